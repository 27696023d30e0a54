import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS } from '../../lib/extension/settings';
import { eraseEverything } from '../../lib/extension/kept';
import { readSettings, updateSettings, watchSettings } from '../../lib/extension/stored-settings';

/** The Web Locks of a browser, which Node does not have: one holder of a name after the other. */
function queuedLocks() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_: string, work: () => Promise<unknown>) => {
      const turn = last.then(work);
      last = turn.catch(() => null);
      return turn;
    },
  };
}

const stored = async (key: string): Promise<unknown> => (await fakeBrowser.storage.local.get(key))[key];

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: queuedLocks() });
});

describe('reading', () => {
  test('without anything stored the defaults hold, and nothing is written', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  test.each([
    ['a string', 'on'],
    ['a number', 7],
    ['a list', []],
    ['an unknown level', { ...DEFAULTS, level: 'loud' }],
    ['an unknown language', { ...DEFAULTS, language: 'tlh' }],
    ['a switch that is no boolean', { ...DEFAULTS, everywhere: { highlights: 'yes' } }],
    ['a later version', { ...DEFAULTS, version: 3 }],
    ['too many sites', { ...DEFAULTS, sites: Array.from({ length: 201 }, (_, i) => ({ at: `${i}` })) }],
  ])('%s gives the defaults and is left as it is', async (_, value) => {
    await fakeBrowser.storage.local.set({ settings: value });
    expect(await readSettings()).toEqual(DEFAULTS);
    expect(await stored('settings')).toEqual(value);
  });

  test('a kind of another version does not make the whole unreadable', async () => {
    await fakeBrowser.storage.local.set({
      settings: { ...DEFAULTS, level: 'all', everywhere: { kinds: { new: false } } },
    });
    expect((await readSettings()).level).toBe('all');
  });
});

describe('changing', () => {
  test('what one writes the other reads', async () => {
    await updateSettings((settings) => ({ ...settings, level: 'all' }));
    expect((await readSettings()).level).toBe('all');
  });

  test('two changes at once both hold', async () => {
    await Promise.all([
      updateSettings((settings) => ({ ...settings, level: 'normal' })),
      updateSettings((settings) => ({ ...settings, language: 'en' })),
      updateSettings((settings) => ({ ...settings, everywhere: { highlights: false } })),
    ]);
    expect(await readSettings()).toEqual({
      ...DEFAULTS,
      level: 'normal',
      language: 'en',
      everywhere: { highlights: false },
    });
  });

  test('a value that cannot be read is put aside before it is overwritten', async () => {
    await fakeBrowser.storage.local.set({ settings: { from: 'a later version' } });
    await updateSettings((settings) => ({ ...settings, level: 'all' }));
    expect(await stored('settings-unreadable')).toEqual({ from: 'a later version' });
    expect((await readSettings()).level).toBe('all');
  });

  test('who watches is told, until he ends it', async () => {
    const seen: string[] = [];
    const end = watchSettings((settings) => seen.push(settings.level));
    await updateSettings((settings) => ({ ...settings, level: 'all' }));
    await fakeBrowser.storage.local.set({ 'something-else': 1 });
    end();
    await updateSettings((settings) => ({ ...settings, level: 'normal' }));
    expect(seen).toEqual(['all']);
  });

  test('erasing leaves nothing', async () => {
    await updateSettings((settings) => ({ ...settings, level: 'all' }));
    await eraseEverything();
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await readSettings()).toEqual(DEFAULTS);
  });
});
