import type { PageAnswer, ToldNote } from '../../extension/page-answer';
import type { Span } from '../../text/span';

/** A sentence that can be guessed, with its words. */
export interface PracticeSentence extends Span {
  readonly quote: string;
}

/** What is practised on. All offsets are those of one text. */
export interface PracticeText {
  readonly lang: PageAnswer['lang'];
  readonly sentences: readonly PracticeSentence[];
  /** The notes that show at the reader's choices. */
  readonly notes: readonly ToldNote[];
}

/** Where a practice takes place: an article in a tab, reached over a line, or one that stands on this very page. */
export interface PracticeGround {
  /**
   * Begins: marks go out of sight, and what the reader selects in the text becomes a guess. `onGuesses` hears of every
   * change, also of those by `toggle`. Null when there is no text to practise on.
   */
  begin(onGuesses: (guesses: readonly Span[]) => void): Promise<PracticeText | null>;
  /** Marks a sentence as a guess, or takes it away. */
  toggle(sentence: Span): void;
  /** The guesses are in: marks show again beside them, and selecting marks no more. */
  compare(): void;
  /** Everything is as it was before. */
  end(): void;
  /** Goes to a sentence. */
  goTo(span: Span): void;
}
