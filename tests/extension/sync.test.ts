import * as fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseEverything } from '../../lib/extension/erase';
import { readKept } from '../../lib/extension/kept';
import { DEFAULTS } from '../../lib/extension/settings';
import type { ChoiceAt, Settings } from '../../lib/extension/settings';
import { readSettings, updateSettings } from '../../lib/extension/stored-settings';
import { keepInSync, keptSync, switchSync } from '../../lib/extension/sync';
import { fromParts, fromText, toParts, toText } from '../../lib/extension/sync-parts';
import { queuedLocks } from './queued-locks';

const inSync = () => fakeBrowser.storage.sync.get();
/** Waits until all that was set off has come to rest. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 30));
const bytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;
const page: ChoiceAt = { at: 'https://www.163.com/dy/article/L7GP223605ABCDEF.html', highlights: false };
const accounts = (count: number): ChoiceAt[] =>
  Array.from({ length: count }, (_, index) => ({ at: `netease-hao/05A${index}`, name: '岚江旧事', highlights: false }));
/** What another device writes. */
const other = (settings: Settings, stamp: number) =>
  fakeBrowser.storage.sync.set(toParts({ stamp, text: toText(settings) }) ?? {});

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: queuedLocks() });
  keepInSync();
});

describe('off, as it is until the reader turns it on', () => {
  test('nothing goes out and nothing comes in', async () => {
    await updateSettings((settings) => ({ ...settings, level: 'all' }));
    await other({ ...DEFAULTS, level: 'normal' }, 5);
    const before = await inSync();
    await updateSettings((settings) => ({ ...settings, language: 'en' }));
    await rest();
    expect(await inSync()).toEqual(before);
    expect((await readSettings()).level).toBe('all');
  });
});

describe('on', () => {
  test('the settings go out, but not those of single pages', async () => {
    await updateSettings(() => ({ ...DEFAULTS, level: 'all', pages: [page], accounts: accounts(2) }));
    await switchSync(true);
    const there = fromParts(await inSync());
    expect(there?.text).not.toContain(page.at);
    expect(fromText(there?.text ?? '')).toEqual({ ...DEFAULTS, level: 'all', accounts: accounts(2) });
  });

  test('each change goes out, and is written once', async () => {
    await switchSync(true);
    const first = fromParts(await inSync())?.stamp ?? 0;
    await updateSettings((settings) => ({ ...settings, level: 'all' }));
    await rest();
    const second = fromParts(await inSync());
    expect([fromText(second?.text ?? '')?.level, (second?.stamp ?? 0) > first]).toEqual(['all', true]);
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
    await updateSettings((settings) => ({ ...settings, pages: [page] }));
    await rest();
    expect(set).not.toHaveBeenCalled();
  });

  test('what another device has put there counts when it is turned on, and keeps this device’s pages', async () => {
    await updateSettings(() => ({ ...DEFAULTS, level: 'all', pages: [page] }));
    await other({ ...DEFAULTS, language: 'zh-TW' }, 5);
    await switchSync(true);
    await rest();
    expect(await readSettings()).toEqual({ ...DEFAULTS, language: 'zh-TW', pages: [page] });
    expect(fromParts(await inSync())?.stamp).toBe(5);
  });

  test.each([
    ['the newer writing wins', 1000, 'normal'],
    ['an older one changes nothing', -1000, 'all'],
  ])('%s', async (_, later, level) => {
    await switchSync(true);
    await updateSettings((settings) => ({ ...settings, level: 'all' }));
    await rest();
    const { stamp } = await readKept(keptSync);
    await other({ ...DEFAULTS, level: 'normal' }, stamp + later);
    await rest();
    expect((await readSettings()).level).toBe(level);
  });

  test('half of a writing is waited for', async () => {
    await switchSync(true);
    const { stamp } = await readKept(keptSync);
    const parts = toParts({ stamp: stamp + 9, text: toText({ ...DEFAULTS, level: 'all', accounts: accounts(100) }) });
    const [first, ...others] = Object.entries(parts ?? {});
    expect(others.length).toBeGreaterThan(0);
    await fakeBrowser.storage.sync.set(Object.fromEntries(first ? [first] : []));
    await rest();
    expect((await readSettings()).level).toBe('quiet');
    await fakeBrowser.storage.sync.set(Object.fromEntries(others));
    await rest();
    expect((await readSettings()).level).toBe('all');
  });

  test.each([
    ['no JSON', 'not JSON'],
    ['another version’s', '{"version":9}'],
    ['an unknown level', JSON.stringify({ ...DEFAULTS, level: 'loud' })],
  ])('what cannot be read is left alone: %s', async (_, text) => {
    await switchSync(true);
    const { stamp } = await readKept(keptSync);
    await fakeBrowser.storage.sync.set(toParts({ stamp: stamp + 9, text }) ?? {});
    await rest();
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  test.each<[string, number, boolean, string]>([
    ['too much for the browser’s sync', 500, false, 'too-large'],
    ['more than the browser takes now', 1, true, 'refused'],
  ])('%s: nothing is lost here, and the reader can be told', async (_, count, refuses, trouble) => {
    const long = accounts(count).map((one) => ({ ...one, name: '岚'.repeat(100) }));
    if (refuses) vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    await updateSettings(() => ({ ...DEFAULTS, accounts: long }));
    await switchSync(true);
    expect(await readKept(keptSync)).toMatchObject({ on: true, trouble });
    expect((await readSettings()).accounts).toHaveLength(count);
    await updateSettings((settings) => ({ ...settings, accounts: [] }));
    await rest();
    expect((await readKept(keptSync)).trouble).toBeNull();
  });

  test('turned off, what we have put there is taken away, and only that', async () => {
    await fakeBrowser.storage.sync.set({ else: 1 });
    await updateSettings(() => ({ ...DEFAULTS, level: 'all' }));
    await switchSync(true);
    await switchSync(false);
    await updateSettings((settings) => ({ ...settings, language: 'en' }));
    await rest();
    expect(await inSync()).toEqual({ else: 1 });
    expect((await readSettings()).level).toBe('all');
  });
});

describe('the items', () => {
  test('are each within the browser’s bound, whatever the names, and join again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30_000 }), fc.nat(), (text, stamp) => {
        const parts = toParts({ stamp, text });
        if (parts === null) return bytes(text) > 90_000;
        const whole = text === '' ? null : { stamp, text };
        const small = Object.entries(parts).every(([key, part]) => key.length + bytes(part) <= 8192 * 2);
        return small && JSON.stringify(fromParts(parts)) === JSON.stringify(whole);
      }),
      { numRuns: 50 },
    );
  });

  test('of 500 accounts are within both of the browser’s bounds', () => {
    const parts = toParts({ stamp: Date.now(), text: toText({ ...DEFAULTS, accounts: accounts(500) }) });
    if (parts === null) throw new Error('they did not fit');
    const sizes = Object.entries(parts).map(([key, part]) => key.length + bytes(part));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8192);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(102_400);
  });

  test('are the same for the same settings, whatever the order of their keys', () => {
    const { level, ...others } = DEFAULTS;
    expect(toText({ ...others, level })).toBe(toText(DEFAULTS));
  });
});

test('erasing leaves nothing here, in the session and in sync, and gives back the sites that the reader added', async () => {
  const remove = vi.fn<(given: { origins: string[] }) => Promise<boolean>>(() => Promise.resolve(true));
  const origins = ['*://www.163.com/*', 'https://news.example/*', 'https://refused.example/*'];
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation((() => Promise.resolve({ origins })) as never);
  vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation(remove as never);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ host_permissions: ['*://www.163.com/*'] } as never);
  remove.mockRejectedValueOnce(new Error('not this one'));
  await updateSettings(() => ({ ...DEFAULTS, level: 'all' }));
  await switchSync(true);
  await fakeBrowser.storage.session.set({ something: 1 });
  await eraseEverything();
  await rest();
  expect(await Promise.all([fakeBrowser.storage.local.get(), fakeBrowser.storage.session.get(), inSync()])).toEqual([
    {},
    {},
    {},
  ]);
  expect(remove.mock.calls.map(([{ origins: given }]) => given)).toEqual([
    ['https://news.example/*'],
    ['https://refused.example/*'],
  ]);
});
