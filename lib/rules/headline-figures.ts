import { shift } from '../text/span';
import type { Span } from '../text/span';
import { pattern } from '../text/pattern';
import type { Check } from './conflict';
import { NUMERAL, valueOf } from './numeral';
import type { ReadLine } from './rule';

/** What news headlines count: an act, how many, of what. */
const ACT =
  '裁员|裁减|罚款|被罚|获赔|赔偿|召回|扣押|查获|缴获|捐款|捐赠|募集|筹集|关闭|抓获|逮捕|拘留|招聘|录取|采购|订购|融资|亏损|拖欠|派出|出动|击落|撤离|转移|疏散|新增|售出|卖出|起诉|停飞|取消';
const COUNTED = pattern(
  new RegExp(
    `(${ACT})[了共约近超逾达]{0,2}(${NUMERAL})([万亿]?)(人|名|元|美元|辆|架|枚|家|户|吨|件|只|头|台|套|艘|所|座|间|起|个航班|班次|名员工|名学生|名嫌疑人|名居民)`,
    'g',
  ),
  '人名元辆架枚家户吨件只头台套艘所座间起个班',
  '0123456789零一二两三四五六七八九十百千',
);
/** An estimate, a part, another time or another one: not the headline's figure told again. */
const ANOTHER =
  /[曾拟将每若]|[截升增]至|[另还]有|[去前]年|[累预]计|全[国省]|最[多高]|其中|分别|另外|此前|上次|至少|以上|计划|平均|第一批|首批|如果/;
const ROUGH = /[约近超逾达]/;

interface Count extends Span {
  readonly value: number;
}

/** The figures of a line by act and unit. */
function countsIn(line: ReadLine): Map<string, Count[]> {
  const counts = new Map<string, Count[]>();
  for (const sentence of line.sentences) {
    if (ANOTHER.test(sentence.text)) continue;
    for (const match of COUNTED.all(sentence)) {
      const [words, act = '', number = '', step = '', unit = ''] = match;
      if (ROUGH.test(words)) continue;
      const thing = `${act} ${unit.replace(/^名.*/, '人')}`;
      const span = shift({ start: match.index, end: match.index + words.length }, sentence.start);
      const list = counts.get(thing) ?? [];
      list.push({ ...line.toArticle(span), value: valueOf(number, step) });
      counts.set(thing, list);
    }
  }
  return counts;
}

/**
 * 「（标题）海岸公司裁员300人……裁员500人」 A headline's figure that the body gives otherwise. Silent when the body gives
 * more than one figure for it, or one that agrees: rounding explains a tenth.
 */
export const headlineFigures: Check = function* headlineFigures(lines) {
  const title = lines.find(({ isTitle }) => isTitle);
  if (!title) return;
  const told = [...countsIn(title)].filter(([, counts]) => counts.length === 1);
  if (told.length === 0) return;
  const body = lines.filter((line) => line !== title).map(countsIn);
  for (const [thing, [headline]] of told) {
    const counts = body.flatMap((line) => line.get(thing) ?? []);
    const [only] = counts;
    if (!headline || !only || new Set(counts.map(({ value }) => value)).size > 1) continue;
    if (Math.abs(only.value - headline.value) <= Math.max(only.value, headline.value) / 10) continue;
    const { start, end } = only;
    yield { place: { start, end }, other: { start: headline.start, end: headline.end }, reason: 'other-value' };
  }
};
