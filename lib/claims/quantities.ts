import { pattern } from '../text/pattern';
import type { Pattern } from '../text/pattern';

/** A figure with what it counts: shares, money, people, cases, multiples, ranks. Bounded repetitions only. */
const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,15})(?:\.\d{1,6})?`;
const HAN_NUMBER = '[一二三四五六七八九十百千两几数]{1,6}';

/** Shares and rates: 12%, 三成, 百分之五, 两倍. */
export const SHARE = new RegExp(
  `${NUMBER} ?(?:%|‰|个百分点)|百分之${HAN_NUMBER}|(?:${NUMBER}|[一二三四五六七八九两几]|十)成(?![为了就员立本年人功])(?:以上|多)?|(?:${NUMBER}|${HAN_NUMBER})(?:多)?倍|${HAN_NUMBER}分之[一二三四五六七八九](?!决赛)|(?:超过|超|过|近)半数?(?![年个天月小夜百])|翻(?:了)?[一两几]番`,
);

/** Sums of money. */
export const MONEY = new RegExp(
  `(?:${NUMBER}|${HAN_NUMBER}) ?[多余]?[万亿千百]{0,3}[多余]?(?:元(?![桥素旦宵])|块钱?|美元|美金|欧元|英镑|日元|港元|港币|人民币|卢布|韩元|瑞郎|法郎|新台币|比特币)`,
);

/** Counts with 万 or 亿, or of people, cases and things that somebody must have counted. */
export const COUNT = new RegExp(
  `${NUMBER} ?[多余几]?(?:万|亿|千|百万|千万)|(?:[一二三四五六七八九两几数][十百千]{0,2}|[十百]|成千上)[一二三四五六七八九]?[十百千]?[万亿](?![一分物象])|(?:${NUMBER} ?|[一二三四五六七八九两几]?[十百千万亿][一二三四五六七八九十百千万亿零余多]{0,8}|数[十百千万亿]{1,2}|上[百千万亿]{1,2}|成[百千]上万)[多余几]?(?:名|人|户|家(?!长)|例|起|次|件|宗|辆|架|艘|枚|座|所|个国家|国|个|处|条|项|款|份|吨|公里|平方公里|平方米|公顷|亩|兆瓦|千瓦时|桶|辆次|人次|单|只|头|台|套|部|篇|本|张|场|年来|岁以上|票|席|位|类)`,
);

/** Ranks: 第三位, 排名第二, 位居榜首. */
export const RANK =
  /排名?第?[\d一二三四五六七八九十]{1,3}|第[\d一二三四五六七八九十]{1,3}(?:位|名|大)|榜首|第一梯队|前[三五十百]名?|全[球国]第/;

/** Any figure at all. */
export const FIGURE = new RegExp(
  `${NUMBER}|[一二三四五六七八九两]?[十百千万亿][一二三四五六七八九十百千万亿零余多]{0,8}|数[十百千万亿]`,
);

/** Figures that need no source: scores, measures of a device, versions, ages, times, counts of the text itself. */
export const ROUTINE =
  /(?<![\d-])\d{1,3} ?[:：比-] ?\d{1,3}(?![\d:年月-])|\d ?(?:mAh|GB|TB|MB|Hz|英寸|毫米|mm|像素|W快充|fps|FPS|K屏|纳米|核|克|岁|℃|级风|毫升|厘米|分钟|小时|分\d|秒)|v?\d{1,4}\.\d{1,4}\.\d{1,5}/;

/** `ROUTINE` for sentences, and for words of one. */
export const ROUTINE_FIGURE = pattern(ROUTINE, '0123456789');

/** The four sorts of figures that somebody must have counted, each with what it needs. */
export const QUANTITIES: Readonly<Record<'share' | 'money' | 'count' | 'rank', Pattern>> = {
  share: pattern(SHARE, '%‰分成倍半番'),
  money: pattern(MONEY, '元块金镑币布郎'),
  count: pattern(COUNT, '0123456789十百千万亿'),
  rank: pattern(RANK, '第榜前排'),
};
