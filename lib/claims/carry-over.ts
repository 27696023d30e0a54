import type { Sentence } from './sentence';
import type { Source } from './source';

/** Words with which a sentence goes on from the one before it: the same speaker, the same paper, a list. */
const GOES_ON =
  /^(?:“|其|该|这[些份项次个]|此[次外]|上述|报[告道导]|文[章中]|同时|另外|今后|首先|其次|再次|最后|第[一二三四五六]|一是|二是|三是|具体|例如|比如|而且|并且|还|也|由于|即使|若|如果|因此|所以|对于)/;

/** A dateline says where a report comes from, not who says each of its sentences. */
export const isDateline = (source: Source): boolean => source.reason === 'reporter-line';

/** What is remembered of sources while an article is read. */
export interface SourceMemory {
  /** The source that still runs on in this line, or null. */
  running: Source | null;
  /** The last source of the article that could be asked: whom 他说 means. */
  speaker: Source | null;
  /** The last text of the article that was named: what 报告指出 means. */
  text: Source | null;
  /** The words of the named sources so far: which sides have a body that can be asked. */
  bodies: string;
  /** Whose answers an interview gives, and whether the lines are answers now. */
  guest: Source | null;
  answering: boolean;
}

/**
 * The source that covers a sentence which gives none itself, or null: the one before it in the same line, while it
 * plainly goes on (guideline §2, carry-over). A new line, a new topic or the author's comment ends it. An interview's answers are the guest's.
 */
export function carriedOver(sentence: Sentence, memory: SourceMemory): Source | null {
  const { running, guest, answering } = memory;
  if (answering && guest && !/[？?]$/.test(sentence.text)) return guest;
  if (!running || isDateline(running)) return null;
  if (running.attribution === 'linked') return running;
  // Words in quotation marks after a speaker are the speaker's.
  return GOES_ON.test(sentence.text) || sentence.quotations.length > 0 ? running : null;
}
