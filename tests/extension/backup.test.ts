import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LARGEST_BACKUP, makeBackup, readBackup, takeBackup } from '../../lib/extension/backup';
import type { Backup } from '../../lib/extension/backup';
import { switchHighlights, switchKind } from '../../lib/extension/choices';
import { everythingKept } from '../../lib/extension/everything-kept';
import { DEFAULTS } from '../../lib/extension/settings';
import type { Settings } from '../../lib/extension/settings';
import { readSettings, updateSettings } from '../../lib/extension/stored-settings';
import { queuedLocks } from './queued-locks';

const PLACE = {
  host: 'www.163.com',
  page: 'https://www.163.com/dy/article/L7GP223605ABCDEF.html',
  account: { key: 'netease-hao/05ABCDEF', name: '岚江旧事' },
};
const CHOSEN: Settings = (['page', 'account', 'site', 'everywhere'] as const).reduce<Settings>(
  (settings, scope, index) =>
    switchKind(
      switchHighlights(settings, PLACE, scope, index % 2 === 0),
      PLACE,
      scope,
      'undated-event',
      index % 2 === 1,
    ),
  { ...DEFAULTS, level: 'all', language: 'zh-TW', listMarks: false },
);
const NOW = new Date('2026-11-24T15:00:00Z');
const file = (settings: unknown, more: object = {}): string =>
  JSON.stringify({ format: 'suyuan-settings', version: 1, made: NOW.toISOString(), kept: { settings }, ...more });

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: queuedLocks() });
});

test('what goes out comes in again, on a device that had other choices', async () => {
  await updateSettings(() => CHOSEN);
  const text = await makeBackup(NOW);
  await updateSettings(() => ({ ...DEFAULTS, level: 'normal' }));
  const read = readBackup(text);
  expect(read).toMatchObject({ made: NOW.toISOString() });
  await takeBackup(read as Backup);
  expect(await readSettings()).toEqual(CHOSEN);
});

test('all that is kept is in the file, under its key', async () => {
  const { kept } = JSON.parse(await makeBackup(NOW)) as { kept: object };
  expect(Object.keys(kept)).toEqual(everythingKept.map(({ key }) => key));
});

test('a file of version 0.1’s settings is led over', () => {
  const { accounts: _, listMarks: __, ...old } = { ...CHOSEN, version: 1 };
  expect(readBackup(file(old))).toMatchObject({ values: { settings: { ...CHOSEN, accounts: [], listMarks: true } } });
});

describe('a file that cannot be taken changes nothing, and it is said why and where', () => {
  const pages = CHOSEN.pages;
  test.each<[string, string, object]>([
    ['empty', '', { why: 'not-json', place: { line: 1, column: 1 } }],
    ['cut off', '{\n  "format": "suyuan-settings",\n  "kept', { why: 'not-json', place: { line: 3, column: 3 } }],
    ['a comma too many', '{\n  "version": 1,\n}', { why: 'not-json', place: { line: 3, column: 1 } }],
    ['a web page', '<!doctype html>', { why: 'not-json', place: { line: 1, column: 1 } }],
    ['another program’s', '{"bookmarks": []}', { why: 'not-ours' }],
    ['a list', '[]', { why: 'not-ours' }],
    ['null', 'null', { why: 'not-ours' }],
    ['a version to come', file(CHOSEN, { version: 2 }), { why: 'later-version' }],
    [
      'with things that we do not know',
      file(CHOSEN, { kept: { settings: CHOSEN, dreams: [] } }),
      { why: 'later-version' },
    ],
    ['an unknown level', file({ ...CHOSEN, level: 'loud' }), { why: 'broken', where: 'settings.level' }],
    [
      'a page without its address',
      file({ ...CHOSEN, pages: [...pages, { highlights: true }] }),
      { why: 'broken', where: `settings.pages.${pages.length}.at` },
    ],
    [
      'a switch that is no boolean',
      file({ ...CHOSEN, everywhere: { highlights: 'yes' } }),
      { why: 'broken', where: 'settings.everywhere.highlights' },
    ],
    ['no settings but a string', file('quiet'), { why: 'broken', where: 'settings' }],
    ['settings of a version to come', file({ ...CHOSEN, version: 3 }), { why: 'broken', where: 'settings.version' }],
    ['far too large', ' '.repeat(LARGEST_BACKUP + 1), { why: 'too-large' }],
  ])('%s', async (_, text, trouble) => {
    await updateSettings(() => CHOSEN);
    const before = await fakeBrowser.storage.local.get();
    expect(readBackup(text)).toEqual(trouble);
    expect(await fakeBrowser.storage.local.get()).toEqual(before);
  });
});

test('a file that reaches for an object’s own machinery reaches nothing', () => {
  const text = file(CHOSEN).replace('"settings":', '"__proto__": {"polluted": true}, "settings":');
  readBackup(text);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
