import type { Article } from '../article/article';
import type { CueList } from '../claims/cues';
import type { ReadSentence } from '../claims/read-line';
import { cuesOf } from '../claims/sentence';
import type { Decided } from '../claims/words-that-decided';
import type { Kind, Severity } from './kind';
import type { Disclaimer } from '../platforms/disclaimers';
import { contains } from '../text/span';
import type { Span } from '../text/span';

/** What a rule saw in one sentence. All offsets are the sentence's, in normal text. */
export interface Finding {
  /** The words the note is about; null means the whole sentence. */
  readonly span: Span | null;
  /** The words that decided it. */
  readonly words: readonly Decided[];
}

/** A sentence in its line, as a rule sees it. */
export interface SentenceInput {
  readonly sentence: ReadSentence;
  readonly line: readonly ReadSentence[];
  readonly index: number;
  readonly isTitle: boolean;
}

/** What a rule about the whole article saw. Offsets are the article's. */
export interface ArticleFinding extends Span {
  readonly words: readonly Decided[];
  readonly related: readonly Span[];
}

/** One line of the article: its place in it, and its normal text with the way back. */
export interface ReadLine extends Span {
  readonly isTitle: boolean;
  readonly sentences: ReadSentence[];
  /** A span of the line's normal text as a span of the article. */
  readonly toArticle: (span: Span) => Span;
}

/** All that a rule about the whole article may look at. */
export interface ArticleInput {
  readonly article: Article;
  readonly lines: readonly ReadLine[];
  readonly disclaimers: readonly Disclaimer[];
}

/** One kind of note. It holds no words for readers, no switches and no order: those live in assets/, settings, notes/. */
export interface Rule {
  /** The file's name; its words for readers stand under `kinds` in the locale files. */
  readonly id: Kind;
  readonly severity: Severity;
  /**
   * Whether a sentence can hold what the rule looks for; when it is left out, each can. Most sentences concern few rules,
   * and those are asked no further.
   */
  readonly concerns?: (sentence: ReadSentence) => boolean;
  readonly findInSentence?: (input: SentenceInput) => Iterable<Finding>;
  /** Also yields null, between pieces of its work, where that may be interrupted. */
  readonly findInArticle?: (input: ArticleInput) => Iterable<ArticleFinding | null>;
}

/** The sentence's cues of a list that stand in the author's own voice: not inside quotation marks. */
export function ownCues(sentence: ReadSentence, list: CueList) {
  const { quotations } = sentence;
  let next = 0;
  // Both run forward through the sentence, so that many of each cost no more than one after the other.
  return cuesOf(sentence, list).filter((cue) => {
    while ((quotations[next]?.end ?? Infinity) <= cue.start) next += 1;
    const quotation = quotations[next];
    return !quotation || !contains(quotation, cue);
  });
}

/** Whether the sentence has a cue of one of the lists. */
export const holds = ({ cues }: ReadSentence, ...lists: readonly CueList[]): boolean =>
  cues.some(({ list }) => lists.includes(list));

/** A finding about the whole sentence. */
export const wholeSentence = (words: readonly Decided[]): Finding => ({ span: null, words });

/** Whether nobody whom a reader could ask says it. */
export const isUntraceable = ({ attribution }: ReadSentence): boolean =>
  attribution === 'none' || attribution === 'vague';

/** Worth checking, and nobody whom a reader could ask says it. */
export const isUnverified = (sentence: ReadSentence): boolean => sentence.checkWorthy && isUntraceable(sentence);

const TOLD = /(?:认[为定]|指[出责]|[质怀]疑|表示|批评|强调|透露|坦言|推断|猜测|[^名号简堪]称)[^。；]{0,60}$/;

/** Whether a verb of saying or thinking stands before the words: then they are not the author's own, whoever says them. */
export const isTold = (text: string, { start }: Span): boolean => TOLD.test(text.slice(Math.max(0, start - 72), start));
