import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../lib/notes/coverage';
import { levelsOf } from '../../lib/notes/levels';
import { toNotes } from '../../lib/notes/to-notes';
import type { Reading } from '../../lib/claims/reading';
import type { Found } from '../../lib/rules/run-rules';

const TEXT = '零一二三四五六七八九'.repeat(20);

/** A finding about the ten characters of sentence `at`; strong and worth checking unless said otherwise. */
const finding = (at: number, more: Partial<Found> = {}): Found => ({
  kind: 'statistic-without-source',
  severity: 'high',
  start: at * 10,
  end: at * 10 + 10,
  words: [],
  related: [],
  strength: 2,
  checkWorthy: true,
  sentence: at * 10,
  ...more,
});

/** Where the sentences of an article of so many start. */
const startsOf = (sentences: number): number[] => Array.from({ length: sentences }, (_, at) => at * 10);

const shown = (found: readonly Found[], sentences: number) =>
  toNotes(found, TEXT, startsOf(sentences)).map(({ kind, start, level }) => `${start} ${kind} ${level}`);

describe('order', () => {
  test('as one reads, and of one place the gravest first', () => {
    const found = [
      finding(2),
      finding(1, { kind: 'loaded-language', severity: 'low' }),
      finding(1, { kind: 'motive-or-cause-as-fact', severity: 'medium' }),
      finding(1, { kind: 'vague-attribution', severity: 'high' }),
      finding(1),
    ];
    expect(toNotes(found, TEXT, startsOf(100)).map(({ start, kind }) => `${start} ${kind}`)).toEqual([
      '10 statistic-without-source',
      '10 vague-attribution',
      '10 motive-or-cause-as-fact',
      '10 loaded-language',
      '20 statistic-without-source',
    ]);
  });

  test('quotes are the article’s own words', () => {
    const words = [{ start: 12, end: 14, reason: 'quantity' }];
    const [note] = toNotes([finding(1, { words, related: [{ start: 3, end: 5 }] })], TEXT, startsOf(100));
    expect(note?.quote).toBe('零一二三四五六七八九');
    expect(note?.evidence).toEqual([{ start: 12, end: 14, reason: 'quantity', quote: '二三' }]);
    expect(note?.related).toEqual([{ start: 3, end: 5, quote: '三四' }]);
  });

  test('a picture’s note has no words', () => {
    const picture = finding(0, { kind: 'image-without-source', severity: 'low', start: 40, end: 40, sentence: 40 });
    expect(toNotes([picture], TEXT, startsOf(10))[0]).toMatchObject({
      start: 40,
      end: 40,
      quote: '',
      level: 'all',
      shown: false,
    });
  });
});

describe('the fallback', () => {
  const fallback = finding(1, { kind: 'unsourced-claim', severity: 'medium' });
  test.each([
    ['stands alone', [], true],
    ['goes beside a kind that says why', [finding(1)], false],
    ['goes beside a weak one too', [finding(1, { kind: 'named-statement-without-link', severity: 'low' })], false],
    ['stays beside mere tone', [finding(1, { kind: 'loaded-language', severity: 'low', start: 12, end: 14 })], true],
    ['stays when the other is of another sentence', [finding(2)], true],
  ] as const)('%s', (_, others, stays) => {
    const kinds = toNotes([fallback, ...others], TEXT, startsOf(100)).map(({ kind }) => kind);
    expect(kinds.includes('unsourced-claim')).toBe(stays);
  });
});

describe('levels', () => {
  test.each<[string, Partial<Found>, string]>([
    ['strong and grave', {}, 'quiet'],
    ['of middling strength', { strength: 1 }, 'normal'],
    ['weak', { strength: 0.2 }, 'all'],
    ['not worth checking', { checkWorthy: false }, 'all'],
    [
      'a source that is named',
      {
        kind: 'named-statement-without-link',
        severity: 'low',
        words: [{ start: 10, end: 12, reason: 'named-source' }],
      },
      'normal',
    ],
    ['a named source that runs on', { kind: 'named-statement-without-link', severity: 'low' }, 'all'],
    ['the fallback, plainly', { kind: 'unsourced-claim', severity: 'medium', strength: 2.1 }, 'quiet'],
    ['the fallback, less plainly', { kind: 'unsourced-claim', severity: 'medium', strength: 1.7 }, 'normal'],
    ['the fallback, hardly', { kind: 'unsourced-claim', severity: 'medium', strength: 1.4 }, 'all'],
    ['a comparison', { kind: 'cherry-picked-comparison', severity: 'medium' }, 'all'],
    ['a picture', { kind: 'image-without-source', severity: 'low', strength: 0, checkWorthy: false }, 'all'],
    ['a contradiction', { kind: 'internal-inconsistency', strength: 0, checkWorthy: false }, 'quiet'],
    ['a certain forecast', { kind: 'prediction-as-certainty', severity: 'medium', checkWorthy: false }, 'normal'],
    ['a disclaimer', { kind: 'self-media-disclaimer', severity: 'info', strength: 0, checkWorthy: false }, 'quiet'],
  ])('%s', (_, more, level) => {
    const one = finding(1, more);
    expect(levelsOf([one], startsOf(100)).get(one)).toBe(level);
    expect(toNotes([one], TEXT, startsOf(100))[0]?.shown).toBe(level === 'quiet');
  });

  test('at most one sentence in eight is marked when quiet, one in four at normal, and the strongest are kept', () => {
    const found = Array.from({ length: 16 }, (_, at) => finding(at, { strength: 2 + at / 100 }));
    const levels = levelsOf(found, startsOf(16));
    const at = (level: string) => found.flatMap((one, i) => (levels.get(one) === level ? [i] : []));
    expect(at('quiet')).toEqual([14, 15]);
    expect(at('normal')).toEqual([12, 13]);
    expect(at('all')).toHaveLength(12);
  });

  test.each([
    ['side by side', [10, 11, 12, 13], [12, 13]],
    ['seven apart', [10, 13, 17], [13, 17]],
    ['eight apart', [10, 13, 18], [10, 13, 18]],
    ['a strong one between two others', [4, 8, 11], [8, 11]],
    ['at both ends', [0, 1, 2, 77, 78, 79], [1, 2, 78, 79]],
  ])('of eight sentences in a row at most two are marked when quiet: %s', (_, places, expected) => {
    const found = places.map((place) => finding(place, { strength: 2 + place / 100 }));
    const levels = levelsOf(found, startsOf(80));
    expect(places.filter((__, i) => levels.get(found[i] as Found) === 'quiet')).toEqual(expected);
    expect(new Set(levels.values())).toEqual(
      new Set(expected.length < places.length ? ['quiet', 'normal'] : ['quiet']),
    );
  });

  test('notes of one sentence count once and keep their level together', () => {
    const pair = [finding(3), finding(3, { kind: 'vague-attribution' })];
    const found = [...pair, finding(5, { strength: 1.5 })];
    expect(shown(found, 8)).toEqual([
      '30 statistic-without-source quiet',
      '30 vague-attribution quiet',
      '50 statistic-without-source normal',
    ]);
  });

  test('the gravest of two that are as strong is kept', () => {
    const low = finding(1, { kind: 'absolute-or-superlative', severity: 'medium' });
    const high = finding(2);
    expect(shown([low, high], 8)).toEqual(['10 absolute-or-superlative normal', '20 statistic-without-source quiet']);
  });

  test('a short text may show one, and one more at normal', () => {
    expect(shown([finding(0), finding(1, { strength: 3 }), finding(2, { strength: 1 })], 3)).toEqual([
      '0 statistic-without-source normal',
      '10 statistic-without-source quiet',
      '20 statistic-without-source all',
    ]);
  });

  test('disclaimers take nobody’s place', () => {
    const disclaimer = finding(9, { kind: 'self-media-disclaimer', severity: 'info', strength: 0, checkWorthy: false });
    expect(shown([finding(0), disclaimer], 8)).toEqual([
      '0 statistic-without-source quiet',
      '90 self-media-disclaimer quiet',
    ]);
  });
});

const reading = (more: Partial<Reading>): Reading => ({
  start: 0,
  end: 1,
  factual: true,
  attribution: 'none',
  checkWorthy: true,
  source: null,
  evidence: [],
  ...more,
});

describe('coverage', () => {
  test('counts what was read', () => {
    const readings = [
      reading({}),
      reading({ attribution: 'vague' }),
      reading({ attribution: 'named' }),
      reading({ attribution: 'linked' }),
      reading({ attribution: 'linked', checkWorthy: false }),
      reading({ attribution: 'named', factual: false, checkWorthy: false }),
      reading({ factual: false, checkWorthy: false }),
    ];
    expect(coverageOf(readings)).toEqual({
      sentences: 7,
      factual: 5,
      checkWorthy: 4,
      linked: 2,
      named: 1,
      vague: 1,
      none: 1,
      unverified: 2,
    });
  });

  test('nothing is nothing', () => {
    expect(Object.values(coverageOf([]))).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });
});
