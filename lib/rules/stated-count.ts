import { pattern } from '../text/pattern';
import { shift } from '../text/span';
import type { Span } from '../text/span';
import type { Check } from './conflict';
import { valueOf } from './numeral';
import type { ReadLine } from './rule';

/** 有三点：, 分为四个方面：, 三大原因。 */
const STATED =
  /([两二三四五六七八九]|[2-9])(?:点|条|项|步|类|种|大[\u4E00-\u9FFF]{2}|个(?:方面|原因|问题|步骤|阶段|条件|要求|理由|特点|层面|环节|部分))(?:[^，。：；“”、]{0,8})[：。]/g;
/** 「三个城市：甲、乙、丙」 */
const NAMED_LIST =
  /(?<!第)([两二三四五六七八九十]|\d{1,2})(?:[个座家所名位款部支条种])(?:[\u4E00-\u9FFF]{1,6})(?:，分别[是为]|：|，它们是)([^，。；：！？“”()]{3,120})(?=[。；！]|$)/g;
const ORDINALS: readonly RegExp[] = [
  /([一二三四五六七八九])是/g,
  /第([一二三四五六七八九])[，、：是]/g,
  /(?:^|[。；：])([一二三四五六七八九])、/g,
  /(?:^|[。；：，])\s?([1-9])[.、](?!\d)/g,
];
/** 「等」 or an ellipsis says that the list is not whole; 和 inside an item cannot be told from the last comma. */
const OPEN_LIST = /等|……|其中|之一|以及其他|包括|或/;

/** A list that goes on in the next line. */
const GOES_ON = /^第?[一二三四五六七八九十\d]{1,2}[是、，：.]/;

/** What a line holds that a stated count can stand in: the count, what is counted, and what leads to the list. */
const FORMS = [
  pattern(STATED, '两二三四五六七八九23456789', '点条项步类种大个', '：。'),
  pattern(NAMED_LIST, '两二三四五六七八九十0123456789', '个座家所名位款部支条种', '：是为'),
];

interface Item extends Span {
  readonly rank: number;
}

/** Runs of ordinals that begin with one and count on without a gap; the run's last item. */
function lastOfRun(text: string, from: number, ordinal: RegExp): Item | null {
  const items: Item[] = [];
  for (const match of text.slice(from).matchAll(ordinal)) {
    const rank = valueOf(match[1] ?? '');
    if (rank !== items.length + 1) return null;
    items.push({ rank, start: from + match.index, end: from + match.index + match[0].length });
  }
  return items.at(-1) ?? null;
}

/** `next` is the line behind; null at the text's end, where a list of which more is missing was cut off. */
function* wrongOrdinals(text: string, next: string | null): Generator<readonly [Span, Span]> {
  const stated = [...text.matchAll(STATED)];
  const [only] = stated;
  // With two announced counts it is not clear which list is whose.
  if (!only || stated.length > 1) return;
  const end = only.index + only[0].length;
  for (const ordinal of ORDINALS) {
    const last = lastOfRun(text, end - 1, ordinal);
    if (!last || last.rank < 2) continue;
    const missing = valueOf(only[1] ?? '') - last.rank;
    if (missing < 0 || (missing > 0 && (next === null ? missing === 1 : !GOES_ON.test(next))))
      yield [{ start: only.index, end: end - 1 }, last];
    return;
  }
}

function* wrongNames(text: string): Generator<readonly [Span, Span]> {
  for (const { 0: words, 1: count = '', 2: list = '', index } of text.matchAll(NAMED_LIST)) {
    const items = list.split(/、|和|及|与/).filter((item) => item !== '');
    if (items.length < 2 || OPEN_LIST.test(list) || items.some((item) => item.length > 12)) continue;
    const end = index + words.length;
    // A name may hold 和 or 与 itself: the count is wrong only if it fits neither way of cutting.
    const commas = list.split('、').length;
    const counts = new Set([items.length, commas, commas + 1]);
    const stated = valueOf(count);
    if (/[和及与]/.test(list) ? counts.has(stated) : commas === stated) continue;
    yield [
      { start: index, end: index + words.length - list.length },
      { start: end - list.length, end },
    ];
  }
}

/** The line's text from its first sentence on, with blanks where its sentences leave some. */
const textOf = (sentences: ReadLine['sentences'], base: number): string =>
  sentences.reduce((text, sentence) => text.padEnd(sentence.start - base) + sentence.text, '');

/** 「三点：一是……二是……」 A list whose stated count is not that of its items in the same line. */
export const statedCount: Check = function* statedCount(lines) {
  for (const [at, { sentences, toArticle }] of lines.entries()) {
    if (!FORMS.some((form) => sentences.some((sentence) => form.may(sentence)))) continue;
    const base = sentences[0]?.start ?? 0;
    const text = textOf(sentences, base);
    const next = lines[at + 1]?.sentences[0]?.text ?? null;
    for (const [count, items] of [...wrongOrdinals(text, next), ...wrongNames(text)]) {
      yield { place: toArticle(shift(items, base)), other: toArticle(shift(count, base)), reason: 'other-value' };
    }
  }
};
