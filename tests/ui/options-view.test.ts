// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { switchHighlights, switchKind } from '../../lib/extension/choices';
import { DEFAULTS } from '../../lib/extension/settings';
import type { Settings } from '../../lib/extension/settings';
import { KINDS } from '../../lib/rules/kind';
import { wordsOf } from '../../lib/ui/catalogue';
import type { Language } from '../../lib/ui/catalogue';
import type { OptionsFacts } from '../../lib/ui/options/options-part';
import { optionsView } from '../../lib/ui/options/options-view';
import { NOWHERE } from '../../lib/ui/options/nowhere';
import { optionsParts } from '../../lib/ui/options/parts';
import { readSample } from '../../lib/ui/options/read-sample';

const { options: words, keys } = wordsOf('zh-CN');
const sample = await readSample('zh-CN');
const actions = {
  change: vi.fn<(edit: (settings: Settings) => Settings) => void>(),
  exportFile: vi.fn(),
  chooseFile: vi.fn(),
  answerFile: vi.fn(),
  turnOnSync: vi.fn(),
  ask: vi.fn(),
  answer: vi.fn(),
  allow: vi.fn(),
  revoke: vi.fn(),
};
const FACTS: OptionsFacts = {
  settings: DEFAULTS, isPrivate: false, sites: [], commands: [{ name: 'toggle-highlights', keys: 'Alt+Shift+S' }],
  browser: 'chromium', sample, sync: { on: false, stamp: 0, trouble: null }, file: null, question: null, said: null,
}; // prettier-ignore

function show(given: Partial<OptionsFacts> = {}, language: Language = 'zh-CN'): HTMLElement {
  const main = document.createElement('main');
  main.append(...optionsView({ language, words: wordsOf(language) }, { ...FACTS, ...given }, actions, optionsParts));
  document.body.replaceChildren(main);
  return main;
}

const texts = (main: HTMLElement, selector: string): string[] =>
  [...main.querySelectorAll(selector)].map((element) => element.textContent ?? '');
const marks = (settings: Settings): number => show({ settings }).querySelectorAll('.sample .mark').length;
const press = (main: HTMLElement, id: string): void => main.querySelector<HTMLElement>(`#${id}`)?.click();
/** What the last choice makes of settings. */
const changed = (settings: Settings): Settings | undefined => actions.change.mock.lastCall?.[0](settings);

beforeEach(() => vi.clearAllMocks());

test('a way leads to every part, and every part has its heading', () => {
  const main = show();
  const ways = [...main.querySelectorAll('a[href^="#"]')].map((way) => way.getAttribute('href')?.slice(1));
  expect(ways).toEqual(optionsParts.map(({ id }) => id));
  for (const id of ways) expect(main.querySelector(`section#${id} > h2`)?.textContent).toBeTruthy();
  expect(texts(main, 'a[href^="#"]')).toEqual(texts(main, 'section > h2'));
});

describe('the sample', () => {
  test('is read by the engine and changes with the level', () => {
    const counts = (['quiet', 'normal', 'all'] as const).map((level) => marks({ ...DEFAULTS, level }));
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect([counts[0], new Set(counts).size]).toEqual([2, 3]);
  });

  test('loses the marks of a kind that is switched off, and all when highlights are off', () => {
    const muted = switchKind(DEFAULTS, NOWHERE, 'everywhere', 'self-media-disclaimer', false);
    expect(marks(muted)).toBe(1);
    expect(marks(switchHighlights(DEFAULTS, NOWHERE, 'everywhere', false))).toBe(0);
  });

  test('keeps its words whole, in their own script', async () => {
    for (const [language, lang] of [
      ['zh-TW', 'zh-Hant'],
      ['en', 'zh-Hans'],
    ] as const) {
      const own = await readSample(language);
      const quote = show({ sample: own }, language).querySelector('.sample');
      const said = [...(quote?.children ?? [])].map((line) => line.textContent).join('');
      expect([quote?.getAttribute('lang'), said]).toEqual([lang, own.reading.article.text.replaceAll('\n', '')]);
    }
  });
});

describe('choices of their own', () => {
  const page = { at: 'https://www.163.com/dy/article/L7GP223605ABCDEF.html', highlights: false };
  const account = { at: 'netease-hao/05ABCDEF', name: '岚江旧事', kinds: { 'undated-event': false } };
  const settings: Settings = { ...DEFAULTS, pages: [page], accounts: [account] };

  test('are listed by name, each with what was chosen', () => {
    expect(texts(show({ settings }), '.places .at').slice(0, 2)).toEqual([account.name, page.at]);
    expect(texts(show({ settings }), '#choices .places .soft')).toEqual(['1 类提示单独设置', words.choiceOff]);
    expect(texts(show(), '#choices > .soft').slice(1)).toEqual([words.nothingChosen]);
  });

  test.each([
    ['accounts-0', { ...settings, accounts: [] }],
    ['pages-0', { ...settings, pages: [] }],
  ])('%s takes one back', (id, left) => {
    press(show({ settings }), id);
    expect(changed(settings)).toEqual(left);
  });
});

test.each<[string, (settings: Settings) => Settings]>([
  ['highlights', (now) => switchHighlights(now, NOWHERE, 'everywhere', false)],
  ['level-all', (now) => ({ ...now, level: 'all' })],
  ['list-marks', (now) => ({ ...now, listMarks: false })],
  ['language-en', (now) => ({ ...now, language: 'en' })],
  ...KINDS.map((kind): [string, (settings: Settings) => Settings] => [
    `kind-${kind}`,
    (now) => switchKind(now, NOWHERE, 'everywhere', kind, false),
  ]),
])('#%s changes what it says', (id, edit) => {
  press(show(), id);
  expect(changed(DEFAULTS)).toEqual(edit(DEFAULTS));
});

describe('keys', () => {
  test('are those that the browser has, by our own names', () => {
    const commands = [...FACTS.commands, { name: 'next-note', keys: '' }, { name: 'of-later', keys: 'F2' }];
    const main = show({ commands });
    expect(texts(main, '#keys dt')).toEqual([
      keys.commands['toggle-highlights'],
      keys.commands['next-note'],
      keys.other,
    ]);
    expect(texts(main, '#keys dd')).toEqual(['Alt+Shift+S', keys.none, 'F2']);
  });

  test.each([
    ['chromium', 'chrome://extensions/shortcuts'],
    ['firefox', undefined],
  ] as const)('%s: where they are changed', (browser, address) => {
    const main = show({ browser });
    expect(main.querySelector('#keys')?.textContent).toContain(words.shortcutWhere[browser]);
    expect(main.querySelector('#keys code')?.textContent).toBe(address);
  });

  test('on a phone there are none', () => {
    expect(show({ commands: [] }).querySelector('#keys, #to-keys')).toBeNull();
  });
});

describe('a file', () => {
  test.each<[OptionsFacts['file'], string]>([
    [{ why: 'not-json', place: { line: 3, column: 7 } }, '第 3 行第 7 个字符'],
    [{ why: 'broken', where: 'settings.pages.3.at' }, 'settings.pages.3.at'],
    [{ why: 'not-ours' }, words.fileTrouble['not-ours']],
    [{ why: 'later-version' }, words.fileTrouble['later-version']],
    [{ why: 'too-large' }, words.fileTrouble['too-large']],
  ])('that cannot be taken: %j', (file, said) => {
    const alert = show({ file }).querySelector('#file [role="alert"]');
    expect(alert?.textContent).toContain(said);
    expect(alert?.textContent).toContain(words.fileUnchanged);
    expect(alert?.querySelector('button')).toBeNull();
  });

  test('that can be taken is asked about', () => {
    const main = show({ file: { made: '2026-11-24T12:00:00Z', values: {} } });
    expect(main.querySelector('#file [role="alert"]')?.textContent).toContain('2026年11月24日');
    press(main, 'take-file');
    press(main, 'leave-file');
    expect(actions.answerFile.mock.calls).toEqual([[true], [false]]);
  });
});

describe('what cannot be undone is asked once more', () => {
  test.each([
    ['erase', {}],
    ['sync-switch', { sync: { on: true, stamp: 1, trouble: null } }],
  ] as const)('#%s', (id, given) => {
    press(show(given), id);
    const question = id === 'erase' ? 'erase' : 'sync-off';
    expect(actions.ask).toHaveBeenCalledExactlyOnceWith(question);
    const main = show({ ...given, question });
    press(main, 'no');
    press(main, 'yes');
    expect(actions.answer.mock.calls).toEqual([[false], [true]]);
  });

  test('turning sync on is not, and what held it up is told', () => {
    press(show(), 'sync-switch');
    expect(actions.turnOnSync).toHaveBeenCalledOnce();
    const main = show({ sync: { on: true, stamp: 0, trouble: 'too-large' } });
    expect(main.querySelector('section#sync')?.textContent).toContain(words.syncTrouble['too-large']);
  });
});

test('in a private window nothing can be changed, and it is said', () => {
  const main = show({ isPrivate: true });
  expect(texts(main, '[role="status"]')[0]).toBe(words.private);
  expect([...main.querySelectorAll('input, button')].filter((one) => !one.closest('fieldset.bare:disabled'))).toEqual(
    [],
  );
});
