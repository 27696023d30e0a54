import { QUANTITIES, ROUTINE_FIGURE } from '../claims/quantities';
import type { HeldText } from '../text/pattern';
import type { Span } from '../text/span';
import { isUnverified, wholeSentence } from './rule';
import type { Rule } from './rule';

/** A handful that the reader can count in the text itself: 五本书, 三次, 2条. */
const HANDFUL = /^[\d一二三四五六七八九两] ?(?:[本篇部场次位类项款条份张架辆台个])$/;
/** 甲、乙、丙等3个国家: what is counted stands before the count. */
const LISTED = /、[^，。；]{1,12}等?(?:所有|这)?$/;
/** 近乎100%, 百分之百: scope, not a count. 第二大: what everybody knows of a country. */
const NO_COUNT = /^(?:100%|百分之百|第[一二三四五六七八九十\d]{1,2}大|[一两]块|[\d一二三四五六七八九十]{1,3}多?年来)$/;
/** The figure is a price of one's own, an age, a time, a measure of a device, a score. */
const ROUTINE_BEFORE =
  /(?:[售定票单]价|起售价|门票|每[斤份位张晚]|我(?![国省市])[^，。]{0,8}|[重长宽]约|年龄|身高|体重|海拔|时速|续航|容量|内存|比分)[^，。]{0,4}$/;
/** 如果明年再降三成: what has not happened was counted by nobody. */
const HYPOTHESIS = /(?:如果|假如|倘若|一旦|若是?)[^。；，]{0,12}$/;
const ROUTINE_AFTER = /^(?:像素|分钟|多?个?小时|多?个?月(?!.?均)|星期|字|岁|年前|米长|毫安|英寸|比\d)/;

function figureIn(sentence: HeldText): Span | null {
  const { text } = sentence;
  for (const sort of [QUANTITIES.share, QUANTITIES.money, QUANTITIES.count, QUANTITIES.rank]) {
    for (const { 0: words, index } of sort.all(sentence)) {
      const span = { start: index, end: index + words.length };
      if (HANDFUL.test(words) || NO_COUNT.test(words)) continue;
      if (ROUTINE_FIGURE.test({ text: words, held: sentence.held })) continue;
      const before = text.slice(Math.max(0, index - 16), index);
      // G2610次: a train.
      if (/[A-Za-z]$/.test(before)) continue;
      if (ROUTINE_BEFORE.test(before) || HYPOTHESIS.test(before) || (sort === QUANTITIES.count && LISTED.test(before)))
        continue;
      if (!ROUTINE_AFTER.test(text.slice(span.end, span.end + 6))) return span;
    }
  }
  return null;
}

/**
 * 「全县有三成小厂停产」 A figure that somebody must have counted, and nobody who did.
 * Silent on scores, measures of a device, prices, ages and times, and where the sentence is not worth checking.
 */
export default {
  id: 'statistic-without-source',
  severity: 'high',
  concerns: isUnverified,
  *findInSentence({ sentence }) {
    const figure = figureIn(sentence);
    if (!figure) return;
    const sources = sentence.decided.filter(({ reason }) => /source|speaker/.test(reason));
    yield wholeSentence([{ ...figure, reason: 'quantity' }, ...sources]);
  },
} as const satisfies Rule;
