import { COUNT, MONEY, RANK, ROUTINE, SHARE } from '../claims/quantities';
import { isUntraceable, wholeSentence } from './rule';
import type { Rule } from './rule';

/**
 * 「全县有三成小厂停产」 A figure that somebody must have counted, and nobody who did.
 * Silent on scores, measures of a device, ages and times, and where the sentence is not worth checking.
 */
export default {
  id: 'statistic-without-source',
  severity: 'high',
  *findInSentence({ sentence }) {
    if (!sentence.checkWorthy || !isUntraceable(sentence)) return;
    for (const pattern of [SHARE, MONEY, COUNT, RANK]) {
      const match = pattern.exec(sentence.text);
      if (!match || (pattern === COUNT && ROUTINE.test(match[0]))) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      return yield wholeSentence([
        { ...span, reason: 'quantity' },
        ...sentence.decided.filter(({ reason }) => /source|speaker/.test(reason)),
      ]);
    }
  },
} as const satisfies Rule;
