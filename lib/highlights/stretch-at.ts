import type { PlacedArticle } from '../article/article';
import { offsetAt } from '../article/to-range';
import type { Point } from './pointing';
import type { Stretch } from './stretch';

/** The first stretch that ends at or after an offset of the article; stretches stand in reading order, apart. */
function endingAfter(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether some of the stretch's words are drawn at the point, and not only the caret nearest to it among them. */
function covers({ ranges }: Stretch, { x, y }: Point): boolean {
  return ranges.some((range) =>
    Array.from(range.getClientRects()).some(
      ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
    ),
  );
}

/**
 * The stretch whose words are drawn at a point of the viewport, or null. By the caret and not by the registry's own
 * `highlightsFromPoint`, which finds nothing in Chromium (seen in 156) when a CSS pixel is not one of the screen:
 * on fine screens and in every page that the reader has zoomed.
 */
export function stretchAt(
  document: Document,
  article: PlacedArticle,
  stretches: readonly Stretch[],
  point: Point,
): Stretch | null {
  const caret = document.caretPositionFromPoint(point.x, point.y);
  const offset = caret && offsetAt(article, caret.offsetNode, caret.offset);
  if (offset === null) return null;
  const first = endingAfter(stretches, offset);
  // A caret between two stretches belongs to both.
  return stretches.slice(first, first + 2).find((stretch) => covers(stretch, point)) ?? null;
}
