import type { HeldText, Pattern } from '../text/pattern';
import { shift } from '../text/span';
import type { Span } from '../text/span';
import type { ReadLine } from './rule';

/** Why two places cannot both hold; an id of the catalogue's `reasons`. */
type Ground = 'other-value' | 'weekday';

/** Two places of an article that cannot both hold. Offsets are the article's. */
export interface Conflict {
  readonly place: Span;
  readonly other: Span;
  readonly reason: Ground;
}

/** A value that an article gives for something. Offsets are the article's. */
export interface Value extends Span {
  /** What it is the value of; two values of one thing must agree. */
  readonly thing: string;
  readonly value: number;
}

/** Two values of one thing agree when they differ by less than rounding explains. */
export type Agree = (a: number, b: number) => boolean;

/**
 * Holds each value against the first that the article gives for the same thing. Call it for the values in text order;
 * it answers the conflict, or null.
 */
export function againstFirst(agree: Agree) {
  const first = new Map<string, Value>();
  return ({ thing, value, start, end }: Value): Conflict | null => {
    const earlier = first.get(thing);
    if (!earlier) first.set(thing, { thing, value, start, end });
    if (!earlier || agree(earlier.value, value)) return null;
    return {
      place: { start, end },
      other: { start: earlier.start, end: earlier.end },
      reason: 'other-value',
    };
  };
}

/** Two places of one sentence that cannot both hold, the first and the one that goes against it. */
export type Pair = readonly [first: Span, second: Span];

/**
 * The conflicts that stand within single sentences; `wrong` finds them, in the sentence's own offsets, where one of the
 * forms may stand.
 */
export function* withinSentences(
  lines: readonly ReadLine[],
  forms: readonly Pattern[],
  wrong: (sentence: HeldText) => Iterable<Pair>,
  reason: Ground = 'other-value',
): Generator<Conflict> {
  for (const { sentences, toArticle } of lines) {
    for (const sentence of sentences) {
      if (!forms.some((form) => form.may(sentence))) continue;
      for (const [first, second] of wrong(sentence)) {
        yield {
          place: toArticle(shift(second, sentence.start)),
          other: toArticle(shift(first, sentence.start)),
          reason,
        };
      }
    }
  }
}

/** One check: the conflicts of the lines of an article, found in one pass over each. */
export type Check = (lines: readonly ReadLine[]) => Iterable<Conflict>;
