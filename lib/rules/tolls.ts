import { pattern } from '../text/pattern';
import { shift } from '../text/span';
import { againstFirst } from './conflict';
import type { Check, Value } from './conflict';
import { valueOf } from './numeral';
import type { ReadLine } from './rule';

const PEOPLE = String.raw`(\d{1,6}|[一二三四五六七八九十百两]{1,4})[名人位]{1,2}`;
const FATE = '(遇难|死亡|身亡|丧生|殉职|受伤|失踪|失联|被困|获救)';
/** People counted, and what happened to them: the figures that news repeats and mixes up most. */
const TOLL = pattern(
  new RegExp(
    `${PEOPLE}(?:被困者?|乘客|村民|工人|学生|矿工|游客|船员|旅客|居民|消防员)?(?:(?:在|因)[^，。；]{1,8}[中里])?(?:不幸)?${FATE}|${FATE}(?:人数)?(?:为|是|达)?${PEOPLE}`,
    'g',
  ),
  '遇死身丧殉受失被获',
  '名人位',
  '0123456789一二三四五六七八九十百两',
);
/** A figure that is only part of the story, an estimate, one that has grown since, or of another event. */
const PARTIAL =
  /[近约多余]|[另还又再]有|[升增截]至|[已上]升至|更[新正]|[去前]年|其中|另外|分别|包括|上升到|增加到|此前|最初|一度|累计|至少|超过|当时|先后|修正|上次|历史上|曾经|(?:19|20)\d\d年|全国|全省|每年|平均|如果|若|可能|或|避免|以上|以下|模拟|演练/;
const SAME: Readonly<Record<string, string>> = {
  遇难: '死', 死亡: '死', 身亡: '死', 丧生: '死', 殉职: '死', 失踪: '失联', 失联: '失联',
}; // prettier-ignore

/** The tolls that a line gives as settled. */
function* tollsIn(line: ReadLine): Generator<Value> {
  for (const sentence of line.sentences) {
    const found = TOLL.all(sentence);
    if (found.length === 0 || PARTIAL.test(sentence.text)) continue;
    const seen = new Set<string>();
    for (const match of found) {
      const thing = SAME[match[2] ?? match[3] ?? ''] ?? match[2] ?? match[3] ?? '';
      // Two tolls of one sort in a sentence are of two places or two times.
      if (seen.has(thing)) continue;
      seen.add(thing);
      const span = shift({ start: match.index, end: match.index + match[0].length }, sentence.start);
      yield { ...line.toArticle(span), thing, value: valueOf(match[1] ?? match[4] ?? '') };
    }
  }
}

/** 「三人遇难……五人死亡」 Silent on parts, estimates and figures that grew. */
export const tolls: Check = function* tolls(lines) {
  const conflictOf = againstFirst((a, b) => a === b);
  for (const line of lines) {
    for (const toll of tollsIn(line)) {
      const conflict = conflictOf(toll);
      if (conflict) yield conflict;
    }
  }
};
