import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keptThings } from '../../lib/extension/kept-things';

beforeEach(() => fakeBrowser.reset());

describe('what is kept', () => {
  test.each([
    ['nothing', {}, []],
    ['a list', { hidden: ['a', 'b'] }, [{ key: 'hidden', entries: 2, bytes: 15 }]],
    ['a table', { a: { x: 1, y: 2, z: 3 } }, [{ key: 'a', entries: 3, bytes: 20 }]],
    ['a table of lists: what is in them', { a: { v: 2, x: [1, 2], y: [] } }, [{ key: 'a', entries: 2, bytes: 25 }]],
    ['a table of empty lists', { a: { v: 2, x: [] } }, [{ key: 'a', entries: 0, bytes: 15 }]],
    ['a value alone', { a: 'x' }, [{ key: 'a', entries: 1, bytes: 4 }]],
    ['characters of three bytes', { a: '源' }, [{ key: 'a', entries: 1, bytes: 6 }]],
  ])('%s', async (_, stored, kept) => {
    await fakeBrowser.storage.local.set<Record<string, unknown>>(stored);
    expect(await keptThings('local')).toEqual(kept);
  });

  test('is told by key, and each store for itself', async () => {
    await fakeBrowser.storage.local.set({ b: 1, a: 1 });
    await fakeBrowser.storage.sync.set({ c: 1 });
    expect((await keptThings('local')).map(({ key }) => key)).toEqual(['a', 'b']);
    expect((await keptThings('sync')).map(({ key }) => key)).toEqual(['c']);
  });
});
