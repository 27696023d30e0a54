import { Painter } from '../highlights/paint';
import { ArticleWatch, rootOf } from '../highlights/watch';
import type { Note } from '../notes/note';
import type { PlacedReading } from './page-reader';
import type { Surroundings } from './surroundings';
import { hasArrived } from './tell-page';

/** The marks of one page, and the watch over the text that they stand in. */
export class PageMarks {
  readonly painter: Painter;
  private readonly watch: ArticleWatch;

  /** `onChange`: the article may have changed. */
  constructor(around: Pick<Surroundings, 'document' | 'isAlive' | 'onBeside'>, onChange: () => void) {
    this.painter = new Painter(around.document);
    this.watch = new ArticleWatch(around.document, {
      onChange: () => around.isAlive() && onChange(),
      onReturn: () => around.isAlive() && this.painter.restore(),
      onBeside: () => around.isAlive() && around.onBeside?.(),
    });
  }

  /** Watches for an article to come. */
  await(): void {
    this.watch.start(null);
  }

  /** Watches the article that was read, or for it to arrive, or nothing at all. */
  follow(reading: PlacedReading | null, isWatched: boolean): void {
    if (isWatched) this.watch.start(reading && hasArrived(reading) ? rootOf(reading.article) : null);
    else this.watch.stop();
  }

  /** Says whether the last reading found new text. */
  learn(changed: boolean): void {
    this.watch.learn(changed);
  }

  /** Paints these notes of the reading instead of those before; none where nothing is to be marked. */
  show(reading: PlacedReading | null, notes: readonly Note[]): void {
    if (reading) this.painter.paint(reading.article, notes);
    else this.painter.clear();
  }

  stop(): void {
    this.watch.stop();
    this.painter.clear();
  }
}
