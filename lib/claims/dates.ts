import { expression } from '../text/expression';

/** A day that can be looked up: 3月5日, 10月1号, 2024-11-02. */
export const DAY = expression(
  /(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?月\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?[日号]|(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}/,
);

/** A day of the month alone, as datelines and follow-ups give it: 16日, 当地时间8日. */
export const DAY_OF_MONTH = /(?<![\d.])\d{1,2}\s?日/;

/** A period that a statistic is for: 2024年, 今年一季度, 截至3月, 去年. */
export const PERIOD =
  /(?:19|20)\d{2}年|(?:[今去前]年|[上下]半年|[一二三四]季度|第[一二三四1-4]季度|截至|截止|\d{1,2}月份?)/;

/** Any statement of time that places an event. */
export const TIME =
  /(?:19|20)\d{2}年|\d{1,2}月\d{0,2}|\d{1,2}[日号](?![线楼])|[一二三四五六七八九十]{1,3}月|\d{1,2}[时点](?:\d{1,2}分)?|昨[天日晚]|今[天日晨晚早]|[去今明]年|[上本]周|前天|上个?月|当[天日晚]/;
