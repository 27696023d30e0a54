import { middle, overlaps } from './box';
import type { Box } from './box';
import { pointOf, spotsFor } from './tag-spots';
import type { Anchor, Size } from './tag-spots';

const inViewport = ({ x, y }: { x: number; y: number }): boolean =>
  x >= 0 && y >= 0 && x < window.innerWidth && y < window.innerHeight;

/** The first spot at which the tag covers neither words nor another link, nor makes the page wider; or else the last. */
export function roomFor(link: HTMLAnchorElement, anchor: Anchor, size: Size): Box {
  const spots = spotsFor(anchor, size);
  const right = document.documentElement.clientWidth;
  const fits = spots.filter((spot) => spot.left >= 0 && spot.right <= right);
  const free = anchor.is === 'picture' ? spots[0] : fits.find((spot) => isFree(link, spot));
  return free ?? fits.at(-1) ?? spots[0];
}

/** Whether nothing but the ground on which the link stands is at a spot. Outside the viewport nobody can tell: free. */
function isFree(link: HTMLAnchorElement, spot: Box): boolean {
  const { x, y } = middle(spot);
  // The end that is farther from the link: what reaches between the two covers the middle, where letters are looked for.
  const far = { x: link.getBoundingClientRect().left > x ? spot.left + 1 : spot.right - 1, y };
  return (!inViewport(far) || isGround(link, far)) && !hasWords(link, spot);
}

function isGround(link: HTMLAnchorElement, { x, y }: { x: number; y: number }): boolean {
  const met = document.elementFromPoint(x, y);
  return met !== null && (met === link || met.contains(link));
}

/** Whether a letter stands at a spot; the link's own that are cut off there do not count. */
function hasWords(link: HTMLAnchorElement, spot: Box): boolean {
  const { x, y } = middle(spot);
  const caret = inViewport({ x, y }) ? document.caretPositionFromPoint(x, y) : null;
  const node = caret?.offsetNode;
  if (!caret || node?.nodeType !== Node.TEXT_NODE || link.contains(node)) return false;
  const range = document.createRange();
  range.setStart(node, Math.max(0, caret.offset - 1));
  range.setEnd(node, Math.min(node.nodeValue?.length ?? 0, caret.offset + 1));
  const letters = range.getClientRects();
  for (let i = 0; i < letters.length; i += 1) {
    const letter = letters[i];
    if (letter && letter.width > 0 && overlaps(letter, spot)) return true;
  }
  return false;
}

/** Half of a tag's height: a tag that belongs to a place so near to the viewport's edge reaches into it. CSS pixels. */
const REACH = 8;

/** The point itself, or the viewport's nearest when a tag there would be half seen. */
function nearestInside({ x, y }: { x: number; y: number }): { x: number; y: number } {
  const inside = Math.min(Math.max(y, 0), window.innerHeight - 1);
  return { x, y: Math.abs(inside - y) <= REACH ? inside : y };
}

/** Whether the reader sees the link there: `unknown` outside the viewport, `covered` under a header, a slide, an edge. */
export function seenAt(link: HTMLAnchorElement, anchor: Anchor): 'seen' | 'covered' | 'unknown' {
  const point = nearestInside(pointOf(anchor));
  if (!inViewport(point)) return 'unknown';
  const met = document.elementFromPoint(point.x, point.y);
  if (met && (link.contains(met) || isOnCard(link, met))) return 'seen';
  return 'covered';
}

/** A caption or a play sign that lies over the link's picture stands with it in one small box. */
function isOnCard(link: HTMLAnchorElement, met: Element): boolean {
  const card = link.parentElement;
  if (!card || card === met || !card.contains(met)) return false;
  const [inner, outer] = [link.getBoundingClientRect(), card.getBoundingClientRect()];
  return outer.width * outer.height <= 4 * inner.width * inner.height;
}
