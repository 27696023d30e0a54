import { shift } from '../text/span';
import type { Span } from '../text/span';
import { weekdayOf } from './weekday';
import type { ReadLine, Rule } from './rule';

/** People counted, and what happened to them: the figures that news repeats and mixes up most. */
const TOLL =
  /(\d{1,6}|[一二三四五六七八九十两]{1,3})[名人]{1,2}(?:被困者?|乘客|村民|工人|学生)?(?:在[^，。；]{1,8}中)?(遇难|死亡|身亡|丧生|受伤|失踪|失联|被困|获救)|(?:造成|致|导致)(\d{1,6}|[一二三四五六七八九十两]{1,3})[名人]{1,2}(遇难|死亡|身亡|丧生|受伤|失踪|失联|被困)/g;
/** A figure that is only part of the story, or has grown since. */
const UPDATED = /其中|另有|已升至|升至|增至|上升到|此前|最初|截至|累计|至少|超过|近|约|当时|先后|又有/;
const SAME: Readonly<Record<string, string>> = {
  遇难: '死',
  死亡: '死',
  身亡: '死',
  丧生: '死',
  失踪: '失联',
  失联: '失联',
};
const DIGITS = '零一二三四五六七八九';

interface Figure extends Span {
  readonly measure: string;
  readonly value: number;
}

const digit = (character: string): number => (character === '两' ? 2 : DIGITS.indexOf(character));

/** The value of a number in digits or in Han numerals below a hundred. */
function valueOf(number: string): number {
  if (/^\d+$/.test(number)) return Number(number);
  const [tens = '', ones = ''] = number.includes('十') ? number.split('十') : ['零', number];
  return (number.includes('十') ? (tens === '' ? 1 : digit(tens)) : 0) * 10 + (ones === '' ? 0 : digit(ones));
}

/** The tolls that a line gives as settled. */
function* tollsIn(line: ReadLine): Generator<Figure> {
  for (const sentence of line.sentences) {
    if (UPDATED.test(sentence.text)) continue;
    for (const match of sentence.text.matchAll(TOLL)) {
      const number = match[1] ?? match[3] ?? '';
      const measure = match[2] ?? match[4] ?? '';
      const span = shift({ start: match.index, end: match.index + match[0].length }, sentence.start);
      yield { ...line.toArticle(span), measure: SAME[measure] ?? measure, value: valueOf(number) };
    }
  }
}

/**
 * 「（标题）三人遇难；（正文）事故造成五人死亡」 Two places of one article that cannot both hold, and both are named: two tolls of
 * one sort, or a weekday that its date does not have. Silent on parts, estimates and figures that grew.
 */
export default {
  id: 'internal-inconsistency',
  severity: 'high',
  *findInArticle({ lines }) {
    const first = new Map<string, Figure>();
    for (const line of lines) {
      for (const figure of tollsIn(line)) {
        const { start, end, measure, value } = figure;
        const earlier = first.get(measure);
        if (!earlier) first.set(measure, figure);
        else if (earlier.value !== value) {
          const words = [{ start, end, reason: 'other-value' }];
          yield { start, end, words, related: [{ start: earlier.start, end: earlier.end }] };
        }
      }
      for (const sentence of line.sentences) {
        for (const wrong of weekdayOf(sentence.text)) {
          const span = line.toArticle(shift(wrong, sentence.start));
          yield { ...span, words: [{ ...span, reason: 'weekday' }], related: [] };
        }
      }
    }
  },
} as const satisfies Rule;
