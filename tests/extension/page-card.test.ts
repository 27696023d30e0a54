// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardContent } from '../../lib/extension/card-surface';
import { NOTHING_HIDDEN } from '../../lib/extension/hidden-notes';
import { PageSession } from '../../lib/extension/page-session';
import { switchHighlights } from '../../lib/extension/choices';
import { placeOf } from '../../lib/extension/place';
import { DEFAULTS } from '../../lib/extension/settings';
import type { PlacedArticle } from '../../lib/article/article';
import type { Note } from '../../lib/notes/note';
import type { PageReading } from '../../lib/page-reading';
import { fakeRegistry } from '../highlights/fake-registry';
import { noteOn, placedText } from '../highlights/placed-text';
import { fakeCard } from './fake-card';
import { readingOf } from './fake-reading';

const url = new URL('https://www.163.com/dy/article/L7GP223605ABCDEF.html');
const FIRST = '据知情人士透露，桥要关了。';
const SECOND = '这是唯一的一座。';

let fake: ReturnType<typeof fakeRegistry>;
let card: ReturnType<typeof fakeCard>;
let page: PageReading<PlacedArticle>;
let alive = true;
const sessions: PageSession[] = [];

function* read(): Generator<void, PageReading<PlacedArticle>> {
  yield;
  return page;
}

async function start(isPrivate = false): Promise<PageSession> {
  card = fakeCard(isPrivate);
  const around = {
    document,
    asked: false,
    tooLarge: () => false,
    read,
    report: () => {},
    isAlive: () => alive,
    card: card.around,
  };
  const made = new PageSession(around, url, DEFAULTS);
  sessions.push(made);
  await made.apply();
  return made;
}

const root = (): Element => document.querySelector('article') ?? document.body;
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const event = (name: string, given: object = {}): Event =>
  Object.assign(new Event(name, { bubbles: true }), { clientX: 5, clientY: 5, buttons: 0, detail: 1, ...given });
/** The pointer is on the stretch with these words, or on none. */
function point(quote: string | null): void {
  const all = [...fake.registry.values()].flatMap(({ ranges }) => ranges);
  fake.at.splice(0, fake.at.length, ...all.filter((range) => range.toString() === quote));
  root().dispatchEvent(event('pointermove'));
}
const shown = (): string[] =>
  card.seen.shown?.is === 'notes' ? (card.seen.shown as CardContent).notes.map(({ quote }) => quote) : [];
const noteShown = (): Note => (card.seen.shown as CardContent).notes[0];

beforeEach(() => {
  fake = fakeRegistry();
  alive = true;
  const text = placedText(document, FIRST, SECOND);
  page = readingOf(text, [
    noteOn(text, FIRST, {}),
    noteOn(text, SECOND, { severity: 'medium', kind: 'absolute-or-superlative' }),
  ]);
  vi.useFakeTimers();
});
afterEach(() => {
  for (const made of sessions.splice(0)) made.stop();
  vi.useRealTimers();
});

describe('the pointer', () => {
  test('opens the card by resting on a mark, and by leaving lets it go', async () => {
    await start();
    point(FIRST);
    await wait(100);
    expect(shown()).toEqual([]);
    await wait(300);
    expect(shown()).toEqual([FIRST]);
    point(null);
    await wait(100);
    expect(shown()).toEqual([FIRST]);
    await wait(400);
    expect(shown()).toEqual([]);
  });

  test('resting on a mark that is painted anew meanwhile opens the card all the same', async () => {
    const made = await start();
    point(FIRST);
    await wait(100);
    const note = { kind: 'absolute-or-superlative', quote: SECOND };
    made.card.hidden.use({ version: 1, pages: [{ at: url.href, notes: [note] }] });
    expect(fake.painted()).toEqual({ 'suyuan-high': [FIRST] });
    await wait(400);
    expect(shown()).toEqual([FIRST]);
  });

  test('that passes by opens nothing, and its words are asked for once', async () => {
    await start();
    for (const quote of [FIRST, null, SECOND, null]) {
      point(quote);
      await wait(60);
    }
    await wait(1000);
    expect([card.seen.shown, card.seen.brought]).toEqual([null, 1]);
  });

  test('may go onto the card, which then stays', async () => {
    await start();
    point(FIRST);
    await wait(400);
    root().dispatchEvent(event('pointerleave'));
    await wait(100);
    card.seen.actions?.over(true);
    await wait(5000);
    expect(shown()).toEqual([FIRST]);
    card.seen.actions?.over(false);
    await wait(500);
    expect(shown()).toEqual([]);
  });

  test.each([
    ['a button held', { buttons: 1 }],
    ['a finger', { pointerType: 'touch' }],
  ])('with %s opens nothing', async (_, given) => {
    await start();
    point(FIRST);
    root().dispatchEvent(event('pointermove', given));
    fake.at.length = 0;
    if ('buttons' in given) await wait(1000);
    expect(card.seen.shown).toBeNull();
  });

  test('is looked at once a frame', async () => {
    await start();
    const look = vi.spyOn(document, 'caretPositionFromPoint');
    for (let move = 0; move < 50; move += 1) root().dispatchEvent(event('pointermove'));
    await wait(20);
    expect(look).toHaveBeenCalledTimes(1);
  });

  test('asks nothing of an extension that is gone', async () => {
    await start();
    alive = false;
    point(FIRST);
    await wait(1000);
    expect([card.seen.shown, card.seen.brought]).toEqual([null, 0]);
  });
});

describe('keys', () => {
  test('go from mark to mark and round', async () => {
    const made = await start();
    const seen: unknown[] = [];
    for (const direction of ['next', 'next', 'next', 'previous'] as const) {
      await made.card.step(direction);
      const { index, count } = card.seen.shown as CardContent;
      seen.push([shown()[0], index, count, card.seen.anchor?.byKey]);
    }
    expect(seen).toEqual([
      [FIRST, 1, 2, true],
      [SECOND, 2, 2, true],
      [FIRST, 1, 2, true],
      [SECOND, 2, 2, true],
    ]);
  });

  test('say where there is nothing, and why', async () => {
    const made = await start();
    await made.change((choices) => choices.useStored(switchHighlights(DEFAULTS, placeOf(url), 'page', false)));
    await made.card.step('next');
    await made.change((choices) => choices.useStored(DEFAULTS));
    page = readingOf(page.article, []);
    await made.tell();
    page.article.segments[0]?.node.replaceData(0, 1, '据');
    await wait(2000);
    await made.card.step('next');
    expect(card.seen.said).toEqual(['这一页的标记关着。', '这一页没有标记。']);
  });

  test('a card brought by key stays when the pointer moves elsewhere', async () => {
    const made = await start();
    await made.card.step('next');
    point(SECOND);
    await wait(1000);
    point(null);
    await wait(1000);
    expect(shown()).toEqual([FIRST]);
  });
});

describe('on the card', () => {
  test('not helpful here: the note is hidden, and undo brings it back', async () => {
    const made = await start();
    await made.card.step('next');
    card.seen.actions?.hide(noteShown());
    await wait(0);
    const note = { kind: 'vague-attribution', quote: FIRST };
    expect(card.seen.kept).toEqual([{ page: url.href, note, hide: true }]);
    made.card.hidden.use({ version: 1, pages: [{ at: url.href, notes: [note] }] });
    expect(fake.painted()).toEqual({ 'suyuan-medium': [SECOND] });
    expect((await made.tell())?.notes.map(({ hidden }) => hidden)).toEqual([true, false]);
    if (card.seen.shown?.is !== 'toast') throw new Error('no word of what was done');
    card.seen.shown.undo();
    expect(card.seen.kept.at(-1)).toEqual({ page: url.href, note, hide: false });
    made.card.hidden.use(NOTHING_HIDDEN);
    expect(fake.painted()).toEqual({ 'suyuan-high': [FIRST], 'suyuan-medium': [SECOND] });
  });

  test('in a private window what is hidden or muted holds in the tab alone', async () => {
    const made = await start(true);
    await made.card.step('next');
    card.seen.actions?.hide(noteShown());
    await wait(0);
    expect(fake.painted()).toEqual({ 'suyuan-medium': [SECOND] });
    made.card.hidden.use(NOTHING_HIDDEN);
    expect(fake.painted()).toEqual({ 'suyuan-medium': [SECOND] });
    await made.card.step('next');
    card.seen.actions?.mute(noteShown());
    await wait(0);
    expect(fake.painted()).toEqual({});
    made.card.hidden.showAll();
    expect(fake.painted()).toEqual({ 'suyuan-high': [FIRST] });
    expect([card.seen.kept, card.seen.muted]).toEqual([[], []]);
  });

  test('fewer of these, and undo', async () => {
    const made = await start();
    await made.card.step('previous');
    card.seen.actions?.mute(noteShown());
    await wait(0);
    if (card.seen.shown?.is === 'toast') card.seen.shown.undo();
    expect(card.seen.muted).toEqual([
      ['absolute-or-superlative', false],
      ['absolute-or-superlative', true],
    ]);
  });

  test('what was done is said for a while, and longer while the reader is there', async () => {
    const made = await start();
    await made.card.step('next');
    card.seen.actions?.hide(noteShown());
    card.seen.hasFocus = true;
    await wait(15_000);
    expect(card.seen.shown?.is).toBe('toast');
    card.seen.hasFocus = false;
    await wait(11_000);
    expect(card.seen.shown).toBeNull();
  });

  test('report: by the place of the note in what the page tells', async () => {
    const made = await start();
    await made.card.step('previous');
    card.seen.actions?.report(noteShown());
    expect(card.seen.reported).toEqual([1]);
    expect((await made.tell())?.notes[1]?.quote).toBe(SECOND);
  });
});

describe('while the page lives', () => {
  test('the card follows its words through another reading, and goes when they do', async () => {
    const made = await start();
    await made.card.step('next');
    const text = placedText(document, SECOND, FIRST);
    page = readingOf(text, [noteOn(text, FIRST, {})]);
    await wait(2000);
    await made.tell();
    await wait(0);
    expect([shown(), (card.seen.shown as CardContent).count]).toEqual([[FIRST], 1]);
    page = readingOf(text, []);
    text.segments[0]?.node.replaceData(0, 1, '那');
    await wait(2000);
    await made.tell();
    expect(shown()).toEqual([]);
  });

  test('another language is brought anew, at once where a card is open', async () => {
    const made = await start();
    await made.card.step('next');
    await made.change((choices) => choices.useStored({ ...DEFAULTS, language: 'en' }));
    await wait(0);
    expect([card.seen.brought, shown()]).toEqual([2, [FIRST]]);
  });

  test('switched off, nothing of ours is left, and the pointer is no longer followed', async () => {
    const made = await start();
    await made.card.step('next');
    const removed = card.seen.removed;
    await made.change((choices) => choices.useStored(switchHighlights(DEFAULTS, placeOf(url), 'page', false)));
    expect([card.seen.shown, card.seen.removed]).toEqual([null, removed + 1]);
    const look = vi.spyOn(document, 'caretPositionFromPoint');
    root().dispatchEvent(event('pointermove'));
    await wait(100);
    expect(look).not.toHaveBeenCalled();
  });
});
