import { pattern } from '../text/pattern';
import type { HeldText } from '../text/pattern';
import { withinSentences } from './conflict';
import type { Check, Pair } from './conflict';

const DATE = String.raw`(?:19|20)\d{2}年(?:\d{1,2}月(?:\d{1,2}[日号])?)?`;
/** 从2019年到2017年, 2019年至2017年期间. */
const RANGE = pattern(new RegExp(`(${DATE})(?:起|开始)?(?:到|至|—{1,2}|-|~)(${DATE})`, 'g'), '到至—-~', '年', '12');
const DATES = pattern(new RegExp(DATE, 'g'), '年', '0123456789');
/** What begins, and what ends it: nothing is finished before it is begun. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/^[^，。；\d]{0,8}(?:开工|动工|奠基|开建|破土)/, /^[^，。；\d]{0,8}(?:竣工|完工|建成|通车|投产|落成|交付)/],
  [/^[^，。；\d]{0,8}(?:出生|生于)/, /^[^，。；\d]{0,8}(?:去世|逝世|病逝|病故|遇害|牺牲|入学|毕业|结婚|就职)/],
  [/^[^，。；\d]{0,8}(?:[成创设]立|创办|组建)/, /^[^，。；\d]{0,8}(?:解散|注销|破产|倒闭|撤销|上市|关闭)/],
  [/^[^，。；\d]{0,8}(?:入学|考入)/, /^[^，。；\d]{0,8}毕业/],
  [/^[^，。；\d]{0,8}(?:起诉|立案|受理)/, /^[^，。；\d]{0,8}(?:宣判|判决|结案|一审|终审)/],
  [/^[^，。；\d]{0,8}(?:任命|上任|就任|就职)/, /^[^，。；\d]{0,8}(?:卸任|辞职|离任|免职)/],
  [/^[^，。；\d]{0,8}(?:签[署订约])/, /^[^，。；\d]{0,8}(?:到期|失效|终止)/],
];
/** Two things are told of, or the order is spoken about. */
const OTHERS = /分别|前者|后者|另一|其[父母兄弟妻]|[重扩改]建|[父母]亲|[二三]期|儿子|女儿|重新|再次|前身|原名/;

/** The earliest and the latest day that a date may mean, as year * 10000 + month * 100 + day. */
function rangeOf(date: string): readonly [number, number] {
  const [year = 0, month, day] = (date.match(/\d+/g) ?? []).map(Number);
  const base = year * 10_000;
  if (month === undefined) return [base, base + 9999];
  return day === undefined
    ? [base + month * 100, base + month * 100 + 99]
    : [base + month * 100 + day, base + month * 100 + day];
}

const isBefore = (a: string, b: string): boolean => rangeOf(a)[1] < rangeOf(b)[0];

const FORMS = [RANGE, DATES];

/** Pairs of dates of a normal text of which the later is told to come first. */
function* wrongOrders(sentence: HeldText): Generator<Pair> {
  const { text } = sentence;
  for (const { 0: words, 1: from = '', 2: to = '', index } of RANGE.all(sentence)) {
    const end = index + words.length;
    if (isBefore(to, from))
      yield [
        { start: index, end: index + from.length },
        { start: end - to.length, end },
      ];
  }
  const dates = DATES.all(sentence).map(({ 0: date, index }) => {
    const end = index + date.length;
    return { date, start: index, end, after: text.slice(end, end + 14) };
  });
  if (dates.length < 2 || OTHERS.test(text)) return;
  // One begins and one ends: with more of either the text tells of more than one thing.
  for (const [begins, ends] of PAIRS) {
    const first = dates.filter(({ after }) => begins.test(after));
    const last = dates.filter(({ after }) => ends.test(after));
    const [begin, end] = [first[0], last[0]];
    if (!begin || !end || first.length > 1 || last.length > 1 || !isBefore(end.date, begin.date)) continue;
    yield [
      { start: begin.start, end: begin.end },
      { start: end.start, end: end.end },
    ];
  }
}

/** 「2019年3月开工，2018年底竣工」 Two dates of one sentence in an order that cannot be. */
export const dateOrder: Check = (lines) => withinSentences(lines, FORMS, wrongOrders);
