import { Readability } from '@mozilla/readability';
import { ORIGINAL, copyPage } from './copy-page';
import { nameOf, steps } from './walk';

/** Where an article stands in a page that we know nothing of. */
export interface FoundArticle {
  /** The smallest element that holds it all. */
  readonly body: Element;
  /** What stands in the body and is no part of it. */
  readonly noise: ReadonlySet<Node>;
  readonly title: Element | null;
}

/** Less than this is no article (characters other than white space). */
const SHORTEST = 120;
/** With more of its characters in links than this it is a list. */
const MOST_LINKED = 0.4;
/** A box with more than this in links is a list of other articles. */
const MOST_LINKED_IN_BOX = 0.6;
const BOXES: ReadonlySet<string> = new Set('UL OL DL DIV SECTION ASIDE NAV TABLE'.split(' '));
/** Not dots: they end titles that were cut. */
const SENTENCE_END = /(?:[。！？!?]|(?<!\.)\.)[”"’'』」）)]{0,3}\s{0,9}$/;
/** The extractor looks again, less strictly, when it found less than this (UTF-16 units). */
const ENOUGH = 300;
/** A heading must share so many characters with the page's title to be the article's. */
const SHORTEST_TITLE = 4;
const MOST_HEADINGS = 200;

const compact = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, '');

/** The node in which a node is drawn. */
const around = (node: Node): Node | null =>
  (node as Text).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;

/** What stands in a node of that which the extractor kept. */
interface Held {
  nodes: number;
  /** The place of its first one in the article. */
  readonly first: number;
  /** Characters other than white space, and how many of them are links' words. */
  length: number;
  linked: number;
}

const isLinked = ({ parentElement }: Node): boolean => Boolean(parentElement?.closest('a[href]'));

/** Every node in which one of these stands, with what stands in it. */
function holders(nodes: readonly Node[]): ReadonlyMap<Node, Held> {
  const held = new Map<Node, Held>();
  for (const [index, node] of nodes.entries()) {
    const length = compact(node.nodeValue).length;
    const linked = isLinked(node) ? length : 0;
    for (let next: Node | null = node; next; next = around(next)) {
      const own = held.get(next) ?? { nodes: 0, first: index, length: 0, linked: 0 };
      own.nodes += 1;
      own.length += length;
      own.linked += linked;
      held.set(next, own);
    }
  }
  return held;
}

/** The smallest element that holds all the nodes. */
function bodyOf(nodes: readonly Node[], held: ReadonlyMap<Node, Held>): Element | null {
  for (let next: Node | null = nodes[0] ?? null; next; next = around(next))
    if (next.nodeType === 1 && held.get(next)?.nodes === nodes.length) return next as Element;
  return null;
}

const isListed = ({ length, linked }: Held, most: number): boolean => linked > length * most;

/**
 * What stands in the body and was not kept, and what was though it lists other articles: boxes of links, and boxes with a
 * link under the article's last sentence in which nothing ends like one.
 */
function* noiseIn(body: Element, kept: readonly Node[], held: ReadonlyMap<Node, Held>): Generator<void, Set<Node>> {
  const noise = new Set<Node>();
  // The titles of other articles may end like sentences; they are links.
  const lastSentence = kept.findLastIndex((node) => SENTENCE_END.test(node.nodeValue ?? '') && !isLinked(node));
  const isList = (box: Held): boolean =>
    isListed(box, MOST_LINKED_IN_BOX) || (box.linked > 0 && lastSentence >= 0 && box.first > lastSentence);
  const enter = (node: Node): boolean => {
    const own = held.get(node);
    const isBox = node !== body && node.nodeType === 1 && BOXES.has(nameOf(node as Element));
    if (own && !(isBox && isList(own))) return true;
    if (node.nodeType !== 1 || nameOf(node as Element) !== 'BR') noise.add(node);
    return false;
  };
  yield* steps(body, enter, () => {});
  return noise;
}

/**
 * The heading whose words stand in the page's title; outside the body rather than in it. One article of several has its
 * own first heading.
 */
function titleOf(page: Document, root: Element, body: Element): Element | null {
  if (root !== page.body) return root.querySelector('h1, h2');
  const named = compact(page.title);
  const headings = [...page.querySelectorAll('h1, h2, h3')].slice(0, MOST_HEADINGS).filter((heading) => {
    const words = compact(heading.textContent);
    return words.length >= SHORTEST_TITLE && named.includes(words);
  });
  return headings.find((heading) => !body.contains(heading)) ?? headings[0] ?? null;
}

/**
 * Finds the article in `root` (the page's body, or what holds one article of several) where no platform's layout fits: Mozilla's Readability on a copy of the page, led back to
 * the page's own nodes. Null when there is none: no text, or a list. All but the extractor's own step is done in small
 * pieces; that step grows with what there is to read, so nothing is looked for in a page of which more than `most`
 * elements would have to be copied.
 */
export function* findArticle(
  page: Document,
  root: Element,
  most: number,
): Generator<void, FoundArticle | 'too-large' | null> {
  const copied = yield* copyPage(page, root, most);
  if (!copied) return 'too-large';
  const { document: copy, originals } = copied;
  yield;
  const reader = new Readability<Element>(copy, {
    serializer: (node) => node as Element,
    charThreshold: ENOUGH,
    disableJSONLD: true,
    keepClasses: true,
  });
  const content = reader.parse()?.content;
  yield;
  const kept = [...(content?.querySelectorAll(`[${ORIGINAL}]`) ?? [])].flatMap(
    (element) => originals[Number(element.getAttribute(ORIGINAL))] ?? [],
  );
  yield;
  const held = holders(kept);
  yield;
  const body = bodyOf(kept, held);
  const all = body && held.get(body);
  if (!all || all.length < SHORTEST || isListed(all, MOST_LINKED)) return null;
  yield;
  const noise = yield* noiseIn(body, kept, held);
  const title = titleOf(page, root, body);
  if (title) noise.add(title);
  return { body, noise, title };
}
