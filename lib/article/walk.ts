import { lineWriter } from './collect-lines';
import type { Item } from './collect-lines';
import type { TextEnds } from './text-ends';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
export const SKIPPED = names(
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

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;
export const nameOf = (element: Element): string => element.nodeName.toUpperCase();
export const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || HIDDEN.test(element.getAttribute('style') ?? '');
export const isIcon = (picture: Element): boolean =>
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

/**
 * The last of the nodes that are drawn in a node, and the others by `previousSibling`, or all of them last first: an open
 * shadow root hides what its host holds itself, and a slot shows what was put into it.
 */
function drawnIn(node: Node): Node | readonly Node[] | null {
  if (!isElement(node)) return node.lastChild;
  const assigned = nameOf(node) === 'SLOT' ? (node as HTMLSlotElement).assignedNodes?.() : undefined;
  if (assigned && assigned.length > 0) return Array.from(assigned).toReversed();
  return (node.shadowRoot ?? node).lastChild;
}

/**
 * Visits `root` and all below it as the page draws it, open shadow roots included, without recursion: pages may nest
 * deeper than the stack. What `enter` refuses is not gone into and not left. Pauses after each node.
 */
export function* steps(root: Node, enter: (node: Node) => boolean, leave: (node: Node) => void): Generator<void> {
  const waiting: { readonly node: Node; readonly entered: boolean }[] = [{ node: root, entered: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, entered } = next;
    yield;
    if (entered) leave(node);
    if (entered || !enter(node)) continue;
    waiting.push({ node, entered: true });
    const drawn = drawnIn(node);
    if (Array.isArray(drawn)) for (const child of drawn) waiting.push({ node: child, entered: false });
    else
      for (let child = drawn as Node | null; child; child = child.previousSibling)
        waiting.push({ node: child, entered: false });
  }
}

/** Tells, text node by text node in page order, which units of it are wanted: all, or what a selection holds. */
function selection(within: TextEnds | null) {
  let open = within === null;
  return {
    isOpen: () => open,
    unitsOf(node: Text): { from: number; to: number } | null {
      const opens = within?.first === node;
      if (opens) open = true;
      if (!open) return null;
      const closes = within?.last === node;
      if (closes) open = false;
      return { from: opens ? within.from : 0, to: closes ? within.to : node.length };
    },
  };
}

/**
 * The lines and pictures in an element, in page order. Blocks and `<br>` end a line. What is hidden by its own
 * attributes, is no text (scripts, buttons) or is in `noise` is left out. `base` resolves links. Of a text that is
 * `within` something only that is taken. Pauses after each node.
 */
export function* walkInSteps(
  root: Element,
  noise: ReadonlySet<Node>,
  base: string | null,
  within: TextEnds | null,
): Generator<void, Item[]> {
  const writer = lineWriter();
  const selected = selection(within);
  const centred: boolean[] = [];
  let captions = 0;
  const lay = () => writer.layout({ caption: captions > 0, centred: centred.at(-1) ?? false });
  const enter = (node: Node): boolean => {
    const units = isText(node) && !noise.has(node) ? selected.unitsOf(node) : null;
    if (units) writer.write(node as Text, units);
    if (!isElement(node)) return false;
    const name = nameOf(node);
    if (name === 'BR' || BLOCKS.has(name)) writer.flush();
    if (SKIPPED.has(name) || noise.has(node) || (node !== root && isHidden(node))) return false;
    if (name === 'FIGCAPTION') captions += 1;
    if (BLOCKS.has(name)) centred.push(isCentred(node));
    lay();
    if (name === 'IMG' && !isIcon(node) && selected.isOpen()) writer.picture();
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
  yield* steps(root, enter, leave);
  return writer.items;
}

/** Like {@link walkInSteps}, all of it at once. */
export function walk(root: Element, noise: ReadonlySet<Node>, base: string | null): Item[] {
  const work = walkInSteps(root, noise, base, null);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
