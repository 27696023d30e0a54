import { noEvidence } from '../platforms/evidence';
import { readUrl } from '../platforms/read-url';
import type { UrlReading } from '../platforms/read-url';
import { emptyArticle } from './compose';
import { findLayout } from './find-layout';
import type { Layout } from './find-layout';
import { idOf } from './gather-evidence';
import { nodesOf } from './page-nodes';
import { readKnown } from './read-document';
import type { DocumentReading } from './read-document';

/** So many articles of one page are told apart; pages that go on without end have read theirs by then. */
const MOST_ARTICLES = 20;
/** An `article` with less text in its paragraphs than this is a teaser or a comment (UTF-16 units). */
const SHORTEST = 300;
/** So many such elements are looked at; lists of teasers have more. */
const MOST_LOOKED_AT = 100;

/**
 * The bodies of a page that appends one article after another, in page order; empty for a page of one article, and where
 * no platform's layout fits.
 */
export function articleBodies(document: Document, url: URL): readonly Element[] {
  const layout = findLayout(document, readUrl(url), null);
  const bodies = layout ? [...document.querySelectorAll(layout.template.body)] : [];
  return several(bodies);
}

/** The outermost of these elements when they are several, and not too many of them. */
function several(elements: readonly Element[]): readonly Element[] {
  const outermost = elements.filter((one) => !elements.some((other) => other !== one && other.contains(one)));
  return outermost.length > 1 ? outermost.slice(0, MOST_ARTICLES) : [];
}

const textIn = (element: Element): number =>
  [...element.querySelectorAll('p')].reduce((sum, { textContent }) => sum + (textContent ?? '').trim().length, 0);

/**
 * Like {@link articleBodies}, where no platform's layout fits either: the `article` elements of a page that appends one
 * after another, each with a heading and text of its own.
 */
export function anyBodies(document: Document, url: URL | null): readonly Element[] {
  const known = url ? articleBodies(document, url) : [];
  if (known.length > 0) return known;
  const elements = [...document.querySelectorAll('article')].slice(0, MOST_LOOKED_AT);
  return several(elements.filter((one) => one.querySelector('h1, h2') !== null && textIn(one) >= SHORTEST));
}

/** The largest element that holds this body and no other. */
function partOf(body: Element, bodies: readonly Element[]): Element {
  let part = body;
  for (let next = part.parentElement; next; next = next.parentElement) {
    if (bodies.some((other) => other !== body && next?.contains(other))) break;
    part = next;
  }
  return part;
}

/** What the address says of an article that it may not be the address of: then only whose site it is. */
function addressFor(address: UrlReading, part: Element, layout: Layout, isFirst: boolean): UrlReading {
  const id = idOf(nodesOf(part), layout.platform);
  const isOwn = id === null ? isFirst : id === address.docId?.id;
  return isOwn ? address : { ...address, form: null, docId: null, accountId: null, side: null };
}

/** Reads one article of a page that holds several: its own text, and its own signs of who speaks. */
export function readOneOfMany(document: Document, url: URL, body: Element): DocumentReading {
  const address = readUrl(url);
  const bodies = articleBodies(document, url);
  const part = partOf(body, bodies);
  const layout = findLayout(nodesOf(part), address, null);
  if (!layout || !address) return { article: emptyArticle('other'), evidence: noEvidence(address) };
  return readKnown(nodesOf(part), addressFor(address, part, layout, (bodies[0] ?? body) === body), layout);
}
