import { noEvidence } from '../platforms/evidence';
import type { Signal } from '../platforms/evidence';
import { findDisclaimers } from '../platforms/find-disclaimers';
import { readUrl } from '../platforms/read-url';
import { compose, emptyArticle } from './compose';
import type { Section } from './compose';
import { findArticle } from './find-article';
import type { FoundArticle } from './find-article';
import { anyBodies, articleBodies, readOneOfMany } from './one-of-many';
import { nodesOf } from './page-nodes';
import { readDocument } from './read-document';
import type { DocumentReading } from './read-document';
import { findStandingNotice, isQuotedAt } from './standing-notice';
import { walk, walkInSteps } from './walk';

/**
 * Pages with more elements than this are not searched: their reader is asked to select what is to be read. Without a
 * click, on a site that the reader added, the search has to be shorter; a platform's layout is found quickly anyway.
 */
const MOST_ELEMENTS = { asked: 15_000, unasked: 4000 } as const;
/** Of these, so many may have something to read: the search is one task that grows with them, by some 10 µs each. */
const MOST_COPIED = { asked: 8000, unasked: 3000 } as const;

const NO_NOISE: ReadonlySet<Node> = new Set();

/** Any page, read because somebody asked: by a platform's layout where one fits, by what an extractor finds elsewhere. */
export class AnyPage {
  /** The page was too large to be searched. */
  tooLarge = false;
  private found: { readonly url: string | null; readonly root: Element; readonly article: FoundArticle } | null = null;

  /**
   * Reads the document; `url` is null when nobody knows where it stands, and `asked` says that the reader waits for it.
   * Pauses between pieces of work.
   */
  *read(document: Document, url: URL | null, asked: boolean): Generator<void, DocumentReading> {
    const elements = document.getElementsByTagName('*').length;
    this.tooLarge = elements > MOST_ELEMENTS.asked;
    const isFound = this.isKnown(url, null);
    if (this.tooLarge && !isFound) return { article: emptyArticle('other'), evidence: noEvidence(url && readUrl(url)) };
    const known = readDocument(document, url);
    yield;
    const limit = asked ? 'asked' : 'unasked';
    if (known.article.page !== 'other' || (elements > MOST_ELEMENTS[limit] && !isFound)) return known;
    const [first] = anyBodies(document, url);
    return yield* this.find(document, url, first ?? document.body, limit, known);
  }

  /** Reads one article of a page that holds several. */
  *readOne(document: Document, url: URL, body: Element, asked: boolean): Generator<void, DocumentReading> {
    if (articleBodies(document, url).includes(body)) return readOneOfMany(document, url, body);
    const nothing = { article: emptyArticle('other'), evidence: noEvidence(readUrl(url)) };
    return yield* this.find(document, url, body, asked ? 'asked' : 'unasked', nothing);
  }

  /** Looks for the article in `root`; there is none in a page without a body (a drawing). */
  private *find(
    document: Document,
    url: URL | null,
    root: Element | null,
    limit: keyof typeof MOST_COPIED,
    known: DocumentReading,
  ): Generator<void, DocumentReading> {
    if (root && !this.isKnown(url, root)) {
      const article = yield* findArticle(document, root, MOST_COPIED[limit]);
      this.tooLarge = article === 'too-large';
      this.found = article === null || article === 'too-large' ? null : { url: url?.href ?? null, root, article };
    }
    return root && this.found ? yield* readFound(document, url, root, this.found.article, known) : known;
  }

  /** Whether the article was found before and still stands there: what changes in it needs no new search. */
  private isKnown(url: URL | null, root: Element | null): boolean {
    const { found } = this;
    return found?.url === (url?.href ?? null) && found.article.body.isConnected && (root ?? found.root) === found.root;
  }
}

function* readFound(
  document: Document,
  url: URL | null,
  root: Element,
  { body, noise, title }: FoundArticle,
  known: DocumentReading,
): Generator<void, DocumentReading> {
  const base = url?.href ?? null;
  const notice = findStandingNotice(root === document.body ? document : nodesOf(root))?.element ?? null;
  yield;
  const sections: Section[] = [
    { items: title ? walk(title, NO_NOISE, base) : [], as: 'title', only: null },
    { items: yield* walkInSteps(body, noise, base, null), as: null, only: null },
  ];
  if (notice && !body.contains(notice))
    sections.push({ items: walk(notice, NO_NOISE, base), as: null, only: ['notice'] });
  yield;
  const article = compose('article', sections);
  yield;
  // The article tells more than a look at the page's blocks: whether it goes on after the notice, and lines without blocks.
  const own = findDisclaimers(article).find(({ by, start }) => by === 'platform' && !isQuotedAt(article, start));
  const signals: Signal[] = own ? [{ id: 'notice-in-text', says: 'self-media' }] : [];
  return { article, evidence: { ...known.evidence, platform: own?.platform ?? null, signals } };
}
