import type { PlacedArticle } from '../article/article';
import { runInSlices } from '../highlights/slices';
import type { PageReading } from '../page-reading';
import type { Wish } from './surroundings';

/** What was read of a document: its article leads back to it. */
export type PlacedReading = PageReading<PlacedArticle>;

export type ReadingWork = Generator<void, PlacedReading>;

/** Reads one page again and again; a reading that is under way gives way to a newer one. */
export class PageReader {
  /** The last whole reading; null before the first. */
  reading: PlacedReading | null = null;
  private underway: { readonly abort: AbortController; readonly done: Promise<void> } | null = null;

  private wish: Wish;

  /** `read` begins a reading; it may first have to bring what that needs. */
  constructor(
    private readonly read: (wish: Wish) => ReadingWork | Promise<ReadingWork>,
    url: URL,
  ) {
    this.wish = { url, within: null, body: null, byReader: false };
  }

  /** Where the document stands. */
  get url(): URL {
    return this.wish.url;
  }

  /** What is read of the document alone; null when all of it is. */
  get within(): Range | null {
    return this.wish.within;
  }

  set within(range: Range | null) {
    this.wish = { ...this.wish, within: range };
  }

  /** The reader is at this article of several. False: nothing is to be read for that. */
  turnTo(body: Element): boolean {
    const isNew = body !== this.wish.body && this.wish.within === null;
    this.wish = { ...this.wish, body };
    return isNew;
  }

  /** The document stands elsewhere now: what was read of it, or was to be, is given up. */
  moveTo(url: URL): void {
    this.stop();
    this.reading = null;
    this.wish = { ...this.wish, url, within: null };
  }

  get isBusy(): boolean {
    return this.underway !== null;
  }

  /** Reads anew; with a document only while that is visible, without because the reader waits for it. A page that cannot be read keeps its last reading. */
  readAgain(document: Document | null): Promise<void> {
    const { body } = this.wish;
    this.wish = { ...this.wish, body: body?.isConnected ? body : null, byReader: document === null };
    this.underway?.abort.abort();
    const abort = new AbortController();
    const done = this.readOnce(document, abort.signal).catch((error: unknown) => {
      console.error('[suyuan] this page could not be read', error);
    });
    this.underway = { abort, done };
    return done;
  }

  stop(): void {
    const { underway } = this;
    this.underway = null;
    underway?.abort.abort();
  }

  private async readOnce(document: Document | null, signal: AbortSignal): Promise<void> {
    const reading = await runInSlices(await this.read(this.wish), document, signal);
    // Who waited for this one waits for the newer instead.
    if (signal.aborted) return this.underway?.done;
    this.underway = null;
    this.reading = reading;
    return undefined;
  }
}
