import { contains } from '../text/span';
import type { Span } from '../text/span';
import type { Attribution } from './reading';
import type { Speaker } from './speaker';

/** A source that a sentence gives, and the words that show it. Offsets are the sentence's. */
export interface Source {
  readonly attribution: Exclude<Attribution, 'none'>;
  /** The source's own words: 据悉, 某市水务局局长陈远山. */
  readonly words: string;
  readonly span: Span;
  /** Why it counts as it does; an id of the catalogue's `reasons`. */
  readonly reason: string;
  /** To what an earlier sentence named; null when the words stand for themselves. */
  readonly refersBack: BackReference | null;
}

/**
 * What words go back to: 他说, 报告还指出 to whoever or whatever spoke before; 俄方, 校方, 公司 to a body of that side
 * or sort; 记者 to the outlet of the report; 研究人员 to a study.
 */
export type BackReference = 'speaker' | 'side' | 'reporter' | 'study';

const BACK: Readonly<Partial<Record<Speaker, BackReference>>> = {
  'back-reference': 'speaker',
  side: 'side',
  reporter: 'reporter',
  study: 'study',
};

/** The source that a speaker is; one that can only be resolved by what stood before is vague until it is. */
export function sourceOf(speaker: Speaker, words: string, span: Span): Source {
  const named = speaker === 'named' || speaker === 'back-reference';
  return {
    attribution: named ? 'named' : 'vague',
    words,
    span,
    reason: named ? 'named-source' : 'vague-speaker',
    refersBack: BACK[speaker] ?? null,
  };
}

/** A source that the words themselves name, at `start` in the sentence. */
export const namedSource = (start: number, words: string): Source => ({
  attribution: 'named',
  words,
  span: { start, end: start + words.length },
  reason: 'named-source',
  refersBack: null,
});

/** Takes a source that was found. A call costs less than a generator's step, and most sentences give none. */
export type Give = (source: Source) => void;

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
