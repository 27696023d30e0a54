import type { Span } from '../text/span';
import { attribute } from './attribution';
import type { Attributed } from './attribution';
import type { SourceMemory } from './carry-over';
import { featuresOf, neighboursOf, tallyOf } from './features';
import type { Tally } from './features';
import { beginGiving, goOnGiving } from './given-lines';
import { followInterview } from './interview';
import { judge } from './judge';
import { meansOfRelated, topicsOf } from './related';
import type { Related } from './related';
import { sentencesOf } from './sentence';
import { namedSource } from './source';
import type { Source } from './source';
import type { Sentence } from './sentence';
import { wordsThatDecided } from './words-that-decided';
import type { Decided } from './words-that-decided';

/** A sentence of normal text with all that the engine saw in it. */
export interface ReadSentence extends Sentence, Attributed, Related {
  readonly factual: boolean;
  /** Whether it is worth checking, and how plainly: the log of the odds, 0 at the threshold. Last is `weighTogether`'s word. */
  checkWorthy: boolean;
  strength: number;
  /** Whether its characters are those that were written; what a converter damaged is read as nothing. */
  readonly readable: boolean;
  readonly decided: readonly Decided[];
}

/** What is known of a line besides its words; spans are those of its normal text, in order. */
export interface LineMarks {
  /** The words of its hyperlinks that can be sources. */
  readonly links: readonly Span[];
  /** What a converter damaged. */
  readonly unreadable: readonly Span[];
}

/** What is remembered at an article's head; `house` is who answers for the whole, or null. */
export const newMemory = (house: Source | null = null): SourceMemory => ({
  house,
  running: null,
  given: null,
  giving: 'next',
  speaker: null,
  text: null,
  study: null,
  outlet: null,
  seen: '',
  guest: null,
  answering: false,
  press: false,
});

/** A hyperlink on or right after the words is the best source there is. */
function withLink(sentence: Sentence, attributed: Attributed, link: Span | undefined): Attributed {
  if (!link || attributed.attribution === 'linked') return attributed;
  const { length } = sentence.text;
  const start = Math.min(length, Math.max(0, link.start - sentence.start));
  const span = { start, end: Math.max(start, Math.min(length, link.end - sentence.start)) };
  const words = sentence.text.slice(span.start, span.end);
  const source: Source = { ...namedSource(start, words), attribution: 'linked', reason: 'hyperlink' };
  return { attribution: 'linked', sources: [source, ...attributed.sources], carried: false };
}

/** Finds the link of each sentence in turn; both run forward through the line. */
function linkFinder(links: readonly Span[]) {
  let next = 0;
  return (sentence: Sentence): Span | undefined => {
    while ((links[next]?.end ?? Infinity) <= sentence.start) next += 1;
    const link = links[next];
    return link && link.start < sentence.start + sentence.text.length + 2 ? link : undefined;
  };
}

/**
 * Reads one line (a title or a paragraph) of normal text, with what is known of it besides. `memory` goes from line
 * to line of an article; what runs on within a line ends with it. Yields null where the work may be interrupted, and
 * the sentences in order.
 */
export function* readLine(
  line: string,
  { links, unreadable }: LineMarks,
  memory: SourceMemory,
): Generator<ReadSentence | null> {
  memory.running = null;
  goOnGiving(line, memory);
  const namesOnly = followInterview(line, memory);
  const linkOf = linkFinder(links);
  const sentences: Sentence[] = [];
  const tallies: Tally[] = [];
  for (const sentence of sentencesOf(line)) {
    sentences.push(sentence);
    tallies.push(tallyOf(sentence));
    yield null;
  }
  for (const [index, sentence] of sentences.entries()) {
    const attributed = withLink(sentence, attribute(sentence, sentences[index + 1], memory), linkOf(sentence));
    if (attributed.sources[0]?.reason === 'hyperlink') memory.running = attributed.sources[0];
    const { factual, checkWorthy, adds } = judge(featuresOf(sentence, attributed, neighboursOf(tallies, index)));
    const { start, text, held, cues, quotations } = sentence;
    const readable = !unreadable.some((span) => span.start < start + text.length && span.end > start);
    const isFact = readable && !namesOnly && factual > 0;
    const { attribution, sources, carried } = attributed;
    yield {
      start,
      text,
      held,
      cues,
      quotations,
      attribution,
      sources,
      carried,
      readable,
      factual: isFact,
      checkWorthy: isFact && checkWorthy > 0,
      strength: checkWorthy,
      topics: readable && !namesOnly ? topicsOf(sentence) : 0,
      adds,
      decided: readable ? wordsThatDecided(sentence, attributed) : [],
    };
  }
  beginGiving(line, memory);
}

/** Weighs the sentences of a whole article by what the others about the same topics are like, each of them once. */
export function weighTogether(sentences: readonly ReadSentence[]): void {
  const means = meansOfRelated(sentences);
  for (const [at, sentence] of sentences.entries()) {
    sentence.strength += means[at] ?? 0;
    sentence.checkWorthy = sentence.factual && sentence.strength > 0;
  }
}
