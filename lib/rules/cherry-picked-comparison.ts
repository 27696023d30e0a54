import { expression } from '../text/expression';
import { isUnverified, wholeSentence } from './rule';
import type { Rule } from './rule';

/**
 * A change of half and more, or a multiple of somebody else's, told as a comparison; 升至171% and 1.32倍 are none.
 * And what has changed since a peak.
 */
const LEAP = expression(
  /(?:增[长加]|[上暴]涨|[上飙]升|[暴激]增|下[降跌]|提高|减少|缩水|便宜)了?[近约达]?(?:(?:[5-9]\d|\d{3,5})(?:\.\d{1,2})?%|[\d一二三四五六七八九十百两]{1,5}多?倍|[六七八九]成)|(?:超过|是|高出|多出|相当于)[^，。；%]{2,14}?(?<![\d.])(?:\d{1,5}|[二三四五六七八九十百两几]{1,5})多?倍(?!以|杠)|最高[^。；]{2,30}(?:下?跌|便宜|缩水)了?近?(?:\d{2}%|[三四五六七八九]成)/,
);
/** What gives a comparison its base: the period before, or two figures. */
const BASE = expression(
  /同比|环比|比[去上]|较[去上]|年均|从[^，。]{1,16}(?:增|升|提高|下降|降|减)[^，。]{0,4}[到至]|\d[^，。]{0,12}[，、][^，。]{0,12}\d[^，。]{0,8}[，、]/,
);
/** A period gives a change its base, and the multiple of somebody else's none. */
const PERIOD = /[今去前]年|\d年|\d月|季度|[以年]来|短短/;
const OF_ANOTHER = /^(?:超过|是|高出|多出|相当于)/;

/** 「一个月的产量就超过对手去年某一天的三十倍」 A leap without its base. Silent with a source, a period or both figures. */
export default {
  id: 'cherry-picked-comparison',
  severity: 'medium',
  concerns: isUnverified,
  *findInSentence({ sentence }) {
    if (/[吗呢？]$/.test(sentence.text)) return;
    const match = LEAP.exec(sentence.text);
    if (!match) return;
    // A peak is the wrong base, whatever else is told.
    const [words] = match;
    const based = BASE.test(sentence.text) || (!OF_ANOTHER.test(words) && PERIOD.test(sentence.text));
    if (words.startsWith('最高') || !based) {
      yield wholeSentence([{ start: match.index, end: match.index + match[0].length, reason: 'comparison' }]);
    }
  },
} as const satisfies Rule;
