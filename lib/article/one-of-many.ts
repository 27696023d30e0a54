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

/**
 * The bodies of a page that appends one article after another, in page order; empty for a page of one article, and where
 * no platform's layout fits.
 */
export function articleBodies(document: Document, url: URL): readonly Element[] {
  const layout = findLayout(document, readUrl(url), null);
  const bodies = layout ? [...document.querySelectorAll(layout.template.body)] : [];
  const outermost = bodies.filter((body) => !bodies.some((other) => other !== body && other.contains(body)));
  return outermost.length > 1 ? outermost.slice(0, MOST_ARTICLES) : [];
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
