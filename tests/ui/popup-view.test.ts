// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { switchHighlights } from '../../lib/extension/choices';
import type { PageAnswer, ToldNote } from '../../lib/extension/page-answer';
import { DEFAULTS } from '../../lib/extension/settings';
import type { Settings } from '../../lib/extension/settings';
import { wordsOf } from '../../lib/ui/catalogue';
import type { Language } from '../../lib/ui/catalogue';
import type { PopupState } from '../../lib/ui/popup-state';
import { popupView } from '../../lib/ui/popup-view';
import type { PopupChoices } from '../../lib/ui/popup-view';
import { NOTE, told } from './told-page';

const place = {
  host: 'www.163.com',
  page: 'https://www.163.com/dy/article/L7GP223605ABCDEF.html',
  account: { key: 'netease-hao/05ABCDEF', name: '岚江旧事' },
};
const actions = {
  goTo: vi.fn(),
  showHidden: vi.fn(),
  askAccess: vi.fn(),
  reload: vi.fn(),
  openPanel: vi.fn(),
  readHere: vi.fn(),
  always: vi.fn(),
};
const change = vi.fn<(edit: (settings: Settings) => Settings) => void>();
const choices = {
  kindsScope: 'everywhere', isPrivate: false, pickScope: vi.fn(), openOptions: vi.fn(),
  paused: false, plain: false, pause: vi.fn(), showPlain: vi.fn(), site: null,
} as const; // prettier-ignore

/** Everything that is folded, open. */
function unfold(main: HTMLElement): HTMLElement {
  for (const details of main.querySelectorAll('details:not([open])')) {
    (details as HTMLDetailsElement).open = true;
    details.dispatchEvent(new Event('toggle'));
  }
  return main.querySelector('details:not([open])') ? unfold(main) : main;
}

function show(
  state: PopupState & { given?: boolean },
  settings = DEFAULTS,
  language: Language = 'zh-CN',
  given: Partial<PopupChoices> = {},
): HTMLElement {
  const main = document.createElement('main');
  const control = { settings, place, change };
  main.append(...popupView({ language, words: wordsOf(language) }, state, control, actions, { ...choices, ...given }));
  document.body.replaceChildren(main);
  return unfold(main);
}

const read = (given: Partial<PageAnswer> = {}, settings = DEFAULTS): HTMLElement =>
  show({ is: 'read', access: true, answer: told(given) }, settings);
const texts = (main: HTMLElement, selector: string): string[] =>
  [...main.querySelectorAll(selector)].map((element) => element.textContent ?? '');
const words = wordsOf('zh-CN');

beforeEach(() => vi.clearAllMocks());

describe('who is speaking', () => {
  test('one plain line, what was seen, and the account as text', () => {
    const main = read();
    expect(texts(main, 'h1')).toEqual(['自媒体账号“<b>岚江旧事</b>”在说话']);
    expect(main.querySelector('h1 span')?.getAttribute('lang')).toBe('zh');
    expect(texts(main, '#seen li')).toEqual([
      words.evidence['url-id'],
      words.evidence.statement,
      words.evidenceUnknown,
    ]);
    expect(texts(main, 'dd')).toEqual([
      '<b>岚江旧事</b>',
      '湖北',
      '2026-09-23 11:24:11',
      '2026年9月23日 11:24前后（北京时间）',
    ]);
    expect(main.querySelector('b')).toBeNull();
  });

  test('an editorial page has no notes and no coverage, but its switches', () => {
    const editorial = { ...told().platform, role: 'editorial' } as PageAnswer['platform'];
    const main = read({ platform: editorial });
    expect(texts(main, 'h1')).toEqual([words.roles.editorial.title]);
    expect([main.querySelector('#notes-heading'), main.querySelector('#highlights-page')]).toEqual([
      null,
      expect.anything(),
    ]);
  });

  test('a copy and an account without a name are told in one line, too', () => {
    const copy = { ...told().platform, role: 'copy' } as PageAnswer['platform'];
    const nameless = { ...told().platform, account: null } as PageAnswer['platform'];
    expect(texts(read({ platform: copy }), 'h1')).toEqual(['像是“<b>岚江旧事</b>”的文章，转载到了这里']);
    expect(texts(read({ platform: nameless }), 'h1')).toEqual([words.roles['self-media'].title]);
  });

  test('a page that shows nothing is "cannot tell"', () => {
    expect(texts(read({ platform: null }), 'h1')).toEqual([words.roles.unknown.title]);
  });
});

describe('the notice', () => {
  test('is quoted in its own language, and explained once', () => {
    const main = read();
    const quotes = [...main.querySelectorAll('.hand q')].map((quote) => [
      quote.getAttribute('lang'),
      quote.textContent,
    ]);
    expect(quotes).toEqual([
      ['zh-Hans', '特别声明：虚构的一行。'],
      ['en', 'Notice: a made-up line.'],
    ]);
    expect(texts(main, '.hand p')).toEqual([words.disclaimer.means.platform, words.disclaimer.meansNot.platform]);
  });

  test('one quoted in the text is told apart', () => {
    const [first] = told().disclaimers;
    const main = read({ disclaimers: first ? [{ ...first, by: 'quoted' }] : [] });
    expect(texts(main, '.hand h2')).toEqual([words.disclaimer.by.quoted]);
  });
});

describe('the notes', () => {
  const later = { ...NOTE, start: 40, end: 50, quote: '后面的一句。', kind: 'undated-event' } as const;
  const hidden = { ...NOTE, start: 30, end: 35, quote: '不显示的', level: 'all' } as const;

  test('stand in reading order at the reader’s level, and say how many more there are', () => {
    const main = read({ notes: [later, hidden, NOTE] });
    expect(texts(main, '.note q')).toEqual([NOTE.quote, '后面的一句。']);
    expect(main.textContent).toContain(words.notes.more.other.replace('{count}', '1'));
    expect(texts(read({ notes: [later, hidden, NOTE] }, { ...DEFAULTS, level: 'all' }), '.note q')).toHaveLength(3);
  });

  test('say kind, why, the words that decided, and one thing to do', () => {
    const { title, why, ask, act } = words.kinds['vague-attribution'];
    const note = read().querySelector('.note')?.textContent ?? '';
    for (const part of [title, why, ask, act, '知情人士', words.reasons['vague-source']]) expect(note).toContain(part);
  });

  test('on the same stretch stand under one quote', () => {
    const main = read({ notes: [NOTE, { ...NOTE, kind: 'statistic-without-source' }] });
    expect([texts(main, '.note q').length, texts(main, '.note h3').length]).toEqual([1, 2]);
    expect(texts(main, '#notes-heading .count')).toEqual(['2 条']);
  });

  test('a click goes to the sentence', () => {
    read().querySelector<HTMLButtonElement>('.note button')?.click();
    expect(actions.goTo).toHaveBeenCalledWith(expect.objectContaining({ start: 10, end: 20 }));
  });

  test('that have no place are listed as such, without a button', () => {
    const main = read({ notes: [{ ...NOTE, placed: false }] });
    expect(main.querySelector('.note button')).toBeNull();
    expect(texts(main, '.note .quote').join('')).toContain(words.notes.unplaced);
  });

  test('of page text stay text', () => {
    const main = read({ notes: [{ ...NOTE, quote: '<img src=x onerror=alert(1)>' }] });
    expect([main.querySelector('.note img'), texts(main, '.note q')]).toEqual([null, ['<img src=x onerror=alert(1)>']]);
  });

  test('none: this is not called verified', () => {
    expect(read({ notes: [] }).textContent).toContain(words.notes.noneCaution);
  });

  test('link to look-ups that open elsewhere and say nothing of us', () => {
    const lookup = {
      start: 12,
      end: 15,
      quote: 'A/RES/1/1',
      scheme: 'un-symbol',
      url: 'https://undocs.org/zh/A/RES/1/1',
    };
    const main = read({ lookups: [lookup, { ...lookup, start: 200, end: 205 }] });
    const links = [...main.querySelectorAll('a')];
    expect(links.map((link) => [link.getAttribute('rel'), link.target])).toEqual(
      Array.from({ length: 2 }, () => ['noreferrer noopener', '_blank']),
    );
    expect([main.querySelectorAll('.note a').length, main.querySelectorAll('#lookups a').length]).toEqual([1, 1]);
  });
});

test('coverage is told, and that unmarked does not mean verified', () => {
  const said = read().querySelector('.coverage')?.textContent ?? '';
  for (const part of ['38', '9', '3', words.coverage.caution]) expect(said).toContain(part);
});

describe('the switches', () => {
  test('show what holds at each scope, and change it there', () => {
    const main = read({}, switchHighlights(DEFAULTS, place, 'site', false));
    const boxes = ['page', 'account', 'site', 'everywhere'].map((scope) =>
      main.querySelector<HTMLInputElement>(`#highlights-${scope}`),
    );
    expect(boxes.map((box) => box?.checked)).toEqual([false, false, false, true]);
    boxes[0]?.click();
    const edit = change.mock.calls[0]?.[0];
    expect(edit?.(DEFAULTS)).toEqual(switchHighlights(DEFAULTS, place, 'page', true));
  });

  test('say whom and what they are about, and which of them decides', () => {
    const main = read({}, switchHighlights(DEFAULTS, place, 'account', false));
    expect(texts(main, '.scopes .about')).toEqual(['岚江旧事', 'www.163.com']);
    expect(texts(main, '.scopes li:has(.tag) label')).toEqual([words.switches.scopes.account]);
    expect(texts(main, '#decides')).toEqual([
      words.popup.decides.offBy.replace('{scope}', words.switches.scopes.account),
    ]);
    expect(texts(read(), '#decides')).toEqual([words.popup.decides.on]);
  });

  test('a page whose account is not known has no switch for it', () => {
    const control = { settings: DEFAULTS, place: { ...place, account: null }, change };
    const state = { is: 'read', access: true, answer: told() } as const;
    const main = document.createElement('main');
    main.append(...popupView({ language: 'en', words: wordsOf('en') }, state, control, actions, choices));
    expect([...main.querySelectorAll('.scopes input')].map(({ id }) => id)).toEqual([
      'highlights-page',
      'highlights-site',
      'highlights-everywhere',
    ]);
  });

  test('there is one for every kind', () => {
    expect(read().querySelectorAll('.kinds input')).toHaveLength(Object.keys(words.kinds).length);
  });

  test('off is said in words', () => {
    expect(texts(read({}, switchHighlights(DEFAULTS, place, 'page', false)), '.banner')).toEqual([words.states.off]);
    expect(texts(read(), '.banner')).toEqual([]);
  });
});

describe('a rest from the marks', () => {
  const state = { is: 'read', access: true, answer: told() } as const;

  test('the plain article and a pause are one press away', () => {
    const main = read();
    main.querySelector<HTMLButtonElement>('#plain')?.click();
    main.querySelector<HTMLButtonElement>('#pause')?.click();
    expect([choices.showPlain.mock.calls, choices.pause.mock.calls]).toEqual([[[true]], [[true]]]);
  });

  test.each([
    [{ plain: true }, ['plain: true', 'pause: null']],
    [{ paused: true }, ['pause: null']],
  ] as const)('%j', (given, buttons) => {
    const main = show(state, DEFAULTS, 'zh-CN', given);
    const found = [...main.querySelectorAll('#plain, #pause')].map(
      (one) => `${one.id}: ${one.getAttribute('aria-pressed')}`,
    );
    expect(found).toEqual(buttons);
  });

  test('there is none where there are no marks', () => {
    expect(read({}, switchHighlights(DEFAULTS, place, 'page', false)).querySelector('#plain, #pause')).toBeNull();
  });
});

/** The note at a place. */
const at = (start: number, given: Partial<ToldNote> = {}): ToldNote => ({
  ...NOTE,
  start,
  end: start + 10,
  ...given,
});
/** What is drawn of each style. */
const paths = (main: HTMLElement): Record<string, string> =>
  Object.fromEntries(
    [...main.querySelectorAll('.strip path')].map((path) => [
      path.getAttribute('class')?.replace('tick tick-', '') ?? '',
      (path.getAttribute('d') ?? '').replaceAll(/V\d+/g, ''),
    ]),
  );

describe('the strip', () => {
  test('one path a style; each note stands where it is in the article', () => {
    const main = read({
      length: 1000,
      notes: [at(0), at(490, { severity: 'medium' }), at(985), at(200, { placed: false })],
    });
    expect(paths(main)).toEqual({ high: 'M5 20M990 20', medium: 'M495 20', low: '', disclaimer: '' });
    expect(main.querySelector('.strip')?.getAttribute('aria-hidden')).toBe('true');
    expect(main.querySelector('.strip :is(a, button, [tabindex])')).toBeNull();
  });

  test('holds what the reader’s level shows, and is not there when that is nothing', () => {
    expect(read({ notes: [at(0, { level: 'all' })] }).querySelector('.strip')).toBeNull();
    expect(read({ notes: [at(0)], length: 0 }).querySelector('.strip')).toBeNull();
  });

  test('a click goes to the nearest note', () => {
    const main = read({ length: 1000, notes: [at(0), at(400), at(900)] });
    const svg = main.querySelector('.strip svg');
    vi.spyOn(svg as Element, 'getBoundingClientRect').mockReturnValue({ left: 100, width: 200 } as DOMRect);
    main.querySelector('.strip')?.dispatchEvent(new MouseEvent('click', { clientX: 190 }));
    expect(actions.goTo).toHaveBeenCalledWith(expect.objectContaining({ start: 400 }));
  });
});

test('of many notes the eight weightiest stand open, in reading order; the others are made when they are wanted', () => {
  const notes = Array.from({ length: 300 }, (_, index): ToldNote => ({
    ...NOTE,
    start: index * 20,
    end: index * 20 + 10,
    quote: `${index}`,
    severity: index % 50 === 49 ? 'high' : index % 3 === 0 ? 'medium' : 'low',
  }));
  const main = document.createElement('main');
  const control = { settings: DEFAULTS, place, change };
  const state = { is: 'read', access: true, answer: told({ notes, length: 6000 }) } as const;
  main.append(...popupView({ language: 'zh-CN', words }, state, control, actions, choices));
  expect(texts(main, '.note q')).toEqual(['0', '3', '49', '99', '149', '199', '249', '299']);
  expect(texts(main, '#rest > summary')).toEqual(['其余 292 处']);
  expect(texts(unfold(main), '.note q').toSorted()).toEqual(notes.map(({ quote }) => quote).toSorted());
});

describe('states without a reading', () => {
  test.each([
    ['refused', words.states.refused.title, 'askAccess'],
    ['stale', words.states.stale.title, 'reload'],
    ['not-web', words.request.notWeb.title, null],
    ['private', words.request.private.title, null],
    ['waiting', words.states.waiting, null],
    ['loading', words.states.loading, null],
    ['reading', words.states.reading, null],
  ] as const)('%s: %s, button: %s', (is, title, button) => {
    const main = show({ is });
    expect(texts(main, 'h1')).toEqual([title]);
    main.querySelector<HTMLButtonElement>('#act')?.click();
    expect(button ? actions[button].mock.calls.length : main.querySelectorAll('#act').length).toBe(button ? 1 : 0);
  });

  test('read for this click only: says so and asks', () => {
    const main = show({ is: 'read', answer: told(), access: false });
    expect(main.textContent).toContain(words.states.refused.lent);
    main.querySelector<HTMLButtonElement>('#act')?.click();
    expect(actions.askAccess).toHaveBeenCalledOnce();
    expect(read().querySelector('#act')).toBeNull();
  });

  test('access given: only a reload is missing', () => {
    expect(show({ is: 'stale', given: true }).textContent).toContain(words.states.refused.given);
  });
});

test.each([
  [true, 0],
  [false, 1],
])('a page that was read with access %s: a reading, and %s buttons that ask for access', (access, buttons) => {
  const main = show({ is: 'read', access, answer: told() });
  expect(texts(main, 'h1')).toEqual(['自媒体账号“<b>岚江旧事</b>”在说话']);
  main.querySelector<HTMLButtonElement>('#act')?.click();
  expect(actions.askAccess).toHaveBeenCalledTimes(buttons);
});

test.each(['zh-CN', 'zh-TW', 'en'] as const)('in %s no placeholder is left, and headings skip no level', (language) => {
  const main = show({ is: 'read', access: true, answer: told({ untold: 3 }) }, { ...DEFAULTS, level: 'all' }, language);
  expect(main.textContent).not.toMatch(/\{\w+\}|undefined|null/);
  const levels = [...main.querySelectorAll('h1, h2, h3')].map(({ tagName }) => Number(tagName[1]));
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  expect(main.querySelectorAll('h1')).toHaveLength(1);
});

const button = (main: HTMLElement, id: string) => main.querySelector<HTMLButtonElement>(`#${id}`);

describe('a page that the reader asks for', () => {
  test('is offered to be read, whole or what is selected', () => {
    const main = show({ is: 'offer', failed: false });
    expect(texts(main, 'h1')).toEqual([words.request.offer.title]);
    button(main, 'read-page')?.click();
    button(main, 'read-selection')?.click();
    expect(actions.readHere.mock.calls).toEqual([['page'], ['selection']]);
    expect(show({ is: 'offer', failed: true }).textContent).toContain(words.request.failed);
  });

  test.each(['too-large', 'nothing-found'] as const)('%s: the reader can select', (is) => {
    const main = show({ is });
    button(main, 'read-selection')?.click();
    expect(actions.readHere.mock.calls).toEqual([['selection']]);
    expect(button(main, 'read-page')).toBeNull();
  });

  test('of somebody unknown says so calmly, and lists its notes', () => {
    const main = show({ is: 'read', access: true, answer: told({ asked: true, platform: null }) });
    expect(texts(main, 'h1')).toEqual([words.request.unknown.title]);
    expect(main.querySelectorAll('.note').length).toBeGreaterThan(0);
  });

  test('of a newsroom is told like any other', () => {
    const platform = { ...told().platform, role: 'editorial' } as NonNullable<ReturnType<typeof told>['platform']>;
    expect(
      show({ is: 'read', access: true, answer: told({ asked: true, platform }) }).querySelector('.note'),
    ).toBeTruthy();
    expect(show({ is: 'read', access: true, answer: told({ platform }) }).querySelector('.note')).toBeNull();
  });

  test('of which only the selection was read says so, and offers the whole', () => {
    const main = show({ is: 'read', access: true, answer: told({ asked: true, selection: true }) });
    expect(main.textContent).toContain(words.request.selected);
    button(main, 'read-page')?.click();
    expect(actions.readHere.mock.calls).toEqual([['page']]);
  });

  test.each([
    [false, true],
    [true, false],
  ])('added: %s; the button asks for the other', (added, asked) => {
    const main = document.createElement('main');
    const state = { is: 'read', access: true, answer: told({ asked: true, platform: null }) } as const;
    const site = { host: 'news.example', added };
    const control = { settings: DEFAULTS, place, change };
    main.append(...popupView({ language: 'zh-CN', words }, state, control, actions, { ...choices, site }));
    expect(main.querySelector('#site-heading')?.parentElement?.textContent).toContain('news.example');
    button(main, 'always')?.click();
    expect(actions.always.mock.calls).toEqual([[asked]]);
  });
});
