import type { Span } from '../text/span';

const DATE_WITH_WEEKDAY = /((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})[日号][(，]?(?:星期|周|礼拜)([一二三四五六日天])/g;
const DAYS = '日一二三四五六';

/** The dates of a normal text whose weekday is another one in the calendar (Gregorian). */
export function* weekdayOf(text: string): Generator<Span> {
  for (const match of text.matchAll(DATE_WITH_WEEKDAY)) {
    const [, year = '', month = '', day = '', weekday = ''] = match;
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    if (date.getUTCDate() !== Number(day)) continue;
    const said = weekday === '天' ? 0 : DAYS.indexOf(weekday);
    if (date.getUTCDay() !== said) yield { start: match.index, end: match.index + match[0].length };
  }
}
