import { contains } from '../text/span';
import type { Span } from '../text/span';
import type { Attribution } from './reading';

/** A source that a sentence gives, and the words that show it. Offsets are the sentence's. */
export interface Source {
  readonly attribution: Exclude<Attribution, 'none'>;
  /** The source's own words: 据悉, 某市水务局局长陈远山. */
  readonly words: string;
  readonly span: Span;
  /** Why it counts as it does; an id of the catalogue's `reasons`. */
  readonly reason: string;
  /** 他说, 报告还指出: the source is the one that spoke before. 俄方: a body of that side, if the article names one. */
  readonly refersBack: boolean;
}

const ORDER: readonly Attribution[] = ['none', 'vague', 'named', 'linked'];

/** Whether `a` gives a reader a better way to the source than `b`. */
export const isBetter = (a: Attribution, b: Attribution): boolean => ORDER.indexOf(a) > ORDER.indexOf(b);

/** Of sources that say the same of the same words only the longest: 据知情人士透露 holds three cues. */
export const withoutInner = (found: readonly Source[]): Source[] =>
  found.filter(
    (one, index) =>
      !found.some(
        (other, at) =>
          at !== index &&
          other.attribution === one.attribution &&
          contains(other.span, one.span) &&
          (!contains(one.span, other.span) || at < index),
      ),
  );
