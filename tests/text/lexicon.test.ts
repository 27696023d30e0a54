import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexicon } from '../../lib/text/lexicon';

const listed = (words: readonly string[]) => words.join('\n');
const found = (lists: Record<string, string[]>, text: string): string[] =>
  lexicon(Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, listed(words)])))(text).map(
    ({ list, word, start, end }) => {
      expect(text.slice(start, end)).toBe(word);
      return `${list}:${word}@${start}`;
    },
  );

describe('cues', () => {
  test.each([
    ['the longest at a place', { a: ['据', '据悉', '据悉者'] }, '据悉，停产', ['a:据悉@0']],
    [
      'the leftmost, then what does not overlap it',
      { a: ['甲乙', '乙丙', '丙丁'] },
      '甲乙丙丁',
      ['a:甲乙@0', 'a:丙丁@2'],
    ],
    ['lists do not see each other', { a: ['甲乙'], b: ['乙丙', '甲'] }, '甲乙丙', ['a:甲乙@0', 'b:甲@0', 'b:乙丙@1']],
    ['one character', { a: ['称', '说'] }, '他称她说', ['a:称@1', 'a:说@3']],
    ['at the very end', { a: ['称', '据悉'] }, '停产据悉', ['a:据悉@2']],
    ['one character at the very end', { a: ['称'] }, '他称', ['a:称@1']],
    ['again and again', { a: ['网传'] }, '网传网传', ['a:网传@0', 'a:网传@2']],
    ['letters and digits', { a: ['F-35', '100%'] }, 'F-35有100%', ['a:F-35@0', 'a:100%@5']],
    ['a phrase that is not whole', { a: ['据悉者'] }, '据悉，', []],
    ['nothing in nothing', { a: ['据悉'] }, '', []],
    ['no words', { a: [] }, '据悉', []],
  ])('%s', (_, lists, text, expected) => expect(found(lists as Record<string, string[]>, text)).toEqual(expected));
});

test.each([
  ['收费站前停了三辆车', []],
  ['收费站去年收费三亿元', [5]],
  ['在安全出口，出口处', []],
  ['去年出口三亿元', [2]],
  ['出口', [0]],
])('「%s」 without the words inside longer ones', (text, starts) => {
  const find = lexicon({ money: '收费 # not: 收费站\n出口 # not: 安全出口 出口处' });
  expect(find(text).map(({ start }) => start)).toEqual(starts);
});

test.each(['据', '据 ', '据\r', '据 # 据某某', '据  # 据某某', '据 # not: 证据'])(
  'a word of one unit in a line 「%s」',
  (line) => {
    expect(lexicon({ a: `据悉\n${line}` })('证据有三，据称').map(({ start }) => start)).toContain(5);
  },
);

test('finds what a search word by word finds', () => {
  const unit = fc.constantFrom(...'甲乙丙');
  const word = fc.string({ unit, minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 6 }), fc.string({ unit, maxLength: 40 }), (words, text) => {
      const expected: string[] = [];
      for (let at = 0; at < text.length;) {
        const here = words.filter((one) => text.startsWith(one, at)).sort((a, b) => b.length - a.length)[0];
        if (here) expected.push(`a:${here}@${at}`);
        at += here?.length ?? 1;
      }
      expect(found({ a: words }, text)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test('the work grows with the text, and not with how often its words begin', () => {
  const find = lexicon({ a: listed(['据悉', '据知情人士透露']), b: listed(['据']) });
  const looks = (length: number): number => {
    let count = 0;
    const text = '据'.repeat(length);
    // Every character that is looked at, counted instead of timed.
    const counted = new Proxy(new String(text), {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          count += 1;
          return Reflect.apply(value, target, args) as unknown;
        };
      },
    });
    find(counted as unknown as string);
    return count;
  };
  expect(looks(2000) / looks(1000)).toBeCloseTo(2, 1);
});
