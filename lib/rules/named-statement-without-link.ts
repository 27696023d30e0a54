import { wholeSentence } from './rule';
import type { Rule } from './rule';

/**
 * 「市水务局局长陈远山表示……」 Somebody named said or decided something; a reader must search for when and where.
 * Silent with a day and an outlet, a number or a link.
 */
export default {
  id: 'named-statement-without-link',
  severity: 'low',
  *findInSentence({ sentence }) {
    if (!sentence.factual || sentence.attribution !== 'named') return;
    const words = sentence.carried ? [] : sentence.sources.filter(({ attribution }) => attribution === 'named');
    yield wholeSentence(words.map(({ span, reason }) => ({ ...span, reason })));
  },
} as const satisfies Rule;
