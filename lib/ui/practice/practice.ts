import type { ToldNote } from '../../extension/page-answer';
import { comparePractice } from '../../notes/practice';
import type { Comparison, Round } from '../../notes/practice';
import type { Span } from '../../text/span';
import type { PracticeGround, PracticeSentence, PracticeText } from './practice-ground';

/** Where the counts are kept; null: nowhere (a private window, a first try). */
export interface PracticeRecords {
  read(): Promise<readonly Round[]>;
  /** Keeps a round; one of the same moment is replaced. Answers with all. */
  keep(round: Round): Promise<readonly Round[]>;
}

/** What came of it. */
export type PracticeResult = Comparison<PracticeSentence, ToldNote>;

/** One practice on one text, from the first guess to the end. It holds what the reader did; a view shows it. */
export class Practice {
  /** Null until the text has come. */
  text: PracticeText | null = null;
  guesses: readonly Span[] = [];
  /** Null while the reader is guessing. */
  result: PracticeResult | null = null;
  /** The notes that the reader thinks wrong. */
  readonly disputed = new Set<ToldNote>();
  /** All rounds that are kept, with this one once it was compared. */
  rounds: readonly Round[] = [];
  private at = '';

  /** `onChange` hears whenever there is something new to show. */
  constructor(
    private readonly ground: PracticeGround,
    private readonly records: PracticeRecords | null,
    private readonly onChange: () => void,
  ) {}

  /** Begins, or takes the text anew after it changed. False when there is nothing to practise on. */
  async begin(): Promise<boolean> {
    this.text = await this.ground.begin((guesses) => {
      this.guesses = guesses;
      if (!this.result) this.onChange();
    });
    this.rounds = (await this.records?.read()) ?? [];
    if (this.text) this.onChange();
    return this.text !== null;
  }

  /** Whether the counts are kept. */
  get isKept(): boolean {
    return this.records !== null;
  }

  isGuessed(sentence: Span): boolean {
    return this.guesses.some(({ start, end }) => start === sentence.start && end === sentence.end);
  }

  toggle(sentence: Span): void {
    this.ground.toggle(sentence);
  }

  goTo(span: Span): void {
    this.ground.goTo(span);
  }

  compare(): Promise<void> {
    if (!this.text) return Promise.resolve();
    const { sentences, notes } = this.text;
    this.result = comparePractice(sentences, notes, this.guesses);
    this.at = new Date().toISOString();
    this.ground.compare();
    return this.keep();
  }

  /** The reader thinks a note wrong, or no longer does. */
  dispute(note: ToldNote): Promise<void> {
    if (!this.disputed.delete(note)) this.disputed.add(note);
    return this.keep();
  }

  end(): void {
    this.ground.end();
  }

  private async keep(): Promise<void> {
    const { text, result, records, at } = this;
    if (text && result && records) {
      const { found, missed, onlyMine } = result;
      const counts = { found: found.length, missed: missed.length, onlyMine: onlyMine.length };
      this.rounds = await records.keep({
        at,
        sentences: text.sentences.length,
        ...counts,
        disputed: this.disputed.size,
      });
    }
    this.onChange();
  }
}
