import { boxAt, middle } from './box';
import type { Box } from './box';

/** What a tag is put to: the last line of a link's words, or the picture that a link shows. */
export interface Anchor {
  readonly is: 'words' | 'picture';
  readonly box: Box;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between a tag and the words, and between a tag and a picture's edges, in CSS pixels. */
const GAP = 3;

/**
 * The spots for a tag, best first: behind the words, before them, and last on their upper corner, where a tag covers
 * least; on a picture its first corner. A page whose words fill their line on both sides leaves only the corner.
 */
export function spotsFor({ is, box }: Anchor, { width, height }: Size): readonly [Box, ...Box[]] {
  if (is === 'picture') return [boxAt(box.left + GAP, box.top + GAP, width, height)];
  const top = middle(box).y - height / 2;
  return [
    boxAt(box.right + GAP, top, width, height),
    boxAt(box.left - GAP - width, top, width, height),
    boxAt(box.right - width, box.top - height / 2, width, height),
  ];
}

/** A point of the anchor that belongs to the link itself: who is met there covers the link. */
export function pointOf({ is, box }: Anchor): { readonly x: number; readonly y: number } {
  const inset = Math.min(8, (box.right - box.left) / 2);
  if (is === 'words') return { x: box.right - inset, y: middle(box).y };
  return { x: box.left + inset, y: box.top + Math.min(8, (box.bottom - box.top) / 2) };
}
