import type { Cue, CueList } from '../claims/cues';
import { expression } from '../text/expression';
import { holds, isUntraceable, ownCues, wholeSentence } from './rule';
import type { Rule } from './rule';

/** A condition, a hedge, a forecast with its forecaster, or an announced plan. */
const OPEN = expression(
  /[若要不]是|[除并]非|只[要有]|[或也]许|预[计期]|[有希]望|如果|假如|倘若|一旦|可能|大概|恐怕|是否|未必|不一定|不代表|不等于|计划|宣布|承诺|保证|相信|祝|吗？|呢？/,
);
/** What was settled before is told as past, a feeling or a rule of nature is no forecast. */
const NO_FORECAST =
  /^(?:的|了|要求|结果|[^，。]{0,16}(?:参考|标杆|典范|首选|佳话|经典)|趋势|选择|联系|规律|性|途径|产物|之路|会?(?:被[^，。]{0,24}(?:打动|感动|吸引)|喜欢|记得|觉得|想|问|有人|有共鸣))/;
/** The reader, the author, or somebody's own life. */
const PERSONAL = /我|咱|你|您|大家|朋友们|孩子|宝宝|主角|女主|男主|剧/;

/** Below this (log of the odds) it is told of a film, a match or a private life, unless a word of public weight stands by. */
const FAINT = -1;
const WEIGHTY: ReadonlySet<CueList> = new Set(['health', 'law', 'money', 'publicAffairs', 'safety', 'science', 'war']);
/** How far from the prediction a condition or a hedge is still its own (UTF-16 units). */
const REACH = 24;

function isForecast(text: string, { start, end }: Cue): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return !OPEN.test(before + after) && !NO_FORECAST.test(after) && !PERSONAL.test(before.slice(-10));
}

/**
 * 「不出两年，这家银行必将倒闭」 The future told as settled, with no forecaster and no condition.
 * Silent on announced plans, hedges, conditions, and forecasts that somebody named answers for.
 */
export default {
  id: 'prediction-as-certainty',
  severity: 'medium',
  concerns: (sentence) => isUntraceable(sentence) && holds(sentence, 'predictions'),
  *findInSentence({ sentence }) {
    if (sentence.strength < FAINT && !sentence.cues.some(({ list }) => WEIGHTY.has(list))) return;
    const cue = ownCues(sentence, 'predictions').find((one) => isForecast(sentence.text, one));
    if (cue) yield wholeSentence([{ start: cue.start, end: cue.end, reason: 'prediction' }]);
  },
} as const satisfies Rule;
