import { lineWriter } from './collect-lines';
import type { Item } from './collect-lines';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const SKIPPED = names(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED BUTTON SELECT TEXTAREA INPUT SVG CANVAS VIDEO AUDIO FORM HEAD',
);
const BLOCKS = names(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR ' +
    'LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
);
/** Inline styles that keep an element from being seen. */
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:max-)?height\s*:\s*0(?:px)?\s*(?:;|$))/i;
const CENTRED = /text-align\s*:\s*center/i;
/** Pictures smaller than this are icons (CSS pixels, as the attributes state them). */
const ICON = 50;

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isText = (node: Node): node is Text => node.nodeType === 3;
const nameOf = (element: Element): string => element.nodeName.toUpperCase();
const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || HIDDEN.test(element.getAttribute('style') ?? '');
const isIcon = (picture: Element): boolean =>
  ['width', 'height'].some((side) => Number.parseInt(picture.getAttribute(side) ?? '', 10) < ICON);
const isCentred = (element: Element): boolean =>
  nameOf(element) === 'CENTER' ||
  element.classList.contains('f_center') ||
  element.getAttribute('align') === 'center' ||
  CENTRED.test(element.getAttribute('style') ?? '');

/** The link's address, or null when it is none of the web. */
function addressOf(anchor: Element, base: string | null): string | null {
  const href = anchor.getAttribute('href') ?? '';
  const url = URL.canParse(href, base ?? undefined) ? new URL(href, base ?? undefined) : null;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : null;
}

/** Visits `root` and all below it, without recursion: pages may nest deeper than the stack. */
function traverse(root: Node, enter: (node: Node) => boolean, leave: (node: Node) => void): void {
  let node = root;
  for (;;) {
    const entered = enter(node);
    if (entered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (entered) leave(node);
    while (node !== root && !node.nextSibling && node.parentNode) {
      node = node.parentNode;
      leave(node);
    }
    if (node === root || !node.nextSibling) return;
    node = node.nextSibling;
  }
}

/**
 * The lines and pictures in an element, in page order. Blocks and `<br>` end a line. What is hidden by its own
 * attributes, is no text (scripts, buttons) or is in `noise` is left out. `base` resolves links.
 */
export function walk(root: Element, noise: ReadonlySet<Element>, base: string | null): Item[] {
  const writer = lineWriter();
  const centred: boolean[] = [];
  let captions = 0;
  const lay = () => writer.layout({ caption: captions > 0, centred: centred.at(-1) ?? false });
  const enter = (node: Node): boolean => {
    if (isText(node)) writer.write(node);
    if (!isElement(node)) return false;
    const name = nameOf(node);
    if (name === 'BR' || BLOCKS.has(name)) writer.flush();
    if (SKIPPED.has(name) || noise.has(node) || (node !== root && isHidden(node))) return false;
    if (name === 'FIGCAPTION') captions += 1;
    if (BLOCKS.has(name)) centred.push(isCentred(node));
    lay();
    if (name === 'IMG' && !isIcon(node)) writer.picture();
    if (name === 'A') writer.link(addressOf(node, base));
    return true;
  };
  const leave = (node: Node) => {
    if (!isElement(node)) return;
    if (nameOf(node) === 'A') writer.link(null);
    if (!BLOCKS.has(nameOf(node))) return;
    writer.flush();
    centred.pop();
    if (nameOf(node) === 'FIGCAPTION') captions -= 1;
    lay();
  };
  traverse(root, enter, leave);
  return writer.items;
}
