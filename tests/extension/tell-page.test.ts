// @vitest-environment happy-dom
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { MOST_TOLD, pageAnswerSchema } from '../../lib/extension/page-answer';
import { cutQuote, LONGEST_QUOTE } from '../../lib/extension/quote';
import { langOf, tellPage } from '../../lib/extension/tell-page';
import { noteOn, placedText } from '../highlights/placed-text';
import { readingOf } from './fake-reading';

const HERE = { ownSettings: null, paused: false, asked: false, selection: false, tooLarge: false };

describe('the language of the text', () => {
  test.each([
    ['桥要关了。\n没有人来。', 'zh-Hans'],
    ['橋要關了。\n沒有人來。', 'zh-Hant'],
    ['作者署名陳樂華。\n桥要关了。\n没有人来。', 'zh-Hans'],
    ['Bridge closed.', 'zh'],
    ['', 'zh'],
  ])('%j → %s', (text, lang) => {
    expect(langOf(text)).toBe(lang);
  });
});

describe('a quote too long for the list', () => {
  test.each([
    ['桥'.repeat(LONGEST_QUOTE), '桥'.repeat(LONGEST_QUOTE)],
    ['桥'.repeat(LONGEST_QUOTE + 1), `${'桥'.repeat(LONGEST_QUOTE)}…`],
    [`${'桥'.repeat(LONGEST_QUOTE - 1)}𠮷𠮷`, `${'桥'.repeat(LONGEST_QUOTE - 1)}…`],
  ])('%#', (quote, cut) => {
    expect(cutQuote(quote)).toBe(cut);
  });
});

test('an article with very many and very long notes still gives a valid answer, and says what it left out', () => {
  const text = placedText(document, '桥'.repeat(5000));
  const note = noteOn(text, '桥'.repeat(5000), {
    evidence: Array.from({ length: 50 }, () => ({ start: 0, end: 1, quote: '桥'.repeat(900), reason: 'quantity' })),
  });
  const reading = readingOf(
    text,
    Array.from({ length: MOST_TOLD + 7 }, () => note),
  );
  const answer = tellPage(
    reading,
    () => true,
    () => false,
    HERE,
  );
  expect(v.safeParse(pageAnswerSchema, answer).issues).toBeUndefined();
  expect([answer.notes.length, answer.untold]).toEqual([MOST_TOLD, 7]);
});

test('the text of the article is not told', () => {
  const text = placedText(document, '据悉，桥要关了。', '只有读者知道的第二段。');
  expect(
    JSON.stringify(
      tellPage(
        readingOf(text, [noteOn(text, '据悉', {})]),
        () => true,
        () => false,
        HERE,
      ),
    ),
  ).not.toContain('第二段');
});
