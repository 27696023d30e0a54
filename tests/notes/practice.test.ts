import { describe, expect, test } from 'vitest';
import { comparePractice, progressOf, toggleGuesses } from '../../lib/notes/practice';
import type { Round } from '../../lib/notes/practice';

const SENTENCES = [0, 10, 20, 30].map((start) => ({ start, end: start + 10 }));
const note = (start: number, end: number, kind: 'vague-attribution' | 'loaded-language' | 'image-without-source') => ({
  start, end, kind,
}); // prettier-ignore

const of = (list: readonly { sentence: { start: number } }[]) => list.map(({ sentence }) => sentence.start);
const starts = (guesses: readonly { start: number; end: number }[], notes = [note(12, 15, 'vague-attribution')]) => {
  const { found, missed, onlyMine } = comparePractice(SENTENCES, notes, guesses);
  return [of(found), of(missed), onlyMine.map(({ start }) => start)];
};

const round = (found: number, missed: number): Round => ({
  at: '2026-10-01T00:00:00.000Z', sentences: 20, found, missed, onlyMine: 1, disputed: 0,
}); // prettier-ignore

describe('guesses against notes', () => {
  test.each([
    ['the noted sentence', [{ start: 10, end: 20 }], [[10], [], []]],
    ['a few words of it', [{ start: 18, end: 19 }], [[10], [], []]],
    ['another', [{ start: 20, end: 30 }], [[], [10], [20]]],
    ['two at once', [{ start: 5, end: 15 }], [[10], [], [0]]],
    ['nothing', [], [[], [10], []]],
    ['its very end, which is the next one’s beginning', [{ start: 20, end: 21 }], [[], [10], [20]]],
  ])('%s', (_, guesses, expected) => {
    expect(starts(guesses)).toEqual(expected);
  });

  test('tone and pictures are not what is looked for', () => {
    const notes = [note(0, 10, 'loaded-language'), note(20, 20, 'image-without-source')];
    expect(starts([{ start: 0, end: 10 }], notes as never)).toEqual([[], [], [0]]);
  });

  test('a sentence keeps all its notes', () => {
    const notes = [note(0, 5, 'vague-attribution'), note(6, 10, 'vague-attribution')];
    expect(comparePractice(SENTENCES, notes, []).missed).toEqual([{ sentence: SENTENCES[0], notes }]);
  });
});

describe('marking and taking away', () => {
  const [a, b, c] = SENTENCES as [
    { start: number; end: number },
    { start: number; end: number },
    (typeof SENTENCES)[0],
  ];
  test.each([
    ['one', [], [b], [b]],
    ['one again', [b], [b], []],
    ['two of which one was marked', [b], [a, b], [a, b]],
    ['two that were both marked', [a, b, c], [a, b], [c]],
    ['in reading order', [c], [a], [a, c]],
  ])('%s', (_, before, chosen, after) => {
    expect(toggleGuesses(before as typeof SENTENCES, chosen as typeof SENTENCES)).toEqual(after);
  });
});

describe('whether one gets better', () => {
  test.each<[string, Round[], unknown]>([
    ['no round', [], { recent: null, before: null }],
    ['one', [round(1, 2)], { recent: { found: 1, of: 3 }, before: null }],
    ['rounds without a note say nothing', [round(0, 0), round(2, 1)], { recent: { found: 2, of: 3 }, before: null }],
    [
      'the last five, and up to five before them',
      [round(9, 9), ...Array.from({ length: 5 }, () => round(1, 1)), ...Array.from({ length: 5 }, () => round(2, 0))],
      { recent: { found: 10, of: 10 }, before: { found: 5, of: 10 } },
    ],
  ])('%s', (_, rounds, expected) => {
    expect(progressOf(rounds)).toEqual(expected);
  });
});
