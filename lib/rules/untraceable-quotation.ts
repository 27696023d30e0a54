import { isUntraceable, wholeSentence } from './rule';
import type { Rule } from './rule';

/** Words shorter than this in quotation marks are nicknames, titles and scare quotes rather than speech. */
const SHORTEST_SPEECH = 8;
/** What makes words in quotation marks somebody's: a verb of speech, or that they are called a saying. */
const SPOKEN =
  /[说道称问答喊写]|表示|感叹|感慨|留言|评论|回应|流传|传开|箴言|名言|格言|这句|那句|一句|口号|原话|座右铭/;

/**
 * 「“再坚持三个月，对方就会认输。”这句话传开了」 Somebody's words, and no speaker, a vague one, or no work they stand in.
 * Silent on titles, nicknames, scare quotes, and where the speaker stands in the sentence beside it.
 */
export default {
  id: 'untraceable-quotation',
  severity: 'high',
  *findInSentence({ sentence }) {
    if (!isUntraceable(sentence)) return;
    for (const quotation of sentence.quotations) {
      const isSpeech = /[，。！？；]/.test(quotation.text) || quotation.text.length >= 2 * SHORTEST_SPEECH;
      if (quotation.text.length < SHORTEST_SPEECH || !isSpeech) continue;
      const around =
        sentence.text.slice(Math.max(0, quotation.start - 24), quotation.start) +
        sentence.text.slice(quotation.end, quotation.end + 24);
      const bare = quotation.end - quotation.start >= sentence.text.length - 2;
      if (!bare && !SPOKEN.test(around)) continue;
      return yield wholeSentence([{ start: quotation.start, end: quotation.end, reason: 'quotation' }]);
    }
  },
} as const satisfies Rule;
