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

/** How much of what stood before is kept (UTF-16 units). */
const LONGEST_MEMORY = 4000;
/** A report, a statement, an article that was named before: the words go back to the text itself, not to a speaker. */
const TEXT = /(?:[报通公]告|报[道导]|文[章中]|通[报知]|声明|研究|论文|书中|判决书?)/;
/** News of another day or outlet: a later paragraph's 报道称 gives it by its name alone. */
const NEWS = /报[道导]/;
/** What tells that a source is a study or its people. */
const STUDY = /研究|论文|期刊|杂志|学报|实验|撰文|团队|科学家/;
/** What names a body that answers for a side or a sort: 校方 is a school that the article named, 公司 a firm. */
const KNOWN: readonly (readonly [RegExp, RegExp])[] = [
  [/校方|学校/, /[\u4E00-\u9FFF]{2}(?:[大中小]学|学院)/],
  [/法院/, /最高法|(?:[省市县区级]|人民)[\u4E00-\u9FFF]{0,6}法院/],
  [/院方|医院/, /(?:人民|中心|附属|中医|妇幼|儿童|协和|大学|第[一二三四五六七八九]|[市县区])[\u4E00-\u9FFF]{0,6}医院/],
  [/经查/, /公安|警方|监管|纪委/],
  [/警|公安/, /公安[局厅部]|派出所|警察局|[省市县区州][\u4E00-\u9FFF]{0,4}(?:警方|公安)/],
  [/官方|政府/, /[省市县区镇国]政府|[交防育政安务法源生业境]部|[\u4E00-\u9FFF]{2}(?:局(?![面势部])|厅)/],
  [/公司|企业/, /(?:有限|股份|控股|科技|集团)公司|集团/],
  [/银行/, /(?:[工招农]商|[农兴]业|建设|交通|民生|光大|平安|中信|储蓄|村镇|[省市])银行/],
];

/** Whether the article told before of a body of that side or sort by its name. */
function isKnown(words: string, seen: string): boolean {
  const known = KNOWN.find(([side]) => side.test(words));
  if (known) return known[1].test(seen);
  const side = words.at(words.lastIndexOf('方') - 1) ?? '';
  return words.lastIndexOf('方') > 0 && new RegExp(side).test(seen);
}

/** 他说 takes the class of whoever spoke before, 报告指出 that of the text; 俄方 is named once a body of it was. */
function resolved(source: Source, memory: SourceMemory, text: string): Source {
  const asNamed = (known: boolean): Source =>
    known ? { ...source, attribution: 'named', reason: 'named-source' } : source;
  if (source.refersBack === null) return source;
  if (source.refersBack === 'side')
    return asNamed(isKnown(source.words, memory.seen + text.slice(0, source.span.start)));
  if (source.refersBack === 'reporter') return asNamed(memory.outlet !== null);
  if (source.refersBack === 'study') return asNamed(memory.study !== null);
  const isText = TEXT.test(source.words);
  const before = (isText ? memory.text : null) ?? memory.running ?? memory.speaker;
  if (!before)
    return { ...source, attribution: /^[他她]/.test(source.words) ? 'named' : 'vague', reason: 'vague-speaker' };
  const attribution =
    before.attribution === 'linked' && !memory.running && (!isText || NEWS.test(source.words))
      ? 'named'
      : before.attribution;
  const reason = attribution === 'vague' ? 'vague-speaker' : 'named-source';
  return { ...source, attribution, reason, words: `${before.words}…${source.words}` };
}

/** 某某社某地3月5日电: an agency's own line with its day leads straight to the report. */
const AGENCY_LINE = /日电$/;
/** 据某报报道，有网友称: the paper answers for what it reports, but not for 知情人士 whom it quotes. */
const REPORTS = /^(?:另?据|综合|援引).*(?:报[道导]|消息)$/;
const QUOTES = /知情|消息人士|匿名|不愿|消息称/;
/** What hearsay is told with at the head of a sentence. */
const HEARSAY = /^(?:另?据|有(?!记者)|网传|消息|公开资料|监控|视频)/;
/** A body, or words of somebody's own: what hearsay only leads to. */
const ANSWERS = /[部局厅署院委社报军]|政府|公司|“$/;

/** 据悉，他曾表示……: whoever is told to have said something in hearsay cannot be asked for it, unless a body said it. */
const wraps = (vague: Source, named: Source): boolean =>
  vague.reason === 'vague-source' &&
  vague.span.start < named.span.start &&
  HEARSAY.test(vague.words) &&
  !(named.refersBack === null && ANSWERS.test(named.words));

/** The weakest source counts: hearsay after a named source is a claim of its own; one that stands before it is not. */
function weakest(sources: readonly Source[]): Source | null {
  const best = sources.reduce<Source | null>(
    (found, source) => (!found || isBetter(source.attribution, found.attribution) ? source : found),
    null,
  );
  // 某部发言人表示，中方已提出……: a side in what somebody said is no source of its own.
  const vague = sources.find(
    ({ attribution, refersBack, span }) =>
      attribution === 'vague' && !(refersBack && best && best.span.start < span.start),
  );
  if (best && vague && isDateline(best) && !AGENCY_LINE.test(best.words)) return vague;
  if (best && vague && best.attribution === 'named' && wraps(vague, best)) return vague;
  if (!best || best.attribution === 'linked') return best;
  if (!vague || vague.span.start <= best.span.start) return best;
  return REPORTS.test(best.words) && !QUOTES.test(vague.words) ? best : vague;
}

/** Words in quotation marks that stand alone: the speaker is in the sentence beside them. */
const isBareSpeech = (sentence: Sentence): boolean => /^“[^“”]*”?[。！？]?$/.test(sentence.text);

/**
 * The attribution of one sentence. Reads and writes `memory`; a new line must clear `memory.running`. `next` is the
 * sentence after it in the same line: words in quotation marks may be followed by who said them.
 */
export function attribute(sentence: Sentence, next: Sentence | undefined, memory: SourceMemory): Attributed {
  const sources = findSources(sentence).map((source) => resolved(source, memory, sentence.text));
  const deciding = weakest(sources);
  const outlet = sources.find((source) => source.reason === 'reporter-line');
  memory.outlet = outlet ?? memory.outlet;
  memory.seen = (memory.seen + sentence.text).slice(-LONGEST_MEMORY);
  if (deciding) {
    memory.running = deciding;
    if (memory.giving === 'text' && !deciding.refersBack) memory.given = null;
    if (deciding.attribution !== 'vague' || !memory.speaker) memory.speaker = deciding;
    if (TEXT.test(deciding.words) || deciding.reason === 'dated-source') memory.text = deciding;
    if (deciding.attribution !== 'vague' && STUDY.test(deciding.words)) memory.study = deciding;
    return { attribution: deciding.attribution, sources, carried: false };
  }
  if (isBareSpeech(sentence)) {
    const after = next ? weakest(findSources(next)) : null;
    const speaker = memory.running ?? (after && after.span.start < 12 ? after : null) ?? memory.speaker;
    const attribution = speaker?.attribution === 'linked' && !memory.running ? 'named' : speaker?.attribution;
    return { attribution: attribution ?? 'none', sources: speaker ? [speaker] : [], carried: true };
  }
  const running = carriedOver(sentence, memory);
  if (!running) memory.running = null;
  const carried = running ?? memory.house;
  return { attribution: carried?.attribution ?? 'none', sources: carried ? [carried] : [], carried: true };
}
