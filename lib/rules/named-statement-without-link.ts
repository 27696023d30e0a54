import { wholeSentence } from './rule';
import type { Rule } from './rule';

/** What must stand beside the words of the source, so that the sentence reports something (UTF-16 units). */
const SHORTEST_STATEMENT = 6;

/**
 * 「市水务局局长陈远山表示……」 Somebody named said or decided something; a reader must search for when and where.
 * Silent with a day and an outlet, a number or a link, and on a mere „he said“.
 */
export default {
  id: 'named-statement-without-link',
  severity: 'low',
  concerns: ({ factual, attribution }) => factual && attribution === 'named',
  *findInSentence({ sentence }) {
    const words = sentence.carried ? [] : sentence.sources.filter(({ attribution }) => attribution === 'named');
    const first = Math.min(...words.map(({ span }) => span.start));
    const last = Math.max(...words.map(({ span }) => span.end));
    if (first < SHORTEST_STATEMENT && last > sentence.text.length - SHORTEST_STATEMENT / 2) return;
    yield wholeSentence(words.map(({ span, reason }) => ({ ...span, reason })));
  },
} as const satisfies Rule;
