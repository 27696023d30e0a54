import { boxAt, withinEdges } from './box';
import type { Box } from './box';
import type { Anchor } from './tag-spots';

/** A picture smaller than this is an icon beside the words. CSS pixels. */
const SMALLEST_PICTURE = { width: 48, height: 32 } as const;
/** So many texts inside a link are looked at, from its end. */
const MOST_TEXTS = 12;

const isPicture = ({ left, top, right, bottom }: Box): boolean =>
  right - left >= SMALLEST_PICTURE.width && bottom - top >= SMALLEST_PICTURE.height;

/** What a tag is put to, in the viewport's pixels. Null when the link shows nothing. Reads layout, changes nothing. */
export function anchorOf(link: HTMLAnchorElement): Anchor | null {
  if (!link.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return null;
  const picture = link.querySelector('img, picture, video, svg, canvas')?.getBoundingClientRect();
  if (picture && isPicture(picture)) return { is: 'picture', box: picture };
  const own = link.getBoundingClientRect();
  const words = lastLine(link, own);
  if (words) return { is: 'words', box: words };
  // A link without words that lies over a card, or whose picture is its background.
  return isPicture(own) ? { is: 'picture', box: own } : null;
}

/** The last line of the link's words that is not cut off; null without words. */
function lastLine(link: HTMLAnchorElement, own: Box): Box | null {
  const range = document.createRange();
  for (const text of textsFromEnd(link)) {
    range.selectNodeContents(text);
    const lines = range.getClientRects();
    for (let i = lines.length - 1; i >= 0; i -= 1) {
      const line = lines[i];
      if (!line || line.width <= 1 || (line.top + line.bottom) / 2 > own.bottom + 1) continue;
      // The browser's own rectangle cannot be spread: its edges are no properties of its own.
      return cutBy(link, boxAt(line.left, line.top, line.width, line.height));
    }
  }
  return null;
}

/** An ellipsis stands at most so far from the edge of the box that cuts the words. CSS pixels. */
const ELLIPSIS = 36;

/** Words that run out of their box end with an ellipsis or are cut there; the boxes around them say where. */
function cutBy(link: HTMLAnchorElement, line: Box): Box {
  let cut = line;
  let around: Element | null = link;
  for (let level = 0; around && around !== document.body && level < 3; level += 1) {
    const edges = around.getBoundingClientRect();
    cut = withinEdges(cut, edges);
    // Chromium leaves the letters that an ellipsis stands for out of the line, and with them the ellipsis.
    const runsOut = around.clientWidth > 0 && around.scrollWidth > around.clientWidth;
    if (runsOut && edges.right > cut.right && edges.right - cut.right < ELLIPSIS) cut = { ...cut, right: edges.right };
    around = around.parentElement;
  }
  return cut;
}

function textsFromEnd(link: HTMLAnchorElement): readonly Node[] {
  const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  let node: Node | null = walker.lastChild();
  // `lastChild` goes to the last text at any depth, since nothing but text is shown to the walker.
  for (; node && texts.length < MOST_TEXTS; node = walker.previousNode()) {
    if (/\S/.test(node.nodeValue ?? '')) texts.push(node);
  }
  return texts;
}
