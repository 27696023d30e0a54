import { noEvidence } from '../platforms/evidence';
import type { PageEvidence, Signal } from '../platforms/evidence';
import type { Disclaimer } from '../platforms/disclaimers';
import { findDisclaimers } from '../platforms/find-disclaimers';
import { readUrl } from '../platforms/read-url';
import type { UrlReading } from '../platforms/read-url';
import type { PlacedArticle } from './article';
import { compose, emptyArticle } from './compose';
import type { Section } from './compose';
import { find, findLayout } from './find-layout';
import type { Layout } from './find-layout';
import { gatherAccountEvidence, gatherEvidence, readClaimed } from './gather-evidence';
import type { PageNodes } from './page-nodes';
import { findStandingNotice } from './standing-notice';
import { walk } from './walk';

/** A page as it was read: its article, and what it shows of whose it is. */
export interface DocumentReading {
  readonly article: PlacedArticle;
  readonly evidence: PageEvidence;
}

/** How many elements between body and notice are looked at for the author's declaration. */
const MOST_SIBLINGS = 12;
const DISCLAIMING = ['declaration', 'notice'] as const;

/** What stands after the body, the notice with it: the author's declaration has its place there. */
function disclaimingAfter({ body, template }: Layout, notice: Element | null): Element[] {
  const found: Element[] = [];
  for (let next = body.nextElementSibling; next && found.length < MOST_SIBLINGS; next = next.nextElementSibling)
    if (next.contains(notice) || template.noise === undefined || !next.matches(template.noise)) found.push(next);
  const isThere = notice === null || [body, ...found].some((element) => element.contains(notice));
  return isThere ? found : [...found, notice];
}

function readArticle(document: PageNodes, base: string | null, layout: Layout, notice: Element | null): PlacedArticle {
  const { body, template } = layout;
  const noise = new Set<Element>(template.noise === undefined ? [] : document.querySelectorAll(template.noise));
  noise.delete(body);
  if (notice) noise.delete(notice);
  const title = find(document, template.title);
  const disclaiming = disclaimingAfter(layout, notice);
  const sections: Section[] = [
    { items: title ? walk(title, new Set(), base) : [], as: 'title', only: null },
    { items: walk(body, noise, base), as: null, only: null },
    ...disclaiming.map((element) => ({ items: walk(element, noise, base), as: null, only: DISCLAIMING })),
  ];
  return compose('article', sections);
}

/** The page of a platform whose layout we know, or one article's part of it. */
export function readKnown(document: PageNodes, url: UrlReading | null, layout: Layout): DocumentReading {
  const evidence = gatherEvidence(document, url, layout);
  const standing = layout.statement ? null : findStandingNotice(document);
  const inBody = standing !== null && layout.body.contains(standing.element);
  const article = readArticle(document, url?.url ?? null, layout, layout.statement ?? standing?.element ?? null);
  const signals: Signal[] = [];
  const own = ({ by, platform }: Disclaimer) => by === 'platform' && platform === layout.platform.id;
  if (!layout.statement && findDisclaimers(article).some(own))
    signals.push({ id: inBody ? 'notice-in-text' : 'statement', says: 'self-media' });
  return { article, evidence: { ...evidence, signals: [...evidence.signals, ...signals] } };
}

/** A page of no known layout: at most it shows a notice. Its text is not taken: we do not know where it is. */
function readUnknown(document: Document, url: UrlReading | null, claimed: UrlReading | null): DocumentReading {
  const standing = findStandingNotice(document);
  const signals: Signal[] = standing ? [{ id: 'notice-in-text', says: 'self-media' }] : [];
  return {
    article: emptyArticle('other'),
    evidence: { ...noEvidence(url), claimed, platform: standing?.platform ?? null, signals },
  };
}

/**
 * Reads a page by structure and selectors alone, so that a browser and the command see the same. Offsets are those of
 * the article's text. `url` is where the page stands, or null when that is not known. A page that has no article, or
 * not yet, gives an empty one. Never throws for what a page holds.
 */
export function readDocument(document: Document, url: URL | null): DocumentReading {
  const address = url ? readUrl(url) : null;
  const claimed = readClaimed(document);
  if (address?.page === 'account')
    return { article: emptyArticle('account'), evidence: gatherAccountEvidence(document, address) };
  if (address?.page === 'list' || address?.page === 'video')
    return { article: emptyArticle(address.page), evidence: noEvidence(address) };
  const layout = findLayout(document, address, claimed);
  if (layout) return readKnown(document, address, layout);
  // Where we are at home the layout is known: it has not arrived. On request a page is there already.
  const isOurs = (address?.host === 'named' || address?.host === 'desk') && address.page === 'article';
  if (isOurs) return { article: emptyArticle('article'), evidence: noEvidence(address) };
  return readUnknown(document, address, claimed);
}

/** A document as `readPage` takes it. */
export const documentSource = (document: Document, url: URL | null) => ({
  url,
  read: () => readDocument(document, url),
});
