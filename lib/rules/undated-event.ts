import { TIME } from '../claims/dates';
import { ownCues, wholeSentence } from './rule';
import type { Rule } from './rule';

/**
 * 「近日，一架货机失踪」 An event whose only time is „lately“. Silent with a date in the sentence or beside it, and on
 * background (近年来).
 */
export default {
  id: 'undated-event',
  severity: 'medium',
  *findInSentence({ sentence, line, index }) {
    const cue = ownCues(sentence, 'undated')[0];
    if (!cue || !sentence.factual) return;
    const around = [line[index - 1], sentence, line[index + 1]].map((one) => one?.text ?? '').join('');
    if (TIME.test(around.replace(/今[年天日晚]|去年|本周|当[天日晚]|目前/g, ''))) return;
    const event = sentence.cues.some(({ list, word }) => list === 'events' && word.length > 1);
    if (event || sentence.checkWorthy) yield wholeSentence([{ start: cue.start, end: cue.end, reason: 'undated' }]);
  },
} as const satisfies Rule;
