import type { CardAround } from './card-around';
import type { PageState } from './messages';
import type { ReadingWork } from './page-reader';

/** What is to be read of a document. */
export interface Wish {
  /** The address at which it stands now. */
  readonly url: URL;
  /** What the reader selected, to be read alone; null: the whole page. */
  readonly within: Range | null;
  /** The body of the article that is being read, on a page that holds several; null elsewhere. */
  readonly body: Element | null;
  /** The reader waits for it: more work may be done for it than for a page that reads itself. */
  readonly byReader: boolean;
}

/** What a page's session needs of the world around it. */
export interface Surroundings {
  readonly document: Document;
  /** The reader asked for this page: it is marked whoever speaks. */
  readonly asked: boolean;
  /** Starts to read what is wished for; runs on as the generator is advanced. */
  read(wish: Wish): ReadingWork | Promise<ReadingWork>;
  /** Whether the last reading gave up because the page has too many elements to be searched for its article. */
  tooLarge(): boolean;
  report(state: PageState): void;
  /** Hears that the page changed beside the article. */
  onBeside?(): void;
  /** Hears that the page was read, or what it shows changed. */
  onShow?(): void;
  /** False once the extension was updated or removed under the page. */
  isAlive(): boolean;
  readonly card: CardAround;
}
