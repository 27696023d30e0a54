import type { Cue } from '../claims/cues';
import type { ReadSentence } from '../claims/read-line';
import { expression } from '../text/expression';
import type { Span } from '../text/span';
import { ownCues, wholeSentence } from './rule';
import type { Rule } from './rule';

/** A document by its title: laws, decisions, reports; a novel or a film is none. */
const TITLED =
  /《[^《》]{2,40}(?:[白蓝]皮书|条[例约]|公[约报]|[协规]定|[协决]议|[方草]案|法|宣言|报告|细则|意见|通知|规划|指南|标准|备忘录|纲要|解释|声明)[^《》]{0,12}》/;
/** What a document does: it says, rules, holds. */
const SAYS = expression(
  /^[》”]?(?:\([^()]{1,80}\))?(?:(?:早已|早就|中|里|内|上|还|也|均|都|已|已经|曾|明文|清楚地?|明确地?|白纸黑字地?|第?[一二三四五六七八九十\d]{1,3}款|,|，|:|：){0,4})(?:[称说]|[写表载证列]明|[指提列]出|写[着得道]|[规认]定|明确|显示|要求|提到|认为|包含|详细列|承认|披露|记载|警告|建议)/,
);
/** How a document is invoked for what follows. */
const BY = /(?:依照|按(?![捺摩钮揭])|(?<![证数收单票])据|违反|援引|早有|对照|查阅|翻阅)[^，。；：]{0,24}$/;
/** Words that are documents only where they are named as such: 按规定, 通知他来, 声明自己. */
const GENERAL = /^(?:通[知报]|[公报]告|[新法]规|声明|文件|合同|标准|规范|指南|清单|档案|调研|普查|法律|章程)$/;

/** What a company or a house files or tells of itself is its statement: named, and to be looked up by its name and day. */
const FILING = /^(?:招股书|招股说明书|财报|年报|公告|通告|新闻稿)$/;

function isInvoked({ text }: ReadSentence, { word, start, end }: Cue): boolean {
  if (FILING.test(word) || (word === '公开信' && text[end] === '息')) return false;
  const before = text.slice(Math.max(0, start - 28), start);
  const says = SAYS.test(text.slice(end, end + 16));
  if (says)
    return (
      !/^(?:通知|声明|报告|调研|清单|档案|标准)$/.test(word) ||
      /(?:份|该|的|项|[\u4E00-\u9FFFA-Z]{2}(?:[部局院委会府司署IO]))$/.test(before)
    );
  return BY.test(before) && !(GENERAL.test(word) && !/[份项个的]|《/.test(before.slice(-6)));
}

function documentIn(sentence: ReadSentence): Span | null {
  const { text } = sentence;
  const titled = TITLED.exec(text);
  if (titled) {
    const end = titled.index + titled[0].length;
    const before = text.slice(Math.max(0, titled.index - 28), titled.index);
    if (BY.test(before) || SAYS.test(text.slice(end, end + 100))) return { start: titled.index, end };
  }
  return ownCues(sentence, 'documents').find((cue) => isInvoked(sentence, cue)) ?? null;
}

/**
 * 「联合国早有决议写明……」 A law, a paper or a notice is invoked, and no number, article or link leads to it.
 * Silent where it is the topic, and where the sentence gives its number, date or link.
 */
export default {
  id: 'unlinked-document',
  severity: 'medium',
  concerns: ({ factual, attribution }) => factual && attribution !== 'linked',
  *findInSentence({ sentence }) {
    const found = documentIn(sentence);
    if (found) yield wholeSentence([{ start: found.start, end: found.end, reason: 'document' }]);
  },
} as const satisfies Rule;
