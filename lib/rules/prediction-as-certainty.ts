import { ownCues, wholeSentence } from './rule';
import type { Rule } from './rule';

/** A condition, a hedge, a forecast with its forecaster, or an announced plan. */
const OPEN = /如果|若是|假如|倘若|一旦|除非|只要|可能|或许|也许|预计|预期|有望|恐怕|是否|计划|宣布|吗？|呢？/;

/** How far from the prediction a condition or a hedge is still its own (UTF-16 units). */
const REACH = 24;

/**
 * 「不出两年，这家银行必将倒闭」 The future told as settled, with no forecaster and no condition.
 * Silent on announced plans, hedges, conditions, and forecasts that somebody named answers for.
 */
export default {
  id: 'prediction-as-certainty',
  severity: 'medium',
  *findInSentence({ sentence }) {
    if (sentence.attribution === 'named' || sentence.attribution === 'linked') return;
    const cue = ownCues(sentence, 'predictions').find(
      ({ start, end }) => !OPEN.test(sentence.text.slice(Math.max(0, start - REACH), end + REACH)),
    );
    if (cue) yield wholeSentence([{ start: cue.start, end: cue.end, reason: 'prediction' }]);
  },
} as const satisfies Rule;
