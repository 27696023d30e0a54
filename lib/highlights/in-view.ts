import type { PlacedArticle } from '../article/article';
import { toRange } from '../article/to-range';
import type { Span } from '../text/span';

/** Where a reader's eyes are taken to be: this share of the viewport's height from its top. */
const EYES = 0.3;

/**
 * The sentence at the reader's eyes: the first that ends below that line. Null when the article lies above it or has no
 * place in the page. Looks at few sentences: those of a long article in order need no more than their logarithm.
 */
export function sentenceInView(article: PlacedArticle, sentences: readonly Span[], document: Document): Span | null {
  const line = (document.defaultView?.innerHeight ?? 0) * EYES;
  const bottom = (index: number): number | null => {
    const span = sentences[index];
    return (span && toRange(article, span, document)?.getBoundingClientRect().bottom) ?? null;
  };
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // One without a place is taken for its neighbour.
    const seen = bottom(middle) ?? bottom(middle + 1) ?? 0;
    if (seen > line) high = middle;
    else low = middle + 1;
  }
  return sentences[low] ?? null;
}

/** Calls back, at most once a frame, while the page is scrolled or changes its size; the answer ends it. */
export function onScroll(window: Window, callback: () => void): () => void {
  const ends = new AbortController();
  let frame = 0;
  const plan = (): void => {
    frame ||= window.requestAnimationFrame(() => {
      frame = 0;
      callback();
    });
  };
  // Captured: some pages scroll a box and not the window.
  window.addEventListener('scroll', plan, { passive: true, capture: true, signal: ends.signal });
  window.addEventListener('resize', plan, { passive: true, signal: ends.signal });
  return () => {
    ends.abort();
    window.cancelAnimationFrame(frame);
  };
}
