import type { Article, Part } from './article/article';
import { findIdentifiers } from './claims/identifiers';
import { officialText } from './claims/official-text';
import { newMemory, readLine, weighTogether } from './claims/read-line';
import type { ReadSentence } from './claims/read-line';
import type { Evidence, Reading } from './claims/reading';
import { reprintedFrom } from './claims/reprint';
import { isSourceLink } from './claims/source-links';
import { coverageOf } from './notes/coverage';
import type { Lookup } from './notes/note';
import { toNotes } from './notes/to-notes';
import type { PageReading } from './page-reading';
import type { PageEvidence } from './platforms/evidence';
import { findDisclaimers } from './platforms/find-disclaimers';
import { recognise } from './platforms/recognise';
import type { ReadLine } from './rules/rule';
import { runOnArticle, runOnSentence } from './rules/run-rules';
import type { Found } from './rules/run-rules';
import { isConverted, unreadableSpans } from './text/damage';
import type { NormalText } from './text/normal-text';
import { normalise } from './text/normalise';
import { heldTogether } from './text/pattern';
import { contains, overlaps, shift } from './text/span';
import type { Span } from './text/span';

/**
 * What is to be read: a document of the browser (`documentSource`) or plain text (`textSource`). The page's script
 * brings the one, the command both, so that neither carries what it does not need.
 */
export interface PageSource<Text extends Article> {
  readonly url: URL | null;
  /** Finds the article's parts and the signs of whose page it is. */
  readonly read: () => { readonly article: Text; readonly evidence: PageEvidence };
}

/**
 * Reads one page: whose it is, its disclaimers, its sentences, and what a reader should be told. Yields between bounded
 * pieces of work (a sentence at the most), so that the page can run it in slices and the command can drain it. A page
 * that is not known gives a reading with `platform: null`; nothing is thrown for what a page holds.
 */
export function* readPage<Text extends Article>({ url, read }: PageSource<Text>): Generator<void, PageReading<Text>> {
  const { article, evidence } = read();
  yield;
  const platform = recognise(evidence);
  const disclaimers = findDisclaimers(article);
  const memory = newMemory(reprintedFrom(article.text) ?? officialText(article.text));
  const linksOf = sourceLinks(article, url);
  const converted = isConverted(article.text);
  const lines: ReadLine[] = [];
  const found: Found[] = [];
  const lookups: Lookup[] = [];
  for (const part of article.parts) {
    if (part.part !== 'title' && part.part !== 'paragraph') continue;
    yield;
    const words = article.text.slice(part.start, part.end);
    const normal = normalise(words, converted);
    const unreadable = converted ? unreadableSpans(words).map((span) => toNormalSpan(span, normal)) : [];
    const { start, end } = part;
    const isTitle = part.part === 'title';
    const line: ReadLine = { start, end, isTitle, sentences: [], toArticle: placer(part, normal) };
    for (const sentence of readLine(normal.text, { links: linksOf(part, normal), unreadable }, memory)) {
      if (sentence) line.sentences.push(sentence);
      yield;
    }
    lines.push(line);
    lookups.push(...lookupsIn(normal.text, line, article.text));
  }
  yield;
  weighTogether(lines.flatMap((line) => line.sentences));
  yield;
  const sentences: Reading[] = [];
  for (const line of lines) {
    for (const [index, sentence] of line.sentences.entries()) {
      for (const one of runOnSentence(line, index)) found.push(one);
      sentences.push(toReading(sentence, line, article.text));
      yield;
    }
  }
  for (const more of runOnArticle({ article, lines, disclaimers })) {
    for (const one of more) found.push(one);
    yield;
  }
  const starts = sentences.map(({ start }) => start);
  const notes = toNotes(found, article.text, starts);
  yield;
  return { article, platform, disclaimers, sentences, notes, lookups, coverage: coverageOf(sentences) };
}

const toNormalSpan = ({ start, end }: Span, normal: NormalText): Span => ({
  start: normal.toNormal(start),
  end: normal.toNormal(end),
});

/** From spans of a line's normal text to spans of the article. */
const placer =
  (part: Part, normal: NormalText): ReadLine['toArticle'] =>
  (span) =>
    shift(normal.toOriginal(span), part.start);

/** Hands out, part by part in text order, the links that can be sources, at their places in the part's normal text. */
function sourceLinks({ links }: Article, url: URL | null) {
  const sources = links.filter(({ href }) => isSourceLink(href, url)).toSorted((a, b) => a.start - b.start);
  let next = 0;
  return (part: Part, normal: NormalText) => {
    const own = [];
    for (let link = sources[next]; link && link.start < part.end; link = sources[(next += 1)]) {
      if (overlaps(part, link)) own.push(toNormalSpan(shift(link, -part.start), normal));
    }
    return own;
  };
}

/** The identifiers that a reader can look up. */
function lookupsIn(text: string, line: ReadLine, articleText: string): Lookup[] {
  return findIdentifiers(text, heldTogether(line.sentences)).map(({ scheme, url, ...span }) => {
    const { start, end } = line.toArticle(span);
    return { start, end, quote: articleText.slice(start, end), scheme, url };
  });
}

/** What the engine saw in a sentence, in the article's own offsets and words. */
function toReading(sentence: ReadSentence, line: ReadLine, articleText: string): Reading {
  const { factual, attribution, checkWorthy, sources } = sentence;
  const place = line.toArticle({ start: sentence.start, end: sentence.start + sentence.text.length });
  const evidence: Evidence[] = [];
  for (const word of sentence.decided) {
    const span = line.toArticle(shift(word, sentence.start));
    if (!contains(place, span)) continue;
    const { start, end } = span;
    evidence.push({ start, end, quote: articleText.slice(start, end), reason: word.reason });
  }
  const source = sources[0]?.words ?? null;
  return { start: place.start, end: place.end, factual, attribution, checkWorthy, source, evidence };
}
