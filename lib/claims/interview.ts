import { expression } from '../text/expression';
import type { SourceMemory } from './carry-over';
import { DAY, DAY_OF_MONTH } from './dates';
import { namedSource } from './source';

/** 「某银行首席经济学家：林某某」 A line of an office, a colon and a name: whose answers follow. */
const GUEST = expression(
  /^(?:[^，。！？：(]|\([^()]{0,40}\)){2,30}(?:[官家授长裁]|主[管席]|[博院]士|经理|创始人|合伙人|律师|医生|研究员|学者)：\s?[A-Z\u4E00-\u9FFF][\w .·\u4E00-\u9FFF]{1,30}$/,
);
/** 「外交部发言人某某主持例行记者会」「就……答记者问」 Who answers the press, as the record of it begins. */
const PRESS = expression(
  /((?:[\u4E00-\u9FFF]{2,12}(?:部|局|厅|委|办公室|办|署|院|政府|大使馆|法院|公司))?(?:新闻)?(?:[部局司市院]长|发言人|主任|大使|负责人|书记)[\u4E00-\u9FFF]{0,4})(?:[^。；]{0,8}(?:主持|出席|举行)[^。；]{0,24}(?:记者会|新闻发布会|吹风会)|[^。；]{0,30}答(?:[\u4E00-\u9FFF]{0,8})?记者问)/,
);
/** What the record of a press conference cannot do without; most lines are told by it at once. */
const PRESS_WORD = /记者[会问]|[布风]会/;
const QUESTION = /[？?]$/;
/** 「某报记者：……」「问：……」 What the press asks is said to be asked; a question of the author's own is not. */
const ASKED = /^(?:问|提问|[\u4E00-\u9FFF]{0,10}记者)：/;
/** Shorter than this a line is a number or a mark between the guests (UTF-16 units). */
const SHORTEST_LINE = 4;

/**
 * Follows questions and answers from line to line. Between a guest's line and the next guest, what stands after a
 * question is the guest's answer, though no verb says so. Says whether the line only names a guest, and states nothing.
 */
export function followInterview(line: string, memory: SourceMemory): boolean {
  const isGuest = GUEST.test(line);
  const press = isGuest || !PRESS_WORD.test(line) ? null : PRESS.exec(line);
  if (press) {
    const words = press[1] ?? '';
    memory.press = true;
    const attribution = DAY.test(line) || DAY_OF_MONTH.test(line) ? 'linked' : 'named';
    memory.guest = { ...namedSource(press.index, words), attribution };
    memory.answering = false;
  } else if (isGuest) {
    memory.press = false;
    memory.guest = namedSource(0, line.slice(0, 40));
    memory.answering = false;
  } else if (line.length < SHORTEST_LINE) memory.answering = false;
  else if (ASKED.test(line) || (!memory.press && QUESTION.test(line))) memory.answering = memory.guest !== null;
  return isGuest;
}
