import { expression } from '../text/expression';
import type { SourceMemory } from './carry-over';

/** 「某银行首席经济学家：林某某」 A line of an office, a colon and a name: whose answers follow. */
const GUEST = expression(
  /^(?:[^，。！？：(]|\([^()]{0,40}\)){2,30}(?:官|家|授|长|裁|经理|创始人|合伙人|主管|主席|律师|医生|研究员|学者|博士|院士)：\s?[A-Z\u4E00-\u9FFF][\w .·\u4E00-\u9FFF]{1,30}$/,
);
const QUESTION = /[？?]$/;
/** Shorter than this a line is a number or a mark between the guests (UTF-16 units). */
const SHORTEST_LINE = 4;

/**
 * Follows questions and answers from line to line. Between a guest's line and the next guest, what stands after a
 * question is the guest's answer, though no verb says so. Says whether the line only names a guest, and states nothing.
 */
export function followInterview(line: string, memory: SourceMemory): boolean {
  const isGuest = GUEST.test(line);
  if (isGuest) {
    const words = line.slice(0, 40);
    const span = { start: 0, end: words.length };
    memory.guest = { attribution: 'named', words, span, reason: 'named-source', refersBack: null };
    memory.answering = false;
  } else if (line.length < SHORTEST_LINE) memory.answering = false;
  else if (QUESTION.test(line)) memory.answering = memory.guest !== null;
  return isGuest;
}
