import { pattern } from '../text/pattern';
import { shift } from '../text/span';
import { againstFirst } from './conflict';
import type { Check, Value } from './conflict';
import { NUMERAL, valueOf } from './numeral';
import type { ReadSentence } from '../claims/read-line';
import type { ReadLine } from './rule';

/** A measure of a thing of which there is one value: 大桥全长1200米, 全县失业率为5%. */
const MEASURE = pattern(
  new RegExp(
    `([\\u4E00-\\u9FFF]{2,12}?)(全长|总长|总面积|占地面积|建筑面积|总人口|常住人口|注册资本|注册资金|总投资|总造价|造价|总资产|总高|海拔|库容|总库容|年产量|年产能|装机容量|年营收|年收入|票价|学费|月租|月薪|年薪|罚金|员工总数|员工|在校生|学生总数|床位|门店总数|会员总数|会员|[\\u4E00-\\u9FFF]{1,2}率|占比)(?:约|达到?|为|是|共|有|近|超过?|逾|高达|只有|仅){0,2}(${NUMERAL})([万亿])?(公里|千米|米|平方公里|平方米|公顷|亩|人|名|张|家|元|美元|吨|立方米|千瓦|%)`,
    'g',
  ),
  '公千米平亩人名张家元美吨立%',
  '长积口本金资价产高拔容量能收费租薪数工生位店员率比',
);
/** 「海岸公司成立于2009年」「2011年，海岸公司成立」 */
const FOUNDED = pattern(
  /([\u4E00-\u9FFF]{2,14}(?:协[会议定]|公[司约]|大[学桥]|[学医]院|集团|学校|水库|铁路|电站|银行|基金会|博物馆|条约))(?:始|创)?(成立|建成|创办|创立|建|通车|签署|签订|签|设立|上市)于(?:公元)?((?:18|19|20)\d{2})年/g,
  '于',
  '年',
  '立建办车签市',
);
/** 「……自2017年签约以来」 of the same thing in the same words. */
const SINCE = pattern(
  /([\u4E00-\u9FFF]{2,14}(?:协[会议定]|公[司约]|大[学桥]|[学医]院|集团|学校|水库|铁路|电站|银行|基金会|博物馆|条约))[自从]((?:18|19|20)\d{2})年(成立|建成|创办|创立|建|通车|签署|签订|签约|签|设立|上市)/g,
  '自从',
  '年',
  '立建办车签市',
);
/** 「45岁的陈远山」「陈远山今年46岁」 */
const AGE = pattern(
  /(\d{1,3})岁的([\u4E00-\u9FFF]{2,3})(?=[，。、说在是表]|告诉|介绍)|(?:^|[，。])([\u4E00-\u9FFF]{2,3})[，]?(?:今年|现年)(\d{1,3})岁/g,
  '岁',
);
const NOBODY = /^(?:.{0,2}(?:[男女人子孩儿生民者工兵友客汉妇翁叟师员爷奶叔姨父母他她我自已小老大那这]|年轻))/;
/** A plan, a part, another time: not the thing's one value. */
const OTHER_TIME =
  /[拟将曾若]|[一二三]期|[扩改重]建|[计规]划|全[国省]|预计|原来|当时|时年|此前|增至|增加到|如果|平均|新增|其中|分别|部分/;

const ONE_YEAR: ReadonlySet<string> = new Set(['签', '签约', '签署', '签订']);
const verb = (word: string): string => (ONE_YEAR.has(word) ? '签' : word.slice(0, 1) === '建' ? '建' : word);
/** 该市的甲大桥 and 甲大桥 are one when the last characters before the measure are the same. */
const nameOf = (words: string): string => words.replace(/^.*(?:[的该是在和与及而但由了]|这[座条家])/, '').slice(-6);

/** What a sentence says of when its figures hold: two figures of unlike times may differ. */
const TIMES = /(?:19|20)\d{2}年|\d{1,2}月|[今去前明]年|[一二三四]季度|[上下]半年|[以后]来|同期|目前|当时|最初|现在/g;
/** What a thing keeps, whenever it is told. */
const KEPT = /^(?:全长|总长|总高|海拔|库容|总库容|.*面积|.*造价|总投资|注册.*)$/;
/** What people ask for, fear or guess is not the thing's value. */
const NOT_SETTLED =
  /预[期测计]|[同环相]比|[上下]限|最[高低]|目标|标准|要求|不低于|不超过|比[^，。]{1,8}(?:高|低|多|少)/;

function* measuresIn(sentence: ReadSentence): Generator<Told> {
  const found = MEASURE.all(sentence);
  if (found.length === 0 || NOT_SETTLED.test(sentence.text)) return;
  const when = (sentence.text.match(TIMES) ?? []).join();
  for (const match of found) {
    const [, words = '', measure = '', number = '', step = '', unit = ''] = match;
    const name = nameOf(words);
    if (name.length >= 2 && !/[年月日]$/.test(name))
      yield {
        match,
        thing: `${name} ${measure} ${unit} ${KEPT.test(measure) ? '' : when}`,
        value: valueOf(number, step),
      };
  }
}

function* yearsAndAgesIn(sentence: ReadSentence): Generator<Told> {
  for (const match of FOUNDED.all(sentence)) {
    const [, words = '', act = '', year = ''] = match;
    yield { match, thing: `${nameOf(words)} ${verb(act)} year`, value: Number(year) };
  }
  for (const match of SINCE.all(sentence)) {
    const [, words = '', year = '', act = ''] = match;
    yield { match, thing: `${nameOf(words)} ${verb(act)} year`, value: Number(year) };
  }
  for (const match of AGE.all(sentence)) {
    const [, before, name = match[3] ?? '', , after] = match;
    if (!NOBODY.test(name)) yield { match, thing: `${name} age`, value: Number(before ?? after) };
  }
}

/** A value where it was told. */
interface Told {
  readonly match: RegExpExecArray;
  readonly thing: string;
  readonly value: number;
}

function* valuesIn(line: ReadLine): Generator<Value> {
  for (const sentence of line.sentences) {
    const told = [...measuresIn(sentence), ...yearsAndAgesIn(sentence)];
    if (told.length === 0 || OTHER_TIME.test(sentence.text)) continue;
    for (const { match, thing, value } of told) {
      const span = { start: match.index, end: match.index + match[0].length };
      yield { ...line.toArticle(shift(span, sentence.start)), thing, value };
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
