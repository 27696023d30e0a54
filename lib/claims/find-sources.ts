import { accordingTo } from './according-to';
import { citations } from './citations';
import { withDate } from './dated-source';
import { hearsay } from './hearsay';
import { findIdentifiers } from './identifiers';
import { pointsOfView } from './points-of-view';
import { publishedTexts } from './published-texts';
import { reportedSpeech } from './reported-speech';
import { reporterLine } from './reporter-line';
import type { Sentence } from './sentence';
import { namedSource, withoutInner } from './source';
import type { Source } from './source';

/** The ways in which a sentence can give a source, one a file. */
const WAYS = [accordingTo, reportedSpeech, publishedTexts, pointsOfView, reporterLine, hearsay, citations];

/** Every source that the sentence itself gives, in order. */
export function findSources(sentence: Sentence): Source[] {
  const found: Source[] = [];
  const give = (source: Source) => {
    const datable = source.attribution === 'named' && !source.refersBack && source.reason !== 'reporter-line';
    found.push(datable ? withDate(sentence, source) : source);
  };
  for (const way of WAYS) way(sentence, give);
  for (const { start, end } of findIdentifiers(sentence.text, sentence.held)) {
    const number = namedSource(start, sentence.text.slice(start, end));
    found.push({ ...number, attribution: 'linked', reason: 'document-number' });
  }
  return found.length < 2 ? found : withoutInner(found).sort((a, b) => a.span.start - b.span.start);
}
