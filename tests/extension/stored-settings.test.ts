import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { queuedLocks } from './queued-locks';
import { DEFAULTS } from '../../lib/extension/settings';
import type { Settings } from '../../lib/extension/settings';
import { forgetKept } from '../../lib/extension/kept';
import { readSettings, updateSettings, watchSettings } from '../../lib/extension/stored-settings';

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

describe('what version 0.1 stored is led over, and nothing is lost', () => {
  const plain = { everywhere: {}, sites: [], pages: [], level: 'quiet', language: 'auto' };
  const page = 'https://www.163.com/dy/article/L7GP223605ABCDEF.html';
  const off = { ...DEFAULTS, everywhere: { highlights: false } };
  test.each<[string, object, Settings]>([
    ['without a version, as it wrote at first', plain, DEFAULTS],
    ['with its version', { version: 1, ...plain }, DEFAULTS],
    ['off everywhere', { version: 1, ...plain, everywhere: { highlights: false } }, off],
    [
      'level and language',
      { version: 1, ...plain, level: 'all', language: 'zh-TW' },
      { ...DEFAULTS, level: 'all', language: 'zh-TW' },
    ],
    [
      'kinds everywhere',
      { version: 1, ...plain, everywhere: { kinds: { 'loaded-language': false } } },
      { ...DEFAULTS, everywhere: { kinds: { 'loaded-language': false } } },
    ],
    [
      'a site and a page, each with highlights and kinds',
      {
        version: 1,
        ...plain,
        sites: [{ at: 'www.163.com', highlights: false, kinds: { 'undated-event': false } }],
        pages: [{ at: page, highlights: true, kinds: { 'undated-event': true } }],
      },
      {
        ...DEFAULTS,
        sites: [{ at: 'www.163.com', highlights: false, kinds: { 'undated-event': false } }],
        pages: [{ at: page, highlights: true, kinds: { 'undated-event': true } }],
      },
    ],
    ['the present version stays as it is', { ...DEFAULTS, listMarks: false }, { ...DEFAULTS, listMarks: false }],
  ])('%s', async (_, old, now) => {
    await fakeBrowser.storage.local.set({ settings: old });
    expect(await readSettings()).toEqual(now);
    expect(await updateSettings((settings) => settings)).toEqual(now);
    expect(await stored('settings')).toEqual(now);
    expect(await stored('settings-unreadable')).toBeUndefined();
  });

  test.each([
    ['a broken list', { version: 1, ...plain, sites: 'www.163.com' }],
    ['a switch that is no boolean', { version: 1, ...plain, everywhere: { highlights: 1 } }],
    ['a version to come', { version: 3, ...plain }],
  ])('%s cannot be led over: the defaults hold, and it is put aside at the first change', async (_, old) => {
    await fakeBrowser.storage.local.set({ settings: old });
    expect(await readSettings()).toEqual(DEFAULTS);
    expect(await stored('settings')).toEqual(old);
    await updateSettings((settings) => ({ ...settings, level: 'all' }));
    expect([await stored('settings-unreadable'), await stored('settings')]).toEqual([
      old,
      { ...DEFAULTS, level: 'all' },
    ]);
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
    await forgetKept();
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await readSettings()).toEqual(DEFAULTS);
  });
});
