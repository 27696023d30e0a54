import { TIME } from '../claims/dates';
import { holds, ownCues, wholeSentence } from './rule';
import type { Rule } from './rule';

/** Words of time that place nothing when nobody knows when the text was written. */
const FLOATING = /今[年天日晚晨早]|昨[天日晚]|去年|前天|上周|本周|上个?月|当[天日晚]|明年|目前/g;
/** 距离最近, 最近的药店, 最近五年, 近期将: the nearest, a span of years, a plan. */
const NO_EVENT =
  /^(?:一[次期章]|的|[一二三四五六七八九十两几\d]{1,3}(?:个)?(?:年|月|周|季|赛季|次|场|届)|这?[些几]年|将|会|拟|计划|打算|准备|有望|内)/;
const NEAREST = /(?:距离|离|距|相距|靠得?|隔得?|[离隔][^，。]{1,8})$/;
const PLAN = /(?:将|拟|计划|预计)[^，。；]{0,6}$/;
/** What stands before the word where it opens its sentence or half sentence, or follows the one who acts. */
const OPENS = /(?:^|[，。：】])[^，。：】]{0,3}$/;
/** 近日 and 日前 tell news wherever they stand; 近期 seldom does. */
const NEWS = /^(?:近日|日前|不久前|前不久)$/;
const SELDOM = /^近/;
/** What was done to somebody, or is done. */
const HAPPENED = /被[^，。；]{1}|[\u4E00-\u9FFF]{2}了(?!解|吗)/;
/** A paragraph is looked through so many sentences to either side. */
const REACH = 2;
/** The author's own life. */
const OWN = /我|咱|小编/;

/**
 * 「近日，一架货机失踪」 An event whose only time is „lately“. Silent with a date in the same paragraph, on background
 * (近年来), plans, and the author's own life.
 */
export default {
  id: 'undated-event',
  severity: 'medium',
  concerns: (sentence) => sentence.factual && sentence.attribution !== 'linked' && holds(sentence, 'undated'),
  *findInSentence({ sentence, line, index }) {
    const cue = ownCues(sentence, 'undated')[0];
    if (!cue) return;
    const before = sentence.text.slice(Math.max(0, cue.start - 12), cue.start);
    const after = sentence.text.slice(cue.end, cue.end + 12);
    if (NEAREST.test(before) || PLAN.test(before) || NO_EVENT.test(after) || OWN.test(before + after.slice(0, 6)))
      return;
    const around = line.slice(Math.max(0, index - REACH), index + REACH + 1);
    if (around.some(({ text }) => TIME.test(text.replace(FLOATING, '')))) return;
    // 近日，… opens the news; further on it is mostly background.
    if (
      !NEWS.test(cue.word) &&
      !(SELDOM.test(cue.word) ? /(?:^|[，。：】])$/ : OPENS).test(sentence.text.slice(0, cue.start))
    )
      return;
    const event = sentence.cues.some(({ list, word }) => list === 'events' && word.length > 1);
    if (event || sentence.checkWorthy || HAPPENED.test(sentence.text))
      yield wholeSentence([{ start: cue.start, end: cue.end, reason: 'undated' }]);
  },
} as const satisfies Rule;
