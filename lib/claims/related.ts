import type { CueList } from './cues';
import type { Sentence } from './sentence';

/** What sentences can be about; those that share one of these are related, wherever in the article they stand. */
const TOPICS: readonly CueList[] = [
  'bodies', 'health', 'law', 'light', 'money', 'publicAffairs', 'safety', 'science', 'titles', 'war',
]; // prettier-ignore
const BITS: ReadonlyMap<CueList, number> = new Map(TOPICS.map((list, at) => [list, 1 << at]));

/** What a sentence is about, a bit for each topic; 0 when its words do not say. */
export function topicsOf({ cues }: Pick<Sentence, 'cues'>): number {
  let topics = 0;
  for (const { list } of cues) topics |= BITS.get(list) ?? 0;
  return topics;
}

/** A sentence as those that are related to it see it. */
export interface Related {
  readonly topics: number;
  /** What it adds to each of them. */
  readonly adds: number;
}

/** Sentences about the same topics, taken together. */
interface Group {
  sum: number;
  count: number;
}

/**
 * For each sentence of an article the mean of what the others that are related to it add; one more than these are is
 * divided by, so that few of them weigh less. 0 for a sentence that is related to none. The work grows with the article
 * alone, since there are no more groups than sets of topics.
 */
export function meansOfRelated(sentences: readonly Related[]): number[] {
  const groups = new Map<number, Group>();
  for (const { topics, adds } of sentences) {
    const group = groups.get(topics);
    if (group) {
      group.sum += adds;
      group.count += 1;
    } else if (topics !== 0) groups.set(topics, { sum: adds, count: 1 });
  }
  const together = new Map<number, Group>();
  for (const topics of groups.keys()) {
    const all = { sum: 0, count: 0 };
    for (const [other, { sum, count }] of groups) {
      if ((other & topics) === 0) continue;
      all.sum += sum;
      all.count += count;
    }
    together.set(topics, all);
  }
  return sentences.map(({ topics, adds }) => {
    const all = together.get(topics);
    return all ? (all.sum - adds) / all.count : 0;
  });
}
