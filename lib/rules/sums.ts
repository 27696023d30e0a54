import { pattern } from '../text/pattern';
import type { HeldText } from '../text/pattern';
import { withinSentences } from './conflict';
import type { Check, Pair } from './conflict';
import { NUMERAL, valueOf } from './numeral';

const COUNTED = `(${NUMERAL})[名人位个]{0,2}`;
/** Two parts that make up the whole between them, and no third. */
const PARTS: readonly (readonly [string, string, string])[] = [
  ['共[有计]?', '男(?:性|生|孩|士|工)?', '女(?:性|生|孩|士|工)?'],
  ['(?:伤亡|死伤)(?:者|人数)?(?:共|达|为|有){0,2}', '(?:死亡|遇难|身亡|死者)', '(?:受伤|伤者|轻重伤|负伤)'],
];
/** 共有50名学生，其中男生30名，女生25名: either order, the count before or after what is counted. */
const SUMS = PARTS.flatMap(([whole, one, two]) =>
  [
    [one, two],
    [two, one],
  ].flatMap(([a = '', b = '']) => [
    pattern(
      new RegExp(
        `(${whole}${COUNTED})[^。；\\d]{0,14}?其中[，]?(?:有)?(${a}(?:共|有|为|占)?${COUNTED}[，、和]?${b}(?:共|有|为|占)?${COUNTED})`,
        'g',
      ),
      '其',
    ),
    pattern(
      new RegExp(
        `(${whole}${COUNTED})[^。；\\d]{0,14}?其中[，]?(?:有)?(${COUNTED}(?:是|为)?${a}[，、和]?${COUNTED}(?:是|为)?${b})`,
        'g',
      ),
      '其',
    ),
  ]),
);
/** 赞成60%，反对55%: more than all. */
const VOTES = pattern(
  /(?:赞成|支持|同意)[^，。；\d]{0,8}(\d{1,3}(?:\.\d{1,2})?)%[^。；\d]{0,12}(?:反对|不赞成|不支持|不同意)[^，。；\d]{0,8}(\d{1,3}(?:\.\d{1,2})?)%/g,
  '%',
  '赞支同',
);
/** What is only about, or counts something else beside. */
const ABOUT = /[约近超余多]|以上|左右|至少|另有|还有|名单|比/;

function* wrongSums(sentence: HeldText): Generator<Pair> {
  for (const sum of SUMS) {
    for (const { 0: words, 1: whole = '', 2: total = '', 3: parts = '', 4: one = '', 5: two = '', index } of sum.all(
      sentence,
    )) {
      if (ABOUT.test(words) || valueOf(one) + valueOf(two) === valueOf(total)) continue;
      const end = index + words.length;
      yield [
        { start: index, end: index + whole.length },
        { start: end - parts.length, end },
      ];
    }
  }
  for (const { 0: words, 1: one = '', 2: two = '', index } of VOTES.all(sentence)) {
    if (Number(one) + Number(two) <= 101 || /[约近]|多选|分别|从|由/.test(words)) continue;
    const start = index + words.indexOf(one);
    const end = index + words.length;
    yield [
      { start, end: start + one.length + 1 },
      { start: end - two.length - 1, end },
    ];
  }
}

/** 「共50人，其中男生30人，女生25人」 Parts that do not make their whole. Silent on estimates. */
export const sums: Check = (lines) => withinSentences(lines, wrongSums);
