import { isUntraceable, ownCues, wholeSentence } from './rule';
import type { Rule } from './rule';

/** Words of scope that are emphasis or everyday speech more often than a claim. */
const EMPHASIS =
  /^(?:完全|彻底|始终|绝对|毫无|永远|每个人都|每一个|所有人|人人|全部|全都|最好的|最佳|所有的|从不|最大|最高|最多|最大的|最高的|最多的|最早|最快|最强|第一个|第一次|全方位|一律|最长|最低|最小|首个|首位)$/;
/** Orders, taste, and an own first time. */
const NO_SCOPE = /必须|应当|应该|请|禁止|我第一次|最好(?!的)|最后|最近|第一次见|绝对好/;

/**
 * 「人类历史上唯一一次」 A claim of scope that one counter-example breaks.
 * Silent on emphasis and taste, on orders, inside quotations, and where somebody named keeps the list.
 */
export default {
  id: 'absolute-or-superlative',
  severity: 'medium',
  *findInSentence({ sentence }) {
    if (!sentence.factual || !isUntraceable(sentence) || NO_SCOPE.test(sentence.text)) return;
    const cue = ownCues(sentence, 'absolutes').find(({ word }) => sentence.checkWorthy || !EMPHASIS.test(word));
    if (cue && (sentence.checkWorthy || sentence.strength > -1)) {
      yield wholeSentence([{ start: cue.start, end: cue.end, reason: 'absolute' }]);
    }
  },
} as const satisfies Rule;
