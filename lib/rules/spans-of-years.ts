import { pattern } from '../text/pattern';
import type { HeldText } from '../text/pattern';
import { withinSentences } from './conflict';
import type { Check, Pair } from './conflict';
import { NUMERAL, valueOf } from './numeral';

const YEAR = '((?:18|19|20)\\d{2})年';
/** 从2015年到2019年，历时十年. */
const LASTED = pattern(
  new RegExp(
    `(${YEAR}[^，。；\\d]{0,6}(?:到|至)${YEAR})[^。；\\d]{0,8}?(?:历时|历经|长达|整整|前后|持续|这|的)(${NUMERAL})年(?!级|代|前|后|期|来)`,
    'g',
  ),
  '到至',
  '年',
  '12',
  '历长整前持这的',
);
/** 生于1950年，2020年去世，享年80岁; a lunar age is a year or two more. */
const LIVED = pattern(
  new RegExp(
    `(?:${YEAR}[^，。；\\d]{0,8}(?:出生|生于)|(?:生于|出生于)${YEAR})[^。；]{0,40}?${YEAR}[^。；\\d]{0,16}(?:[去逝离辞]世|病[逝故]|遇害|牺牲)[^。；\\d]{0,10}((?:[享终时]年|年仅)(${NUMERAL})岁)`,
    'g',
  ),
  '生',
  '岁',
  '年',
);

const FORMS = [LASTED, LIVED];

function* wrongSpans(sentence: HeldText): Generator<Pair> {
  for (const { 0: words, 1: range = '', 2: from, 3: to, 4: years = '', index } of LASTED.all(sentence)) {
    const length = Number(to) - Number(from);
    const told = valueOf(years);
    if (told < 2 || told === length || told === length + 1 || told === length - 1) continue;
    const end = index + words.length;
    yield [
      { start: index, end: index + range.length },
      { start: end - years.length - 1, end },
    ];
  }
  for (const { 0: words, 1: early, 2: born = early, 3: died, 4: told = '', 5: age = '', index } of LIVED.all(
    sentence,
  )) {
    const lived = Number(died) - Number(born);
    if (valueOf(age) >= lived - 1 && valueOf(age) <= lived + 2) continue;
    const start = index + words.indexOf(String(born));
    const end = index + words.length;
    yield [
      { start, end: start + 5 },
      { start: end - told.length, end },
    ];
  }
}

/** 「从2015年到2019年，历时十年」「1950年出生，2020年去世，享年50岁」 Years that do not add up. */
export const spansOfYears: Check = (lines) => withinSentences(lines, FORMS, wrongSpans);
