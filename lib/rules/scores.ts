import { pattern } from '../text/pattern';
import type { HeldText } from '../text/pattern';
import { withinSentences } from './conflict';
import type { Check, Pair } from './conflict';

/** 以1:1负于对手: a score that is even, and somebody who won or lost by it. */
const DECIDED = pattern(
  /(?<!\d)((\d{1,2})(?:比|:|：|-)\2)(?!\d)[^，。；\d]{0,6}?((?:[战大险完]胜|[惜完击]败|负于|不敌|输给|力克)[^，。；\d]{0,6})/g,
  '0123456789',
  '负不输惜完战击大险力',
);
/** A tie that something else decided. */
const AFTER = /点球|互射|加时|总比分|半场|上半|首回合|次回合|客场进球|抽签|平|首节|一度|先/;

const FORMS = [DECIDED];

function* evenScores({ text, held }: HeldText): Generator<Pair> {
  for (const { 0: words, 1: score = '', 3: verdict = '', index } of DECIDED.all({ text, held })) {
    if (AFTER.test(text)) return;
    const end = index + words.length;
    const start = end - verdict.length;
    yield [
      { start: index, end: index + score.length },
      { start, end: start + 2 },
    ];
  }
}

/** 「以1:1负于对手」 An even score that somebody lost. Silent where penalties or another match decided. */
export const scores: Check = (lines) => withinSentences(lines, FORMS, evenScores);
