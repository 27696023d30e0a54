// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { nextStretch } from '../../lib/highlights/next-stretch';
import { stretchesOf } from '../../lib/highlights/stretch';
import { noteOn, placedText } from './placed-text';

const text = placedText(document, '据知情人士透露，这是唯一的一座。', '桥要关了。');
const mark = (quote: string, severity: 'high' | 'medium' | 'low') => ({
  note: noteOn(text, quote, { severity }),
  range: document.createRange(),
});

describe('marks are gathered', () => {
  test.each<[string, ReturnType<typeof mark>[], string[][]]>([
    ['apart', [mark('桥要关了。', 'low'), mark('据知情人士', 'low')], [['据知情人士'], ['桥要关了。']]],
    ['one inside another', [mark('唯一', 'high'), mark('这是唯一的一座。', 'low')], [['唯一', '这是唯一的一座。']]],
    ['the same words', [mark('唯一', 'low'), mark('唯一', 'medium')], [['唯一', '唯一']]],
    ['side by side', [mark('唯一', 'low'), mark('的一座', 'low')], [['唯一'], ['的一座']]],
    [
      'in a chain',
      [mark('这是唯一', 'low'), mark('唯一的', 'medium'), mark('的一座', 'high')],
      [['的一座', '唯一的', '这是唯一']],
    ],
  ])('%s', (_, marks, expected) => {
    const stretches = stretchesOf(marks);
    expect(stretches.map(({ notes }) => notes.map(({ quote }) => quote))).toEqual(expected);
    for (const { notes, ranges } of stretches) expect(ranges).toHaveLength(notes.length);
  });
});

describe('next and previous', () => {
  const stretches = stretchesOf([mark('据知情人士', 'low'), mark('唯一', 'low'), mark('桥要关了。', 'low')]);
  const starts = stretches.map(({ start }) => start);

  test.each<['next' | 'previous', number | null, number]>([
    ['next', starts[0] ?? 0, 1],
    ['next', starts[2] ?? 0, 0],
    ['previous', starts[1] ?? 0, 0],
    ['previous', starts[0] ?? 0, 2],
    // The one shown before is gone: the order of the text decides.
    ['next', (starts[0] ?? 0) + 1, 1],
    ['previous', (starts[2] ?? 0) - 1, 1],
  ])('%s from %j: %i', (direction, last, index) => {
    expect(nextStretch(stretches, direction, last)).toBe(index);
  });

  test.each<['next' | 'previous', number, number]>([
    ['next', 0, 0],
    ['next', 150, 2],
    ['previous', 150, 1],
    ['previous', 0, 2],
  ])('%s in a page scrolled by %i: %i', (direction, scrolled, index) => {
    stretches.forEach(({ ranges: [range] }, at) => {
      const top = at * 100 - scrolled;
      if (range) vi.spyOn(range, 'getBoundingClientRect').mockReturnValue({ top, bottom: top + 20 } as DOMRect);
    });
    expect(nextStretch(stretches, direction, null)).toBe(index);
  });

  test('there may be none', () => {
    expect(nextStretch([], 'next', null)).toBe(-1);
    expect(nextStretch([], 'previous', 3)).toBe(-1);
  });
});
