// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../lib/extension/settings';
import type { Settings } from '../../lib/extension/settings';
import { wordsOf } from '../../lib/ui/catalogue';
import type { Language } from '../../lib/ui/catalogue';
import type { OptionsFacts } from '../../lib/ui/options/options-part';
import { optionsView } from '../../lib/ui/options/options-view';
import { optionsParts } from '../../lib/ui/options/parts';
import { readSample } from '../../lib/ui/options/read-sample';
import { popupView } from '../../lib/ui/popup-view';
import type { PopupState } from '../../lib/ui/popup-state';
import { privacyView } from '../../lib/ui/privacy-view';
import { welcomeRest, welcomeTop } from '../../lib/ui/welcome-view';
import { NOTE, told } from './told-page';

const nothing = (): void => {};
const place = {
  host: 'www.163.com',
  page: 'https://www.163.com/dy/article/L7GP223605ABCDEF.html',
  account: { key: 'netease-hao/05ABCDEF', name: '岚江旧事' },
};
const settings: Settings = {
  ...DEFAULTS,
  level: 'all',
  accounts: [{ at: place.account.key, name: place.account.name, highlights: true }],
  sites: [{ at: place.host, highlights: false }],
};
const STATES: readonly PopupState[] = [
  {
    is: 'read',
    access: false,
    answer: told({ untold: 2, notes: [NOTE, { ...NOTE, start: 30, end: 40, placed: false }] }),
  },
  { is: 'read', access: true, answer: told({ platform: null, disclaimers: [] }) },
  ...(
    ['reading', 'loading', 'waiting', 'refused', 'stale', 'not-web', 'private', 'too-large', 'nothing-found'] as const
  ).map((is) => ({ is })),
  { is: 'offer', failed: false },
  { is: 'offer', failed: true },
  { is: 'read', access: true, answer: told({ platform: null, asked: true, selection: true }) },
  ...(['account', 'list', 'video', 'other'] as const).map((page) => ({ is: 'no-article' as const, page })),
];
const sample = await readSample('zh-CN');
const FACTS: OptionsFacts = {
  settings, isPrivate: false, sites: ['https://news.example/*'], commands: [{ name: 'toggle-highlights', keys: 'Alt+Shift+S' }], browser: 'firefox',
  sample, sync: { on: true, stamp: 0, trouble: 'refused' }, file: { why: 'not-ours' }, question: 'erase', said: 'saved',
}; // prettier-ignore
const options = { change: nothing, exportFile: nothing, chooseFile: nothing, answerFile: nothing, turnOnSync: nothing,
  ask: nothing, answer: nothing, allow: nothing, revoke: nothing }; // prettier-ignore

/** Every surface in one language, each state of it, with everything unfolded. */
function surfaces(language: Language): HTMLElement {
  const speech = { language, words: wordsOf(language) };
  const control = { settings, place, change: nothing };
  const choices = { kindsScope: 'page', isPrivate: true, paused: false, plain: false, pickScope: nothing, openOptions: nothing,
    pause: nothing, showPlain: nothing, site: { host: 'news.example', added: false } } as const; // prettier-ignore
  const actions = {
    goTo: nothing,
    askAccess: nothing,
    reload: nothing,
    openPanel: nothing,
    showHidden: nothing,
    readHere: nothing,
    always: nothing,
  };
  const all = document.createElement('div');
  for (const state of STATES) all.append(...popupView(speech, state, control, actions, choices));
  all.append(...optionsView(speech, FACTS, options, optionsParts));
  const welcome = { askAccess: nothing, openOptions: nothing, pickLanguage: nothing };
  const { commands } = FACTS;
  const known = { language, isPrivate: false, access: false, commands, pin: 'firefox', isPinned: false } as const;
  all.append(...welcomeTop(speech, known, welcome), ...welcomeRest(speech, known, welcome));
  const kept = [{ key: 'settings', entries: 1, bytes: 2 }];
  all.append(
    ...privacyView(speech, { local: kept, session: [], sync: kept, origins: [], said: null }, { erase: nothing }),
  );
  for (const details of all.querySelectorAll('details')) {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  }
  for (const details of all.querySelectorAll('details:not([open])')) {
    (details as HTMLDetailsElement).open = true;
    details.dispatchEvent(new Event('toggle'));
  }
  return all;
}

/** The words that no element gives a language of their own: those of the surface. */
function ownWords(all: HTMLElement): readonly string[] {
  const found: string[] = [];
  for (const element of all.querySelectorAll('*')) {
    for (const name of ['title', 'aria-label', 'placeholder', 'alt']) found.push(element.getAttribute(name) ?? '');
    if (element.closest('[lang]')) continue;
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) found.push(node.textContent ?? '');
  }
  return found.map((words) => words.trim()).filter((words) => words !== '');
}

describe('no surface mixes languages', () => {
  test('in English nothing is Chinese but what says so in its lang', () => {
    const chinese = ownWords(surfaces('en')).filter((words) => /\p{Script=Han}/u.test(words));
    expect(chinese).toEqual([]);
  });

  test.each(['zh-CN', 'zh-TW'] as const)('in %s nothing is an English sentence', (language) => {
    const english = ownWords(surfaces(language)).filter((words) => /[a-z]+ [a-z]+ [a-z]+/i.test(words));
    expect(english).toEqual([]);
  });

  test('words of the page carry their language', () => {
    const page = [NOTE.quote, '<b>岚江旧事</b>', '特别声明：虚构的一行。', '知情人士'];
    const all = surfaces('en');
    const carrying = page.map((words) =>
      [...all.querySelectorAll('[lang^="zh"]')].some((element) => element.textContent === words),
    );
    expect(carrying).toEqual([true, true, true, true]);
  });
});
