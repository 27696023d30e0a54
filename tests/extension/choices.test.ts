import { describe, expect, test } from 'vitest';
import {
  SCOPES,
  deciderAt,
  isOn,
  isOnAt,
  isShown,
  kindOn,
  kindOnAt,
  mayBeOn,
  scopesAt,
  switchHighlights,
  switchKind,
} from '../../lib/extension/choices';
import type { Scope } from '../../lib/extension/choices';
import type { Place } from '../../lib/extension/place';
import { DEFAULTS, MOST, parseSettings } from '../../lib/extension/settings';
import type { Settings } from '../../lib/extension/settings';

const ACCOUNT = { key: 'netease-hao/05ABCDEF', name: '岚江旧事' };
const HERE = { host: 'www.163.com', page: 'https://www.163.com/dy/article/A.html', account: ACCOUNT };
const OTHER_PAGE = { ...HERE, page: 'https://www.163.com/dy/article/B.html' };
const OTHER_ACCOUNT = { ...OTHER_PAGE, account: { key: 'netease-hao/05ABCDEG', name: null } };
const ELSEWHERE = { host: 'm.163.com', page: 'https://m.163.com/dy/article/A.html', account: null };

type Told = Partial<Record<Scope, boolean>>;

/** Settings in which exactly these scopes have a choice of their own. */
function settingsWith({ everywhere, site, account, page }: Told): Settings {
  return {
    ...DEFAULTS,
    everywhere: { highlights: everywhere },
    accounts: account === undefined ? [] : [{ at: ACCOUNT.key, highlights: account }],
    sites: site === undefined ? [] : [{ at: HERE.host, highlights: site }],
    pages: page === undefined ? [] : [{ at: HERE.page, highlights: page }],
  };
}

describe('the narrowest choice wins', () => {
  test.each<[Told, on: boolean]>([
    [{}, true],
    [{ everywhere: false }, false],
    [{ site: false }, false],
    [{ page: false }, false],
    [{ everywhere: false, site: true }, true],
    [{ everywhere: false, page: true }, true],
    [{ site: false, page: true }, true],
    [{ everywhere: true, site: true, page: false }, false],
    [{ everywhere: false, site: true, page: false }, false],
    [{ everywhere: true, site: false, page: true }, true],
    [{ account: false }, false],
    [{ site: true, account: false }, false],
    [{ site: false, account: true }, true],
    [{ everywhere: false, account: true }, true],
    [{ account: false, page: true }, true],
    [{ everywhere: true, site: true, account: true, page: false }, false],
  ])('%j → %s', (told, on) => {
    expect(isOn(settingsWith(told), HERE)).toBe(on);
  });

  test.each<[string, Place, boolean]>([
    ['another page of the site', OTHER_PAGE, false],
    ['another site', ELSEWHERE, true],
  ])('a choice for the site holds on %s: %o', (_, place, on) => {
    expect(isOn(settingsWith({ site: false, page: true }), place)).toBe(on);
  });
});

describe('the account', () => {
  test.each<[string, Place, boolean]>([
    ['its other articles', OTHER_PAGE, false],
    ['its articles on another host', { ...ELSEWHERE, account: ACCOUNT }, false],
    ['another account of the site', OTHER_ACCOUNT, true],
    ['a page that names nobody', { ...HERE, account: null }, true],
    ['a page whose account was never looked for', { host: HERE.host, page: HERE.page }, true],
  ])('a choice for it holds on %s: %o', (_, place, on) => {
    expect(isOn(settingsWith({ account: false }), place)).toBe(on);
  });

  test('is remembered with its name, and has no switch where it is not known', () => {
    const off = switchHighlights(DEFAULTS, HERE, 'account', false);
    expect(off.accounts).toEqual([{ at: ACCOUNT.key, name: ACCOUNT.name, highlights: false }]);
    expect([scopesAt(HERE), scopesAt(ELSEWHERE)]).toEqual([SCOPES, ['page', 'site', 'everywhere']]);
    expect(switchHighlights(DEFAULTS, ELSEWHERE, 'account', false)).toEqual(DEFAULTS);
  });

  test.each<[Told, Place, boolean]>([
    [{ everywhere: false, account: true }, ELSEWHERE, true],
    [{ everywhere: false, account: true }, OTHER_ACCOUNT, false],
    [{ everywhere: false, account: false }, ELSEWHERE, false],
    [{ everywhere: false }, ELSEWHERE, false],
    [{ account: false }, ELSEWHERE, true],
  ])('%j at %o: the page must be read to know, or is on: %s', (told, place, may) => {
    expect(mayBeOn(settingsWith(told), place)).toBe(may);
  });
});

test.each<[Told, Scope | null]>([
  [{}, null],
  [{ everywhere: true }, 'everywhere'],
  [{ everywhere: false, site: true }, 'site'],
  [{ site: true, account: false }, 'account'],
  [{ account: false, page: true }, 'page'],
])('with %j the choice at "%s" decides', (told, scope) => {
  expect(deciderAt(settingsWith(told), HERE, 'page')).toBe(scope);
});

describe('switching', () => {
  test.each(SCOPES)('off and on again at "%s" leaves nothing behind', (scope) => {
    const off = switchHighlights(DEFAULTS, HERE, scope, false);
    expect(isOn(off, HERE)).toBe(false);
    const on = switchHighlights(off, HERE, scope, true);
    expect(isOn(on, HERE)).toBe(true);
    expect([on.sites, on.pages, on.accounts]).toEqual([[], [], []]);
  });

  test('a page may have what its site has not, and goes on so when everywhere changes', () => {
    const site = switchHighlights(DEFAULTS, HERE, 'site', false);
    const page = switchHighlights(site, HERE, 'page', true);
    expect([isOn(page, HERE), isOn(page, OTHER_PAGE), isOnAt(page, HERE, 'site')]).toEqual([true, false, false]);
    expect(isOn(switchHighlights(page, HERE, 'everywhere', false), HERE)).toBe(true);
  });

  test('a kind is muted where it was said, and nothing else is', () => {
    const muted = switchKind(DEFAULTS, HERE, 'site', 'loaded-language', false);
    expect(kindOn(muted, HERE, 'loaded-language')).toBe(false);
    expect(kindOn(muted, ELSEWHERE, 'loaded-language')).toBe(true);
    expect(kindOn(muted, HERE, 'vague-attribution')).toBe(true);
    const again = switchKind(muted, HERE, 'page', 'loaded-language', true);
    expect([kindOn(again, HERE, 'loaded-language'), kindOn(again, OTHER_PAGE, 'loaded-language')]).toEqual([
      true,
      false,
    ]);
    expect(kindOnAt(again, HERE, 'loaded-language', 'site')).toBe(false);
  });

  test('what was chosen beside it stays', () => {
    const both = switchKind(switchHighlights(DEFAULTS, HERE, 'page', false), HERE, 'page', 'undated-event', false);
    const left = switchHighlights(both, HERE, 'page', true);
    expect([isOn(left, HERE), kindOn(left, HERE, 'undated-event')]).toEqual([true, false]);
  });

  test('the lists are bounded: the oldest choice goes, and what is stored can be read again', () => {
    let settings: Settings = DEFAULTS;
    for (let i = 0; i <= MOST.sites; i += 1) {
      settings = switchHighlights(settings, { host: `h${i}.example`, page: `p${i}` }, 'site', false);
    }
    expect(settings.sites).toHaveLength(MOST.sites);
    expect(isOn(settings, { host: 'h0.example', page: '' })).toBe(true);
    expect(isOn(settings, { host: `h${MOST.sites}.example`, page: '' })).toBe(false);
    expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });
});

describe('a note shows when the level reaches it and its kind is on', () => {
  test.each([
    ['quiet', 'quiet', true],
    ['quiet', 'normal', false],
    ['quiet', 'all', false],
    ['normal', 'normal', true],
    ['normal', 'all', false],
    ['all', 'all', true],
    ['all', 'quiet', true],
  ] as const)('reader %s, note %s → %s', (level, of, shown) => {
    expect(isShown({ ...DEFAULTS, level }, HERE, { kind: 'undated-event', level: of })).toBe(shown);
  });

  test('a muted kind does not show', () => {
    const muted = switchKind(DEFAULTS, HERE, 'everywhere', 'undated-event', false);
    expect(isShown(muted, HERE, { kind: 'undated-event', level: 'quiet' })).toBe(false);
  });
});
