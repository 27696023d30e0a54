import { carriedOver, isDateline } from './carry-over';
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

/** How much of the names of earlier sources is kept (UTF-16 units). */
const LONGEST_MEMORY = 2000;
/** A report, a statement, an article that was named before: the words go back to the text itself, not to a speaker. */
const TEXT = /(?:报告|报道|报导|文章|文中|声明|通报|通告|公告|通知|研究|论文|书中|判决书?)/;
/** Which bodies answer for a side: 校方 is a school that the article named. */
const SIDES: Readonly<Record<string, RegExp>> = {
  校: /大学|学院|学校|中学|小学/,
  院: /医院|法院/,
  警: /公安|警/,
  官: /政府|部|局|厅/,
};

/** 他说 takes the class of whoever spoke before, 报告指出 that of the text; 俄方 is named once a body of it was. */
function resolved(source: Source, memory: SourceMemory): Source {
  if (!source.refersBack) return source;
  if (source.attribution === 'vague') {
    const side = source.words.at(source.words.indexOf('方') - 1) ?? '';
    const known = (SIDES[side] ?? new RegExp(side)).test(memory.bodies);
    return known ? { ...source, attribution: 'named', reason: 'named-source' } : source;
  }
  const text = TEXT.test(source.words);
  const before = (text ? memory.text : null) ?? memory.running ?? memory.speaker;
  if (!before)
    return { ...source, attribution: /^[他她]/.test(source.words) ? 'named' : 'vague', reason: 'vague-speaker' };
  const attribution = before.attribution === 'linked' && !memory.running && !text ? 'named' : before.attribution;
  const reason = attribution === 'vague' ? 'vague-speaker' : 'named-source';
  return { ...source, attribution, reason, words: `${before.words}…${source.words}` };
}

/** The weakest source counts: hearsay after a named source is a claim of its own; one that stands before it is not. */
function weakest(sources: readonly Source[]): Source | null {
  const best = sources.reduce<Source | null>(
    (found, source) => (!found || isBetter(source.attribution, found.attribution) ? source : found),
    null,
  );
  const vague = sources.find((source) => source.attribution === 'vague');
  if (best && vague && isDateline(best)) return vague;
  if (!best || best.attribution === 'linked') return best;
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
    if (TEXT.test(deciding.words) || deciding.reason === 'dated-source') memory.text = deciding;
    memory.bodies = (memory.bodies + deciding.words).slice(-LONGEST_MEMORY);
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
