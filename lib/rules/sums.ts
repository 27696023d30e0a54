import { pattern } from '../text/pattern';
import type { HeldText } from '../text/pattern';
import { withinSentences } from './conflict';
import type { Check, Pair } from './conflict';
import { NUMERAL, valueOf } from './numeral';

const COUNTED = `(${NUMERAL})[名人位个]{0,2}`;
interface Whole {
  readonly whole: string;
  /** Two parts that make up the whole between them, and no third. */
  readonly parts: readonly [string, string];
  /** What each sentence about it holds. */
  readonly needs: readonly string[];
}

const WHOLES: readonly Whole[] = [
  {
    whole: '共[有计]?',
    parts: ['男(?:性|生|孩|士|工)?', '女(?:性|生|孩|士|工)?'],
    needs: ['其', '共', '男', '女'],
  },
  {
    whole: '(?:伤亡|死伤)(?:者|人数)?(?:共|达|为|有){0,2}',
    parts: ['(?:死亡|遇难|身亡|死者)', '(?:受伤|伤者|轻重伤|负伤)'],
    needs: ['其', '伤', '亡死'],
  },
];

/** 其中男生30名，女生25名 and 其中30名男生，25名女生: the count stands after what is counted, or before it. */
const formsOf = (a: string, b: string): readonly string[] => [
  `${a}(?:共|有|为|占)?${COUNTED}[，、和]?${b}(?:共|有|为|占)?${COUNTED}`,
  `${COUNTED}(?:是|为)?${a}[，、和]?${COUNTED}(?:是|为)?${b}`,
];

/** 共有50名学生，其中男生30名，女生25名, the parts in either order. */
const SUMS = WHOLES.flatMap(({ whole, parts: [one, two], needs }) =>
  [...formsOf(one, two), ...formsOf(two, one)].map((parts) =>
    pattern(new RegExp(`(${whole}${COUNTED})[^。；\\d]{0,14}?其中[，]?(?:有)?(${parts})`, 'g'), ...needs),
  ),
);
/** 赞成60%，反对55%: more than all. */
const VOTES = pattern(
  /(?:赞成|支持|同意)[^，。；\d]{0,8}(\d{1,3}(?:\.\d{1,2})?)%[^。；\d]{0,12}(?:反对|不赞成|不支持|不同意)[^，。；\d]{0,8}(\d{1,3}(?:\.\d{1,2})?)%/g,
  '%',
  '赞支同',
);
/** What is only about, or counts something else beside. */
const ABOUT = /[约近超余多]|以上|左右|至少|另有|还有|名单|比/;

const FORMS = [...SUMS, VOTES];

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
export const sums: Check = (lines) => withinSentences(lines, FORMS, wrongSums);
