import type { CardAround } from './card-around';
import type { PageState } from './messages';
import type { ReadingWork } from './page-reader';

/** What a page's session needs of the world around it. */
export interface Surroundings {
  readonly document: Document;
  /** The reader asked for this page: it is marked whoever speaks. */
  readonly asked: boolean;
  /** Starts to read the document as the one at this address; runs on as the generator is advanced. */
  read(url: URL): ReadingWork | Promise<ReadingWork>;
  report(state: PageState): void;
  /** Hears that the page was read, or what it shows changed. */
  onShow?(): void;
  /** False once the extension was updated or removed under the page. */
  isAlive(): boolean;
  readonly card: CardAround;
}
