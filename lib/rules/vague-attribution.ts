import { wholeSentence } from './rule';
import type { Rule } from './rule';

/** 「据知情人士透露……」 A source is hinted at, but nobody could go and ask it. Silent where no fact hangs on it. */
export default {
  id: 'vague-attribution',
  severity: 'high',
  // A source that runs on stands in another sentence, and often no longer: without words of its own it is unsourced.
  concerns: ({ factual, carried, attribution }) => factual && !carried && attribution === 'vague',
  *findInSentence({ sentence }) {
    const words = sentence.sources.filter(({ attribution }) => attribution === 'vague');
    yield wholeSentence(words.map(({ span, reason }) => ({ ...span, reason })));
  },
} as const satisfies Rule;
