import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCues } from '../../lib/claims/cues';
import { meansOfRelated, topicsOf } from '../../lib/claims/related';
import type { Related } from '../../lib/claims/related';
import { read } from '../read';

const topics = (text: string): number => topicsOf({ cues: findCues(text) });

describe('topics', () => {
  test.each([
    ['军队撤出了边境。', '士兵守在桥上。', true],
    ['法院开庭。', '律师到庭。', true],
    ['军队撤出了边境。', '法院开庭。', false],
    ['今天的风很大。', '今天的风很大。', false],
  ])('「%s」 and 「%s」 share one: %s', (one, other, related) => {
    expect((topics(one) & topics(other)) !== 0).toBe(related);
  });
});

/** Sentences by their topics and what they add. */
const of = (...list: [number, number][]): Related[] => list.map(([bits, adds]) => ({ topics: bits, adds }));

describe('means of the related', () => {
  test.each<[string, Related[], number[]]>([
    ['nothing', [], []],
    ['one alone', of([1, 4]), [0]],
    ['two of one topic', of([1, 4], [1, 2]), [1, 2]],
    ['three of one topic', of([1, 3], [1, 6], [1, 9]), [5, 4, 3]],
    ['two of unlike topics', of([1, 4], [2, 2]), [0, 0]],
    ['one between two', of([1, 3], [2, 6], [3, 9]), [4.5, 4.5, 3]],
    ['those about nothing', of([0, 4], [0, 4], [1, 2]), [0, 0, 0]],
  ])('%s', (_, sentences, means) => expect(meansOfRelated(sentences)).toEqual(means));

  test('are those that a sum over all pairs gives', () => {
    const sentence = fc.record({ topics: fc.integer({ min: 0, max: 15 }), adds: fc.integer({ min: -9, max: 9 }) });
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 30 }), (sentences) => {
        const expected = sentences.map((one, at) => {
          const others = sentences.filter((other, place) => place !== at && (other.topics & one.topics) !== 0);
          return others.reduce((sum, { adds }) => sum + adds, 0) / (others.length + 1);
        });
        meansOfRelated(sentences).forEach((mean, at) => expect(mean).toBeCloseTo(expected[at] ?? 0, 9));
      }),
    );
  });
});

test('what the others about the same are like decides on a plain sentence between them', () => {
  const plain = '这支部队去年换了三任指挥官。';
  const grave = '部队上周炮击了村庄，造成三十名平民死亡。\n军方承认误炸了医院，十二名士兵被捕。';
  const light = '这部电影讲的是一支军队，我非常喜欢。\n女主爱上了军官，剧情很催泪。';
  const last = (around: string) => read(`${around}\n${plain}`).sentences.at(-1);
  expect(last(grave)).toMatchObject({ factual: true, checkWorthy: true });
  expect(last(light)).toMatchObject({ factual: true, checkWorthy: false });
});
