import type { Evidence } from '../claims/reading';
import type { Kind, Severity } from '../rules/kind';
import type { Span } from '../text/span';

/** The quietest threshold at which a note shows. */
export const LEVELS = ['quiet', 'normal', 'all'] as const;
export type Level = (typeof LEVELS)[number];

/** What a reader is told about one stretch of the article. Offsets are the article's; a picture's note has start = end. */
export interface Note extends Span {
  readonly kind: Kind;
  readonly quote: string;
  readonly severity: Severity;
  readonly level: Level;
  /** Whether it shows at the default level. */
  readonly shown: boolean;
  readonly evidence: readonly Evidence[];
  /** Other places that the note is about, such as the second value of an inconsistency. */
  readonly related: readonly (Span & { readonly quote: string })[];
}

/** An identifier that a reader can look up; the address is built here, and opened only by a click. */
export interface Lookup extends Span {
  readonly quote: string;
  readonly scheme: string;
  readonly url: string;
}

/** What was looked at, so that unmarked text does not look verified. Counts of sentences. */
export interface Coverage {
  readonly sentences: number;
  readonly factual: number;
  readonly checkWorthy: number;
  readonly linked: number;
  readonly named: number;
  readonly vague: number;
  readonly none: number;
  readonly unverified: number;
}
