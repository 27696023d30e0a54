import { expression } from '../text/expression';
import { isUntraceable, wholeSentence } from './rule';
import type { Rule } from './rule';

/** A multiple or a change of more than half, told as a comparison. */
const LEAP = expression(
  /(?:增长|增加|上涨|上升|提高|暴增|暴涨|激增|飙升|下降|下跌|减少|缩水|便宜|超过|是|高出|多出)[了近约达]{0,2}[^，。；]{0,14}?(?:\d{2,5}(?:\.\d{1,2})?%|[\d一二三四五六七八九十百两]{1,5}多?倍|[六七八九]成)/,
);
/** What gives a comparison its base: a period against a period, or two figures. */
const BASE = expression(
  /同比|环比|比去年|比上年|比上月|较去年|较上年|较上月|年均|从[^，。]{1,16}(?:增|升|提高|下降|降|减)[^，。]{0,4}[到至]|\d[^，。]{0,12}[，、][^，。]{0,12}\d[^，。]{0,8}[，、]/,
);

/** 「一个月的产量就超过对手去年某一天的三十倍」 A leap without its base. Silent with a source, a period or both figures. */
export default {
  id: 'cherry-picked-comparison',
  severity: 'medium',
  *findInSentence({ sentence }) {
    if (!sentence.checkWorthy || !isUntraceable(sentence)) return;
    const match = LEAP.exec(sentence.text);
    if (match && !BASE.test(sentence.text)) {
      yield wholeSentence([{ start: match.index, end: match.index + match[0].length, reason: 'comparison' }]);
    }
  },
} as const satisfies Rule;
