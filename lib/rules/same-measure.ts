import { shift } from '../text/span';
import { againstFirst } from './conflict';
import type { Check, Value } from './conflict';
import { NUMERAL, valueOf } from './numeral';
import type { ReadLine } from './rule';

/** A measure of a thing of which there is one value: 大桥全长1200米. */
const MEASURE = new RegExp(
  `([\\u4E00-\\u9FFF]{2,12})(全长|总长|总面积|占地面积|建筑面积|总人口|常住人口|注册资本|总投资|总造价|总高|海拔|库容|总库容|年产量|装机容量)(?:约|达到?|为|是|共|有|近|超过?|逾|高达|只有|仅){0,2}(${NUMERAL})([万亿])?(公里|千米|米|平方公里|平方米|公顷|亩|人|元|美元|吨|立方米|千瓦)`,
  'g',
);
/** 「海岸公司成立于2009年」「2011年，海岸公司成立」 */
const FOUNDED =
  /([\u4E00-\u9FFF]{2,14}(?:公司|集团|大学|学院|学校|医院|大桥|水库|铁路|电站|银行|基金会|协会|博物馆|协议|条约|协定|公约))(?:始|创)?(成立|建成|创办|创立|建|通车|签署|签订|签|设立|上市)于(?:公元)?((?:18|19|20)\d{2})年/g;
/** 「……自2017年签约以来」 of the same thing in the same words. */
const SINCE =
  /([\u4E00-\u9FFF]{2,14}(?:公司|集团|大学|学院|学校|医院|大桥|水库|铁路|电站|银行|基金会|协会|博物馆|协议|条约|协定|公约))[自从]((?:18|19|20)\d{2})年(成立|建成|创办|创立|建|通车|签署|签订|签约|签|设立|上市)/g;
/** 「45岁的陈远山」「陈远山今年46岁」 */
const AGE =
  /(\d{1,3})岁的([\u4E00-\u9FFF]{2,3})(?=[，。、说在是表]|告诉|介绍)|(?:^|[，。])([\u4E00-\u9FFF]{2,3})[，]?(?:今年|现年)(\d{1,3})岁/g;
const NOBODY =
  /^(?:.{0,2}(?:男|女|人|子|孩|儿|生|民|者|工|兵|友|客|汉|妇|翁|叟|师|员|爷|奶|叔|姨|父|母|他|她|我|自|已|小|老|大|那|这|年轻))/;
/** A plan, a part, another time: not the thing's one value. */
const OTHER_TIME =
  /计划|规划|拟|预计|将|一期|二期|三期|原来|当时|时年|此前|曾|增至|增加到|扩建|改建|重建|如果|若|平均|新增|其中|分别|部分|全国|全省/;

const ONE_YEAR: ReadonlySet<string> = new Set(['签', '签约', '签署', '签订']);
const verb = (word: string): string => (ONE_YEAR.has(word) ? '签' : word.slice(0, 1) === '建' ? '建' : word);
/** 该市的甲大桥 and 甲大桥 are one when the last characters before the measure are the same. */
const nameOf = (words: string): string =>
  words.replace(/^.*(?:的|该|这座|这条|这家|是|在|和|与|及|而|但|由|了)/, '').slice(-6);

function* valuesIn(line: ReadLine): Generator<Value> {
  for (const sentence of line.sentences) {
    const { text } = sentence;
    if (OTHER_TIME.test(text)) continue;
    const at = (match: RegExpMatchArray) =>
      line.toArticle(shift({ start: match.index ?? 0, end: (match.index ?? 0) + match[0].length }, sentence.start));
    for (const match of text.matchAll(MEASURE)) {
      const [, words = '', measure = '', number = '', step = '', unit = ''] = match;
      const name = nameOf(words);
      if (name.length >= 2 && !/[年月日]$/.test(name))
        yield { ...at(match), thing: `${name} ${measure} ${unit}`, value: valueOf(number, step) };
    }
    for (const match of text.matchAll(FOUNDED)) {
      const [, words = '', act = '', year = ''] = match;
      yield { ...at(match), thing: `${nameOf(words)} ${verb(act)} year`, value: Number(year) };
    }
    for (const match of text.matchAll(SINCE)) {
      const [, words = '', year = '', act = ''] = match;
      yield { ...at(match), thing: `${nameOf(words)} ${verb(act)} year`, value: Number(year) };
    }
    for (const match of text.matchAll(AGE)) {
      const [, before, name = match[3] ?? '', , after] = match;
      if (!NOBODY.test(name)) yield { ...at(match), thing: `${name} age`, value: Number(before ?? after) };
    }
  }
}

/** Rounding explains a twentieth; years and ages are told exactly, but for the year in which a birthday falls. */
const agree = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= Math.max(a, b) / 20;

/** 「大桥全长1200米……大桥全长1500米」 Two values of one measure of one thing, in the same words. */
export const sameMeasure: Check = function* sameMeasure(lines) {
  const measures = againstFirst(agree);
  const years = againstFirst((a, b) => a === b);
  const ages = againstFirst((a, b) => Math.abs(a - b) <= 1);
  for (const line of lines) {
    for (const value of valuesIn(line)) {
      const { thing } = value;
      const conflict = thing.endsWith(' year') ? years(value) : thing.endsWith(' age') ? ages(value) : measures(value);
      if (conflict) yield conflict;
    }
  }
};
