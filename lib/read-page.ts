import type { PageReading } from './page-reading';

/** What is to be read: a document with its address, or plain text with the address it is said to come from. */
export type PageSource =
  | { readonly document: Document; readonly url: URL | null }
  | { readonly text: string; readonly url: URL | null };

/**
 * Reads one page. Yields between bounded pieces of work, so that the page can run it in slices and the command can
 * drain it.
 */
export declare function readPage(source: PageSource): Generator<void, PageReading>;
