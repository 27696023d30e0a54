import { carriedOver } from './carry-over';
import type { SourceMemory } from './carry-over';
import { findSources } from './find-sources';
import type { Attribution } from './reading';
import type { Sentence } from './sentence';
import { isBetter } from './source';
import type { Source } from './source';

/** How a reader can get to the source of a sentence, and the sources that decided it. */
export interface Attributed {
  readonly attribution: Attribution;
  readonly sources: readonly Source[];
  /** Whether the source stands in another sentence. */
  readonly carried: boolean;
}

/** 他说 takes the class of whoever spoke before; it is no way to an item that stands in another line. */
function resolved(source: Source, memory: SourceMemory): Source {
  const before = memory.running ?? memory.speaker;
  if (!source.refersBack) return source;
  if (!before) return { ...source, attribution: /^[他她]/.test(source.words) ? 'named' : 'vague' };
  const attribution = before.attribution === 'linked' && !memory.running ? 'named' : before.attribution;
  return { ...source, attribution, words: `${before.words}…${source.words}` };
}

/** The weakest source counts: hearsay after a named source is a claim of its own; one that stands before it is not. */
function weakest(sources: readonly Source[]): Source | null {
  const best = sources.reduce<Source | null>(
    (found, source) => (!found || isBetter(source.attribution, found.attribution) ? source : found),
    null,
  );
  if (!best || best.attribution === 'linked') return best;
  const vague = sources.find((source) => source.attribution === 'vague');
  return vague && vague.span.start > best.span.start ? vague : best;
}

/** Words in quotation marks that stand alone: the speaker is in the sentence beside them. */
const isBareSpeech = (sentence: Sentence): boolean => /^“[^“”]*”?[。！？]?$/.test(sentence.text);

/**
 * The attribution of one sentence. Reads and writes `memory`; a new line must clear `memory.running`. `next` is the
 * sentence after it in the same line: words in quotation marks may be followed by who said them.
 */
export function attribute(sentence: Sentence, next: Sentence | undefined, memory: SourceMemory): Attributed {
  const sources = findSources(sentence).map((source) => resolved(source, memory));
  const deciding = weakest(sources);
  if (deciding) {
    memory.running = deciding;
    if (deciding.attribution !== 'vague' || !memory.speaker) memory.speaker = deciding;
    return { attribution: deciding.attribution, sources, carried: false };
  }
  if (isBareSpeech(sentence)) {
    const after = next ? weakest(findSources(next)) : null;
    const speaker = memory.running ?? (after && after.span.start < 12 ? after : null) ?? memory.speaker;
    const attribution = speaker?.attribution === 'linked' && !memory.running ? 'named' : speaker?.attribution;
    return { attribution: attribution ?? 'none', sources: speaker ? [speaker] : [], carried: true };
  }
  const carried = carriedOver(sentence, memory);
  if (!carried) memory.running = null;
  return { attribution: carried?.attribution ?? 'none', sources: carried ? [carried] : [], carried: true };
}
