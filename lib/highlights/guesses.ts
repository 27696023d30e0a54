import type { PlacedArticle } from '../article/article';
import { offsetAt, toRange } from '../article/to-range';
import { toggleGuesses } from '../notes/practice';
import { overlaps } from '../text/span';
import type { Span } from '../text/span';
import { registry } from './registry';

const NAME = 'suyuan-guess';
/** A selection that is made without mouse or Shift (by touch) counts when it has stood still for so long (ms). */
const STILL_MS = 700;

/** The text that is guessed at. */
export interface GuessedText {
  readonly article: PlacedArticle;
  readonly sentences: readonly Span[];
}

/**
 * The sentences of a document that its reader marks by selecting words in them, painted as a highlight of their own.
 * Selecting a marked sentence again takes it away.
 */
export class Guesses {
  /** The marked sentences, in reading order. */
  guesses: readonly Span[] = [];
  private held = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly ends = new AbortController();

  /** Listens from now on. `onChange` hears when the reader has marked something in the document. */
  constructor(
    private readonly document: Document,
    private text: GuessedText,
    private readonly onChange: () => void,
  ) {
    const { signal } = this.ends;
    document.addEventListener('mousedown', () => (this.held = true), { signal });
    document.addEventListener('mouseup', (event) => this.settle(event.detail > 2), { signal });
    document.addEventListener('keyup', (event) => event.key === 'Shift' && this.settle(false), { signal });
    document.addEventListener('selectionchange', () => this.waitForStillness(), { signal });
  }

  /** Whether selecting still marks. */
  get isOpen(): boolean {
    return !this.ends.signal.aborted;
  }

  /** The document was read anew: guesses whose sentence is no longer there are dropped. */
  useText(text: GuessedText): void {
    const words = (of: GuessedText, { start, end }: Span): string => of.article.text.slice(start, end);
    const before = this.text;
    this.text = text;
    this.guesses = text.sentences.filter((sentence) =>
      this.guesses.some(
        ({ start, end }) => start === sentence.start && words(before, { start, end }) === words(text, sentence),
      ),
    );
    this.paint();
  }

  /** Marks the sentences that a span touches, or takes them away if all were marked. */
  toggle(span: Span): void {
    const chosen = this.text.sentences.filter((sentence) => overlaps(sentence, span));
    this.guesses = toggleGuesses(this.guesses, chosen);
    this.paint();
  }

  /** From now on selecting marks nothing; what is painted stays. */
  close(): void {
    clearTimeout(this.timer);
    this.ends.abort();
  }

  /** Takes everything off. */
  end(): void {
    this.close();
    registry().delete(NAME);
  }

  private waitForStillness(): void {
    clearTimeout(this.timer);
    if (!this.held) this.timer = setTimeout(() => this.settle(false), STILL_MS);
  }

  /** Takes what is selected as a guess. `whole`: a third click widens a selection that the second has marked. */
  private settle(whole: boolean): void {
    this.held = false;
    clearTimeout(this.timer);
    const selection = this.document.getSelection();
    const span =
      selection && selection.rangeCount > 0 && !selection.isCollapsed ? this.spanOf(selection.getRangeAt(0)) : null;
    if (!span || !this.text.sentences.some((sentence) => overlaps(sentence, span))) return;
    if (whole) this.guesses = this.guesses.filter((guess) => !overlaps(guess, span));
    this.toggle(span);
    // What was marked can be seen only when the selection no longer covers it; the caret stays for the keyboard.
    selection?.collapseToEnd();
    this.onChange();
  }

  /** The stretch of the article that a range covers; null when it covers none. */
  private spanOf(range: Range): Span | null {
    const { article } = this.text;
    const covered = article.segments.filter(({ node }) => range.intersectsNode(node));
    const [first, last] = [covered[0], covered.at(-1)];
    if (!first || !last) return null;
    const { startContainer, endContainer, startOffset, endOffset } = range;
    const start = startContainer === first.node ? offsetAt(article, first.node, startOffset) : first.start;
    const end = endContainer === last.node ? offsetAt(article, last.node, endOffset) : last.end;
    return start !== null && end !== null && start < end ? { start, end } : null;
  }

  private paint(): void {
    const highlight = new Highlight();
    for (const guess of this.guesses) {
      const range = toRange(this.text.article, guess, this.document);
      if (range) highlight.add(range);
    }
    highlight.priority = 1;
    registry().set(NAME, highlight);
  }
}
