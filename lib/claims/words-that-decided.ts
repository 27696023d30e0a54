import type { Span } from '../text/span';
import type { Attributed } from './attribution';
import type { CueList } from './cues';
import { QUANTITIES } from './quantities';
import { cuesOf } from './sentence';
import type { Sentence } from './sentence';

/** Words of a sentence and what they decided; offsets are the sentence's, `reason` an id of the catalogue. */
export interface Decided extends Span {
  readonly reason: string;
}

/** A span and what it decided. Written out, here and where each sentence comes by: engines copy `...span` slowly. */
export const decidedBy = ({ start, end }: Span, reason: string): Decided => ({ start, end, reason });

/** At most so many words are given for one sentence: a reader wants the two or three that matter. */
const MOST = 5;
const SORTS = [QUANTITIES.share, QUANTITIES.money, QUANTITIES.count, QUANTITIES.rank];
const TOPICS: readonly CueList[] = ['war', 'law', 'health', 'safety', 'money', 'publicAffairs', 'science'];
const REASONS: Readonly<Partial<Record<CueList, string>>> = {
  war: 'topic-war', law: 'topic-law', health: 'topic-health', safety: 'topic-safety', money: 'topic-money',
  publicAffairs: 'topic-public', science: 'topic-science',
}; // prettier-ignore

/** The first figure of the sentence that somebody must have counted, or null. */
function quantityIn(sentence: Sentence): Span | null {
  let found: RegExpExecArray | null = null;
  for (const sort of SORTS) {
    const match = sort.first(sentence);
    if (
      match &&
      (!found || match.index < found.index || (match.index === found.index && match[0].length > found[0].length))
    )
      found = match;
  }
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

/** The words that made the sentence what it is: its source, its figure, what happened, what it touches. */
export function wordsThatDecided(sentence: Sentence, attributed: Attributed): Decided[] {
  const words: Decided[] = [];
  if (!attributed.carried) {
    for (const { span, reason } of attributed.sources) words.push(decidedBy(span, reason));
  }
  const quantity = quantityIn(sentence);
  if (quantity) words.push(decidedBy(quantity, 'quantity'));
  const event = sentence.cues.find((cue) => cue.list === 'events' && cue.word.length > 1);
  if (event) words.push(decidedBy(event, 'event'));
  for (const list of TOPICS) {
    const [cue] = cuesOf(sentence, list);
    const reason = REASONS[list];
    if (cue && reason) words.push(decidedBy(cue, reason));
  }
  if (words.length > MOST) words.length = MOST;
  return words.length < 2 ? words : words.sort((a, b) => a.start - b.start);
}
