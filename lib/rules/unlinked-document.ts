import { ownCues, wholeSentence } from './rule';
import type { Rule } from './rule';

/** A document by its title: laws, decisions, reports; a novel or a film is none. */
const TITLED =
  /《[^《》]{2,40}(?:法|法典|宪法|条例|公约|条约|协定|决议|宣言|公报|白皮书|蓝皮书|报告|规定|办法|细则|意见|通知|规划|方案|指南|标准|备忘录|法案|纲要|草案)[^《》]{0,12}》/;
/** Words by which a document is invoked for what the sentence says, rather than being its topic. */
const INVOKED = /根据|按照|依据|依照|据|规定|明确|指出|显示|写明|写着|表明|要求|提出|认定|载明|证明|通过|援引|早有/;

/**
 * 「联合国早有决议写明……」 A law, a paper or a notice is invoked, and no number, article or link leads to it.
 * Silent where it is the topic, and where the sentence gives its number, date or link.
 */
export default {
  id: 'unlinked-document',
  severity: 'medium',
  *findInSentence({ sentence }) {
    if (!sentence.factual || sentence.attribution === 'linked' || !INVOKED.test(sentence.text)) return;
    const titled = TITLED.exec(sentence.text);
    const named = titled
      ? { start: titled.index, end: titled.index + titled[0].length }
      : ownCues(sentence, 'documents').find(({ word, start }) => {
          const before = sentence.text.slice(Math.max(0, start - 12), start);
          const after = sentence.text.slice(start + word.length, start + word.length + 8);
          return (
            /根据|按照|依据|依照|早有|一份|发布的?|公布的?|该|国际/.test(before) ||
            /^(?:规定|明确|指出|显示|写明|要求|表明)/.test(after)
          );
        });
    if (named && sentence.checkWorthy)
      yield wholeSentence([{ start: named.start, end: named.end, reason: 'document' }]);
  },
} as const satisfies Rule;
