import { pattern } from '../text/pattern';
import type { HeldText } from '../text/pattern';
import { shift } from '../text/span';
import { againstFirst } from './conflict';
import type { Check, Value } from './conflict';
import { valueOf } from './numeral';
import type { ReadLine } from './rule';

const DAY = '(\\d{1,2})月(\\d{1,2})[日号]';
const HOUR = '(?:凌晨|早晨|清晨|早上|上午|中午|下午|傍晚|晚间|晚上|深夜|夜间|晚|夜)?';
const HAPPENS =
  '坍塌|倒塌|垮塌|爆炸|起火|失火|坠毁|坠落|沉没|翻沉|决堤|溃坝|去世|逝世|病逝|遇害|开幕|闭幕|通车|开业|宣判|开庭|当选|就职|宣誓就职|辞职|停产|破产|上市|揭牌|落成|发射升空|失联';
/** One of these stands wherever something happens. */
const HAPPENS_NEEDS = HAPPENS.split('|')
  .map((act) => act.slice(-1))
  .join('');
const THING = '([\\u4E00-\\u9FFF]{2,12}?)';
/** 3月5日，青山大桥坍塌 and 青山大桥于3月8日坍塌: what happened once, and its day. */
const DAY_FIRST = pattern(
  new RegExp(`${DAY}${HOUR}，?${THING}(?:突然|突发|发生|正式|不幸|因病){0,2}(${HAPPENS})`, 'g'),
  '月',
  '日号',
  HAPPENS_NEEDS,
);
const THING_FIRST = pattern(
  new RegExp(`${THING}(?:是|已)?[于在]${DAY}${HOUR}(?:突然|突发|发生|正式|不幸|因病){0,2}(${HAPPENS})`, 'g'),
  '月',
  '于在',
  HAPPENS_NEEDS,
);
/** 案发第二天就将两人抓获: how soon a case was solved. */
const SOLVED = pattern(
  /(当[天日晚]|第[二三四五]天|次日|翌日|[两三四五六七]天后|隔天)[^。；]{0,24}?(抓获|落网|侦破|归案|破案)/g,
  '抓落侦归破',
);
const LATER: Readonly<Record<string, number>> = { 次日: 1, 翌日: 1, 隔天: 1 };
/** It happens more than once, or to more than one. */
const AGAIN =
  /再次|又一|第二次|先后|分别|两次|多次|每年|去年|前年|往年|另一|另有|其余|其他|同案|又|余震|二次|计划|拟|将于|原定|推迟|延期|(?:19|20)\d{2}年/;

const nameOf = (words: string): string => words.replace(/^.*[的在和与及了该]/, '').slice(-6);

/** How many days after the event: 当天 0, 第二天 and 次日 1, 三天后 3. */
function daysLater(words: string): number {
  if (words.startsWith('当')) return 0;
  return LATER[words] ?? valueOf(words.replace(/[第天后]/g, '')) - (words.startsWith('第') ? 1 : 0);
}

interface Told {
  readonly match: RegExpExecArray;
  readonly thing: string;
  readonly value: number;
}

function* toldIn(sentence: HeldText): Generator<Told> {
  for (const match of DAY_FIRST.all(sentence)) {
    const [, month, day, thing = '', act = ''] = match;
    yield { match, thing: `${nameOf(thing)} ${act}`, value: 100 * Number(month) + Number(day) };
  }
  for (const match of THING_FIRST.all(sentence)) {
    const [, thing = '', month, day, act = ''] = match;
    yield { match, thing: `${nameOf(thing)} ${act}`, value: 100 * Number(month) + Number(day) };
  }
  for (const match of SOLVED.all(sentence)) yield { match, thing: '案 破', value: daysLater(match[1] ?? '') };
}

function* daysIn(line: ReadLine): Generator<Value> {
  for (const sentence of line.sentences) {
    for (const { match, thing, value } of toldIn(sentence)) {
      if (thing.indexOf(' ') < 1 || AGAIN.test(sentence.text)) continue;
      const span = shift({ start: match.index, end: match.index + match[0].length }, sentence.start);
      yield { ...line.toArticle(span), thing, value };
    }
  }
}

/** 「3月5日，青山大桥坍塌……青山大桥于3月8日坍塌」 Two days for what happens once. Silent on plans, years and repetitions. */
export const eventDays: Check = function* eventDays(lines) {
  const conflictOf = againstFirst((a, b) => a === b);
  for (const line of lines) {
    for (const value of daysIn(line)) {
      const conflict = conflictOf(value);
      if (conflict) yield conflict;
    }
  }
};
