import { expression } from '../text/expression';
import type { Sentence } from './sentence';
import type { Source } from './source';

/** Words with which a sentence goes on from the one before it: the same speaker, the same paper, a list. */
const GOES_ON = expression(
  /^(?:“|其|该|这[些份项次个]|此[次外]|上述|报[告道导]|文[章中]|(?:[从在]|另一)*(?:视频|画面)(?:画面)?[中里]|同时|另外|首先|其次|再次|最后|第[一二三四五六]|[一二三四五六七]是|具体|例如|比如|而且|并且|还|也|由于|即使|如果|因此)/,
);

/** What a report on a study goes on with, from paragraph to paragraph. */
const STUDY_GOES_ON = expression(
  /^(?:[此另]外，|[随之]后，|同时，)?(?:(?:该|这项|此项|本次|本)(?:研究|实验|试验|调查)|研究(?:人员|者|团队|小组|还|也|进一步|使用|采用)|科研人员|课题组|结果(?:显示|发现|表明))/,
);

/** The verb by which somebody's own words are given. */
const SAID = /(?:说|表示|介绍|告诉|称|指出|认为|强调|解释|补充|透露|坦言|回应|提醒)[^，。]{0,6}$/;
/** The author's voice or a question: no part of what somebody else said. */
const OWN_VOICE = /[？?]$|^(?:笔者|小编|编辑|截至发稿|据|记者|这显然)/;

/** A text that is told sentence by sentence. */
const TOLD_ON = /通报|公告|声明|通知|研究|论文|判决|试验/;

/** Quoted words that are no longer may name something (UTF-16 units). */
const LONGEST_NAME = 10;

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
  /** The outlet from which the whole was reprinted, or the office whose own text it is. */
  house: Source | null;
  /** Who says the lines that follow: the last one ended in a colon. */
  given: Source | null;
  /** How far that reaches: the next line, the items of a list, a text until another speaks. */
  giving: 'next' | 'items' | 'text';
  /** The study that was last told of with its people or its paper: whom 研究人员 means. */
  study: Source | null;
  /** The outlet whose reporter wrote this: whom 记者 means. */
  outlet: Source | null;
  /** What the article said so far, bounded: which sides have a body there that can be asked. */
  seen: string;
  /** Whose answers an interview gives, and whether the lines are answers now. */
  guest: Source | null;
  answering: boolean;
  /** Whether the guest answers the press, whose questions are said to be asked. */
  press: boolean;
}

/**
 * The source that covers a sentence which gives none itself, or null: the one before it in the same line, while it
 * plainly goes on (guideline §2, carry-over). A new line, a new topic or the author's comment ends it. A linked source
 * covers the next sentence by its name even where nothing goes on, a bulletin or a study the rest of its line. An
 * interview's answers are the guest's.
 */
export function carriedOver(sentence: Sentence, memory: SourceMemory): Source | null {
  const { running, guest, answering, given } = memory;
  const isOwn = OWN_VOICE.test(sentence.text);
  // The author's own voice ends a text that was given, and stands between the items of a list.
  if (isOwn && memory.giving === 'text') memory.given = null;
  if (given && !isOwn) return given;
  if (answering && guest && !/[？?]$/.test(sentence.text)) return guest;
  if (!running && memory.study && STUDY_GOES_ON.test(sentence.text)) return memory.study;
  if (!running || isDateline(running)) return null;
  // Words in quotation marks after a speaker are the speaker's, unless they only name something.
  const goesOn = GOES_ON.test(sentence.text) || sentence.quotations.some(({ text }) => text.length > LONGEST_NAME);
  if (running.attribution === 'linked') {
    if (isOwn) return null;
    if (running.reason === 'hyperlink' || goesOn) return running;
    const byName = { ...running, attribution: 'named', reason: 'named-source' } as const;
    if (!TOLD_ON.test(running.words)) memory.running = byName;
    return byName;
  }
  // In a report with its reporter or outlet named, what follows somebody's words in a paragraph is theirs, until
  // another source, the next paragraph or the author's own voice.
  if (memory.outlet && running.attribution !== 'vague' && SAID.test(running.words) && !isOwn) return running;
  return goesOn ? running : null;
}
