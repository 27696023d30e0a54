import { noEvidence } from '../platforms/evidence';
import { readUrl } from '../platforms/read-url';
import { compose, emptyArticle } from './compose';
import type { DocumentReading } from './read-document';
import { textEnds } from './text-ends';
import { walkInSteps } from './walk';

const NO_NOISE: ReadonlySet<Node> = new Set();

/**
 * Reads what a range of the document holds, and nothing else of it; whose page it is, the address alone tells. An empty
 * range gives an empty article. Pauses between pieces of work.
 */
export function* readSelection(url: URL, range: Range): Generator<void, DocumentReading> {
  const evidence = noEvidence(readUrl(url));
  const ends = textEnds(range);
  const around = range.commonAncestorContainer;
  const root = around.nodeType === 1 ? (around as Element) : around.parentElement;
  if (!ends || !root) return { article: emptyArticle('other'), evidence };
  const items = yield* walkInSteps(root, NO_NOISE, url.href, ends);
  return { article: compose('article', [{ items, as: null, only: null }]), evidence };
}
