import { pattern } from '../text/pattern';
import type { HeldText } from '../text/pattern';
import { withinSentences } from './conflict';
import type { Check, Pair } from './conflict';
import { NUMERAL, valueOf } from './numeral';

const UNIT = '(?:元|美元|人|名|户|家|个|辆|吨|亩|公里|米|岁|度|件|起|座|所|篇|次|%|个百分点)?';
/** 从5亿元增长到3亿元: two figures of one unit, and which way it is said to have gone. */
const CHANGE = pattern(
  new RegExp(
    `[从由](?:原来|最初|当初|去年|前年|上年|上月|(?:19|20)\\d{2}年)?的?(${NUMERAL})([万亿]?${UNIT})[^，。；\\d]{0,8}(增长|增加|增|上升|升|上涨|涨|提高|扩大|减少|减|下降|降|下跌|跌|缩减|缩小|降低|回落)(?:加|长|高|低)?(?:到|至|为)了?[^，。；\\d]{0,6}?(${NUMERAL})([万亿]?${UNIT})`,
    'g',
  ),
  '从由',
  '到至为',
  '增升涨提扩减降跌缩低落',
);
const UP = /^[增上升涨提扩]/;
/** A loss that grows from -3 to -5, a place in a row that rises to the first, a debt told as its opposite. */
const TURNED = /第|负|亏|逆差|赤字|排名|位次|名次/;

const amount = (number: string, unit: string): number => valueOf(number, /^[万亿]/.exec(unit)?.[0] ?? '');
const bare = (unit: string): string => unit.replace(/^[万亿]/, '');

const FORMS = [CHANGE];

function* wrongWays(sentence: HeldText): Generator<Pair> {
  for (const { 0: words, 1: from = '', 2: unit = '', 3: way = '', 4: to = '', 5: other = '', index } of CHANGE.all(
    sentence,
  )) {
    if (TURNED.test(words) || TURNED.test(sentence.text.slice(Math.max(0, index - 12), index))) continue;
    // 从2013年的峰值降至2025年的…: years are no figures.
    if (words.includes(`${from}年`) || sentence.text[index + words.length] === '年') continue;
    // 从5万增到6千人: the unit may stand once; 万 and 亿 may not be left to guess.
    if (bare(unit) !== bare(other) && bare(unit) !== '') continue;
    if (/[万亿]/.test(other) && !/[万亿]/.test(unit)) continue;
    const [before, after] = [amount(from, unit), amount(to, other)];
    if (before === after || UP.test(way) === after > before) continue;
    const start = index + words.indexOf(from);
    const end = index + words.length;
    yield [
      { start, end: start + from.length + unit.length },
      { start: end - to.length - other.length, end },
    ];
  }
}

/** 「从5亿元增长到3亿元」 A change that goes the other way than it is said to. Silent on ranks, losses and debts. */
export const growth: Check = (lines) => withinSentences(lines, FORMS, wrongWays);
