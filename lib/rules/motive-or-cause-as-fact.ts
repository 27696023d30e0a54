import { isUntraceable, ownCues, wholeSentence } from './rule';
import type { Rule } from './rule';

/** Cause words that everyday sentences are full of; they count only where the effect is weighty. */
const EVERYDAY = /^(?:由于|是因为|使得?|造成|带动|拉动|引发|引起|促使|得益于|受益于|是由于|之所以|原因是)$/;
/** 意图 of a program, 借口 as a noun of its own and the like. */
const WEAK_MOTIVE = /^(?:旨在|意在|意图|说到底|其实就是|幕后|打着|心知肚明|阴谋|野心|算盘)$/;

/**
 * 「真实目的就是拖垮所有小厂」 The author tells why somebody acted, or that one thing caused another, and gives nobody who
 * found it out. Silent on everyday causes, inside quotations, and where a source says it.
 */
export default {
  id: 'motive-or-cause-as-fact',
  severity: 'medium',
  *findInSentence({ sentence }) {
    if (!sentence.factual || !isUntraceable(sentence) || /[吗呢]？$/.test(sentence.text)) return;
    const motive = ownCues(sentence, 'motives').find(({ word }) => sentence.checkWorthy || !WEAK_MOTIVE.test(word));
    const cause = ownCues(sentence, 'causes').find(({ word }) => sentence.checkWorthy && !EVERYDAY.test(word));
    if (motive) yield wholeSentence([{ start: motive.start, end: motive.end, reason: 'motive' }]);
    else if (cause) yield wholeSentence([{ start: cause.start, end: cause.end, reason: 'cause' }]);
  },
} as const satisfies Rule;
