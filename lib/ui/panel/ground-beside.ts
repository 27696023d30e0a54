import type { ToldNote } from '../../extension/page-answer';
import type { Span } from '../../text/span';
import type { PracticeGround } from '../practice/practice-ground';
import type { PageBeside } from './page-beside';
import type { PanelWorld } from './panel-world';

/** A practice on the article beside the panel: the page holds the guesses, and tells of them over the line. */
export class GroundBeside implements PracticeGround {
  private tell: (guesses: readonly Span[]) => void = () => {};

  /** `notes`: those that show at the reader's choices. */
  constructor(
    private readonly page: PageBeside,
    private readonly world: PanelWorld,
    private readonly notes: () => readonly ToldNote[],
  ) {}

  async begin(onGuesses: (guesses: readonly Span[]) => void) {
    const { tab, line, facts } = this.page;
    const outline = tab && (await this.world.ask('get-outline', { sentences: true }, tab.id));
    const { answer } = facts;
    if (!line || !outline || outline.sentences.length === 0 || answer === 'asked' || answer === null) return null;
    this.tell = onGuesses;
    line.send({ is: 'stage', stage: 'guess' });
    return { lang: answer.lang, sentences: outline.sentences, notes: this.notes() };
  }

  /** The page tells of its guesses. */
  hear(guesses: readonly Span[]): void {
    this.tell(guesses);
  }

  toggle({ start, end }: Span): void {
    this.page.line?.send({ is: 'toggle', span: { start, end } });
  }

  compare(): void {
    this.page.line?.send({ is: 'stage', stage: 'compare' });
  }

  end(): void {
    this.page.line?.send({ is: 'stage', stage: 'off' });
  }

  goTo(span: Span): void {
    this.page.goTo(span);
  }
}
