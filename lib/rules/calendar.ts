import { pattern } from '../text/pattern';
import type { HeldText } from '../text/pattern';
import { withinSentences } from './conflict';
import type { Check, Pair } from './conflict';

const DATE = String.raw`((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})[日号]`;
const DATE_WITH_WEEKDAY = pattern(
  new RegExp(`(${DATE})[(，]?((?:星期|周|礼拜)([一二三四五六日天]))(?![到至、])`, 'g'),
  '星周礼',
  '月',
);
const DAYS = '日一二三四五六';

/** The dates of a normal text whose weekday is another one in the calendar (Gregorian): the date, and the weekday. */
function* wrongWeekdays(sentence: HeldText): Generator<Pair> {
  for (const match of DATE_WITH_WEEKDAY.all(sentence)) {
    const { 0: words, 1: date = '', 2: year, 3: month, 4: day, 5: weekday = '', 6: name = '', index } = match;
    const when = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    if (when.getUTCDate() !== Number(day)) continue;
    if (when.getUTCDay() === (name === '天' ? 0 : DAYS.indexOf(name))) continue;
    const end = index + words.length;
    yield [
      { start: index, end: index + date.length },
      { start: end - weekday.length, end },
    ];
  }
}

/** 「2024年5月1日星期一」 A weekday that its date does not have. */
export const weekdays: Check = (lines) => withinSentences(lines, [DATE_WITH_WEEKDAY], wrongWeekdays, 'weekday');
