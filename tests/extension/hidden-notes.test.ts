import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeHidden, isHidden, keptHiddenNotes, MOST_HIDDEN, NOTHING_HIDDEN } from '../../lib/extension/hidden-notes';
import type { HiddenNotes } from '../../lib/extension/hidden-notes';
import { readKept, updateKept } from '../../lib/extension/kept';

const NOTE = { kind: 'vague-attribution', quote: '据悉，桥要关了。' };
const hide = (hidden: HiddenNotes, page: string, note = NOTE): HiddenNotes =>
  changeHidden(hidden, { page, note, hide: true });

describe('a hidden note', () => {
  const hidden = hide(NOTHING_HIDDEN, 'a');

  test.each([
    ['a', NOTE, true],
    ['b', NOTE, false],
    ['a', { ...NOTE, kind: 'unsourced-claim' }, false],
    ['a', { ...NOTE, quote: '桥要关了。' }, false],
  ])('on %s, %j: %s', (page, note, is) => {
    expect(isHidden(hidden, page, note)).toBe(is);
  });

  test('is shown again alone, or with all of the page', () => {
    const two = hide(hidden, 'a', { ...NOTE, quote: '别的' });
    const one = changeHidden(two, { page: 'a', note: NOTE, hide: false });
    expect(one.pages).toEqual([{ at: 'a', notes: [{ ...NOTE, quote: '别的' }] }]);
    expect(changeHidden(two, { page: 'a', note: null, hide: false })).toEqual(NOTHING_HIDDEN);
  });

  test('is held once, however often it is hidden', () => {
    expect(hide(hidden, 'a')).toEqual(hidden);
  });

  test('is known by its beginning when it is very long', () => {
    const long = { ...NOTE, quote: '桥'.repeat(2000) };
    const kept = changeHidden(NOTHING_HIDDEN, {
      page: 'a',
      note: { ...long, quote: `${'桥'.repeat(400)}…` },
      hide: true,
    });
    expect(isHidden(kept, 'a', long)).toBe(true);
  });
});

describe('bounds', () => {
  test('the oldest page and the oldest note go first', () => {
    let hidden: HiddenNotes = NOTHING_HIDDEN;
    for (let page = 0; page < MOST_HIDDEN.pages + 5; page += 1) hidden = hide(hidden, `p${page}`);
    expect([hidden.pages.length, hidden.pages[0]?.at]).toEqual([MOST_HIDDEN.pages, 'p5']);
    for (let note = 0; note < MOST_HIDDEN.notes + 5; note += 1)
      hidden = hide(hidden, 'q', { ...NOTE, quote: `${note}` });
    expect(
      hidden.pages
        .at(-1)
        ?.notes.map(({ quote }) => quote)
        .slice(0, 1),
    ).toEqual(['5']);
    expect(hidden.pages.at(-1)?.notes).toHaveLength(MOST_HIDDEN.notes);
    expect(keptHiddenNotes.parse(hidden)).toEqual(hidden);
  });
});

describe('kept', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
  });

  test('what was hidden is there again', async () => {
    await updateKept(keptHiddenNotes, (hidden) => hide(hidden, 'a'));
    expect(isHidden(await readKept(keptHiddenNotes), 'a', NOTE)).toBe(true);
  });

  test.each([undefined, null, 7, {}, { version: 2, pages: [] }, { version: 1, pages: [{ at: 'a' }] }])(
    '%j holds nothing of ours',
    (value) => expect(keptHiddenNotes.parse(value)).toBeNull(),
  );
});
