import type { Span } from '../text/span';
import type { PlacedArticle, Segment } from './article';

/** The index of the first segment that ends after `offset`; the number of segments when there is none. */
function segmentAfter(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether the node still holds what was read from it. */
function isIntact(text: string, { node, offset, start, end }: Segment, document: Document): boolean {
  if (!node.isConnected || node.ownerDocument !== document) return false;
  return node.data.slice(offset, offset + end - start).replace(/[\t\n\r\f]/g, ' ') === text.slice(start, end);
}

/**
 * The place of a span of the article's text on the page. Line ends at the span's ends are left out. Null when nothing
 * of the page stands there, or when a node has left the document or no longer holds the words that were read.
 */
export function toRange(article: PlacedArticle, span: Span, document: Document): Range | null {
  const { segments, text } = article;
  const covered: Segment[] = [];
  for (let index = segmentAfter(segments, span.start); index < segments.length; index += 1) {
    const segment = segments[index];
    if (!segment || segment.start >= span.end) break;
    covered.push(segment);
  }
  const first = covered[0];
  const last = covered.at(-1);
  if (!first || !last || !covered.every((segment) => isIntact(text, segment, document))) return null;
  // A range cannot reach from one shadow tree into another.
  if (first.node !== last.node && first.node.getRootNode() !== last.node.getRootNode()) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset + Math.max(0, span.start - first.start));
  range.setEnd(last.node, last.offset + Math.min(span.end, last.end) - last.start);
  return range;
}

/**
 * The offset in the article's text of a place in a text node. A place in white space that was collapsed gives the next
 * unit that was kept. Null when the node is no part of the article.
 */
export function offsetAt(article: PlacedArticle, node: Node, offset: number): number | null {
  let last: Segment | null = null;
  for (const segment of article.segments) {
    if (segment.node !== node) continue;
    if (offset < segment.offset) return segment.start;
    if (offset < segment.offset + (segment.end - segment.start)) return segment.start + (offset - segment.offset);
    last = segment;
  }
  return last ? last.end : null;
}
