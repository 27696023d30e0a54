import { describe, expect, test } from 'vitest';
import { textSource } from '../../lib/article/read-text';
import { newMemory, readLine } from '../../lib/claims/read-line';
import type { ReadSentence } from '../../lib/claims/read-line';
import { rules } from '../../lib/rules/index';
import type { ReadLine, Rule } from '../../lib/rules/rule';
import { runOnArticle, runOnSentence } from '../../lib/rules/run-rules';
import { shift } from '../../lib/text/span';

const TEXT = '该省去年有六成小厂停产。警方逮捕了市长的秘书。';

/** The text as one line that stands `at` in its article. */
function lineOf(text: string, at: number): ReadLine {
  const sentences: ReadSentence[] = [];
  for (const sentence of readLine(text, { links: [], unreadable: [] }, newMemory()))
    if (sentence) sentences.push(sentence);
  return { start: at, end: at + text.length, isTitle: false, sentences, toArticle: (span) => shift(span, at) };
}

const whole: Rule = {
  id: 'unsourced-claim',
  severity: 'medium',
  *findInSentence() {
    yield { span: null, words: [{ start: 1, end: 3, reason: 'event' }] };
  },
};
const words: Rule = {
  id: 'loaded-language',
  severity: 'low',
  *findInSentence() {
    yield { span: { start: 2, end: 4 }, words: [] };
    yield { span: { start: 5, end: 6 }, words: [] };
  },
};
const late: Rule = {
  id: 'undated-event',
  severity: 'medium',
  *findInSentence() {
    yield { span: null, words: [] };
    throw new Error('late');
  },
};
const broken: Rule = {
  id: 'internal-inconsistency',
  severity: 'high',
  findInSentence: () => {
    throw new Error('sentence');
  },
  findInArticle: () => {
    throw new Error('article');
  },
};
const picky: Rule = {
  id: 'vague-attribution',
  severity: 'high',
  concerns: () => {
    throw new Error('concerns');
  },
  *findInSentence() {
    yield { span: null, words: [] };
  },
};
const picture: Rule = {
  id: 'image-without-source',
  severity: 'low',
  *findInArticle() {
    yield { start: 3, end: 3, words: [], related: [{ start: 7, end: 9 }] };
  },
};

const onError = (): never => expect.unreachable('no rule may throw here');

describe('on a sentence', () => {
  const line = lineOf(TEXT, 100);
  test('offsets become the article’s', () => {
    const found = runOnSentence(line, 1, { rules: [whole, words], onError });
    expect(found.map(({ kind, start, end, sentence }) => [kind, start, end, sentence])).toEqual([
      ['unsourced-claim', 112, 123, 112],
      ['loaded-language', 114, 116, 112],
      ['loaded-language', 117, 118, 112],
    ]);
    expect(found[0]?.words).toEqual([{ start: 113, end: 115, reason: 'event' }]);
  });

  test('a sentence that is not there gives nothing', () => {
    expect(runOnSentence(line, 2, { rules: [whole], onError })).toEqual([]);
  });

  test('an unreadable one gives nothing', () => {
    const unreadable = { ...line, sentences: line.sentences.map((one) => ({ ...one, readable: false })) };
    expect(runOnSentence(unreadable, 0, { rules: [whole], onError })).toEqual([]);
  });

  test('a rule that throws loses only itself', () => {
    const heard: string[] = [];
    const tell = (rule: Rule, error: unknown) => heard.push(`${rule.id}: ${String(error)}`);
    const found = runOnSentence(line, 0, { rules: [broken, whole, late, picky, words], onError: tell });
    expect(found.map(({ kind }) => kind)).toEqual(['unsourced-claim', 'loaded-language', 'loaded-language']);
    expect(heard).toEqual([
      'internal-inconsistency: Error: sentence',
      'undated-event: Error: late',
      'vague-attribution: Error: concerns',
    ]);
  });

  test('a rule is asked only about the sentences that concern it', () => {
    const only: Rule = { ...whole, concerns: ({ text }) => text.startsWith('警方') };
    const found = [0, 1].map((index) => runOnSentence(line, index, { rules: [only], onError }).length);
    expect(found).toEqual([0, 1]);
  });

  test('in tests the usual run throws on, so that no failure goes unseen', () => {
    const [first] = line.sentences;
    const poison = { get: (): never => expect.unreachable('thrown on') };
    const poisoned = { ...line, sentences: [Object.defineProperty(Object.assign({}, first), 'cues', poison)] };
    expect(() => runOnSentence(poisoned, 0)).toThrow('thrown on');
  });
});

test('on an article: one rule at a time, and one that throws loses only itself', () => {
  const { article } = textSource(TEXT, null).read();
  const heard: string[] = [];
  const tell = (rule: Rule, error: unknown) => heard.push(`${rule.id}: ${String(error)}`);
  const steps = [
    ...runOnArticle({ article, lines: [], disclaimers: [] }, { rules: [whole, broken, picture], onError: tell }),
  ];
  expect(steps.map((found) => found.map(({ kind, start, end }) => [kind, start, end]))).toEqual([
    [],
    [['image-without-source', 3, 3]],
  ]);
  expect(steps[1]?.[0]?.related).toEqual([{ start: 7, end: 9 }]);
  expect(heard).toEqual(['internal-inconsistency: Error: article']);
});

test('on an article: work may be interrupted where a rule says so', () => {
  const { article } = textSource(TEXT, null).read();
  const slow: Rule = {
    id: 'image-without-source',
    severity: 'low',
    *findInArticle() {
      yield null;
      yield { start: 3, end: 3, words: [], related: [] };
      yield null;
    },
  };
  const steps = [...runOnArticle({ article, lines: [], disclaimers: [] }, { rules: [slow], onError })];
  expect(steps.map((found) => found.length)).toEqual([0, 0, 1]);
  const usual = [...runOnArticle({ article, lines: [], disclaimers: [] })];
  expect(usual.length).toBeGreaterThan(rules.filter(({ findInArticle }) => findInArticle).length + 10);
});

test('every rule looks at sentences or at the article', () => {
  expect(rules.filter(({ findInSentence, findInArticle }) => !findInSentence && !findInArticle)).toEqual([]);
});
