import { describe, expect, test } from 'vitest';
import type { Outline } from '../../../lib/extension/outline';
import { groupNotes, isLost, listedNotes } from '../../../lib/ui/panel/group-notes';
import type { PanelFilter } from '../../../lib/ui/panel/group-notes';
import { NOTE, told } from '../told-page';

const OUTLINE: Outline = {
  title: '桥要关了',
  paragraphs: [
    { start: 0, end: 4, isTitle: true, lead: '桥要关了' },
    { start: 5, end: 30, isTitle: false, lead: '第一段' },
    { start: 31, end: 60, isTitle: false, lead: '第二段' },
    { start: 61, end: 80, isTitle: false, lead: '第三段' },
  ],
  sentences: [],
};
const FILTER: PanelFilter = { grouping: 'paragraph', level: 'all', hidden: new Set() };

const answer = told({
  notes: [
    { ...NOTE, start: 40, end: 50, kind: 'statistic-without-source', level: 'normal' },
    { ...NOTE, start: 0, end: 4, kind: 'loaded-language', level: 'all' },
    { ...NOTE, start: 10, end: 20 },
    { ...NOTE, start: 40, end: 50, kind: 'absolute-or-superlative' },
    // A picture above the third paragraph, and words that the page no longer has.
    { ...NOTE, start: 61, end: 61, quote: '', kind: 'image-without-source', level: 'all', placed: false },
    { ...NOTE, start: 62, end: 70, placed: false },
    // Has a section of its own.
    { ...NOTE, start: 90, end: 99, kind: 'self-media-disclaimer', severity: 'info' },
  ],
});

const headings = (filter: PanelFilter) =>
  groupNotes(answer, OUTLINE, filter).map(({ under, entries }) => [
    under.is === 'kind' ? under.kind : `${under.is} ${under.number}`,
    entries.map(({ notes }) => notes.map(({ kind }) => kind).join('+')).join(' '),
  ]);

describe('the panel’s list', () => {
  test('by paragraph, in reading order; notes on one stretch together', () => {
    expect(headings(FILTER)).toEqual([
      ['title 0', 'loaded-language'],
      ['paragraph 1', 'vague-attribution'],
      ['paragraph 2', 'statistic-without-source+absolute-or-superlative'],
      ['paragraph 3', 'image-without-source'],
    ]);
  });

  test('by kind, in the order of kinds', () => {
    expect(headings({ ...FILTER, grouping: 'kind' })).toEqual([
      ['statistic-without-source', 'statistic-without-source'],
      ['vague-attribution', 'vague-attribution'],
      ['absolute-or-superlative', 'absolute-or-superlative'],
      ['loaded-language', 'loaded-language'],
      ['image-without-source', 'image-without-source'],
    ]);
  });

  test.each([
    ['quiet', [], ['paragraph 1', 'paragraph 2']],
    ['normal', [], ['paragraph 1', 'paragraph 2']],
    ['all', ['loaded-language', 'image-without-source'], ['paragraph 1', 'paragraph 2']],
    ['quiet', ['vague-attribution', 'absolute-or-superlative'], []],
  ] as const)('at level %s without %j', (level, hidden, expected) => {
    expect(headings({ ...FILTER, level, hidden: new Set(hidden) }).map(([heading]) => heading)).toEqual(expected);
  });

  test('what has lost its place is listed apart, a picture is not lost', () => {
    expect(listedNotes(answer, FILTER).filter(isLost)).toEqual([expect.objectContaining({ start: 62, end: 70 })]);
  });

  test('a page without an outline lists nothing under headings and loses nothing', () => {
    expect(groupNotes(answer, { ...OUTLINE, paragraphs: [] }, FILTER)).toEqual([]);
    expect(listedNotes(answer, FILTER)).toHaveLength(6);
  });
});
