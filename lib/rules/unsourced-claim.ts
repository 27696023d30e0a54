import { isUnverified, wholeSentence } from './rule';
import type { Rule } from './rule';

/** 「这家工厂去年停产了」 A fact of public weight with no source, when no other kind says why. Notes drop it beside another. */
export default {
  id: 'unsourced-claim',
  severity: 'medium',
  concerns: isUnverified,
  *findInSentence({ sentence }) {
    yield wholeSentence(sentence.decided.slice(0, 3));
  },
} as const satisfies Rule;
