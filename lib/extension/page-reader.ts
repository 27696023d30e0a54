import type { PlacedArticle } from '../article/article';
import { runInSlices } from '../highlights/slices';
import type { PageReading } from '../page-reading';

/** What was read of a document: its article leads back to it. */
export type PlacedReading = PageReading<PlacedArticle>;

export type ReadingWork = Generator<void, PlacedReading>;

/** Reads one page again and again; a reading that is under way gives way to a newer one. */
export class PageReader {
  /** The last whole reading; null before the first. */
  reading: PlacedReading | null = null;
  private underway: { readonly abort: AbortController; readonly done: Promise<void> } | null = null;

  /** `read` begins a reading; it may first have to bring what that needs. */
  constructor(private readonly read: () => ReadingWork | Promise<ReadingWork>) {}

  get isBusy(): boolean {
    return this.underway !== null;
  }

  /** Reads anew; with a document only while that is visible. A page that cannot be read keeps its last reading. */
  readAgain(document: Document | null): Promise<void> {
    this.underway?.abort.abort();
    const abort = new AbortController();
    const done = this.readOnce(document, abort.signal).catch((error: unknown) => {
      console.error('[suyuan] this page could not be read', error);
    });
    this.underway = { abort, done };
    return done;
  }

  /** Gives up what was read, and any reading under way. */
  forget(): void {
    this.stop();
    this.reading = null;
  }

  stop(): void {
    const { underway } = this;
    this.underway = null;
    underway?.abort.abort();
  }

  private async readOnce(document: Document | null, signal: AbortSignal): Promise<void> {
    const reading = await runInSlices(await this.read(), document, signal);
    // Who waited for this one waits for the newer instead.
    if (signal.aborted) return this.underway?.done;
    this.underway = null;
    this.reading = reading;
    return undefined;
  }
}
