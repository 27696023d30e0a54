import type { Span } from '../text/span';

/** How a reader can get to the source of a sentence (facts in the guideline's order, weakest first). */
export type Attribution = 'none' | 'vague' | 'named' | 'linked';

/** Words that decided something, and what they decided. */
export interface Evidence extends Span {
  readonly quote: string;
  /** A short id; the catalogue says it in the reader's language under `reasons`. */
  readonly reason: string;
}

/** What the engine saw in one sentence. Offsets are the article's. */
export interface Reading extends Span {
  readonly factual: boolean;
  readonly attribution: Attribution;
  readonly checkWorthy: boolean;
  /** The source's words, or null when there is none. */
  readonly source: string | null;
  readonly evidence: readonly Evidence[];
}

/** Check-worthy, and no way to a source that one could ask. */
export const isUnverified = (reading: Reading): boolean =>
  reading.checkWorthy && (reading.attribution === 'none' || reading.attribution === 'vague');
