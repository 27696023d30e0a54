import { pattern } from '../text/pattern';
import { cuesOf } from './sentence';
import type { Sentence } from './sentence';
import { namedSource, sourceOf } from './source';
import type { Give } from './source';
import { speakerBefore } from './speaker';

/** 世卫：……, 李岷：…… at the head of a line: who speaks, as interviews and headlines give it. */
const HEAD = pattern(
  /^[#【\s(]{0,4}(?:原标题：|快讯！?：?|通报：)?([\u4E00-\u9FFF·]{2,10}|[A-Z][\w. ]{1,20}[\u4E00-\u9FFF]{0,4})：/,
  '：',
);
/** 在某某看来: whose view it is. */
const IN_VIEW = pattern(/在([^，。；：“”在我]{1,20})(?:看来|(?<![他她们])眼[里中])/, '在', '看眼');
/** 《某报》7月1日头条：…… */
const PAPER_HEAD = pattern(/^[^，。：！？]{0,6}《[^《》]{2,16}》[^，。：！？]{0,14}：(?=.)/, '《', '：');
/** 「某某的说法是」 What somebody holds, by a noun. */
const VIEW_IS = pattern(
  /(?:的|给出的|官方)(?:[说看]法|答[复案]|回[应答]|解释|结论|判断|统计数字|口径|估计|评价|推算)(?:则|就)?是/,
  '是',
);
/** 「从某某的通报来看」「按某某的说法」「用某某的话说」 */
const BY_WORDS = pattern(
  /[从按用照]([^，。；：“”]{2,20}?)的?(?:说法|话来?说|口径|(?:通报|公告|报告|声明|数据|财报|统计)来?看)/,
  '从按用照',
  '法话径看',
);
/** Where a clause begins, with a word for whose media or people they are. */
const BEGINS = /(?:^|[，！？；\s]).{0,2}$/;

const spanOf = (start: number, words: string) => ({ start, end: start + words.length });

/** Speakers without a verb: before a colon at the head of a line, and 在某某看来. */
export function pointsOfView(sentence: Sentence, give: Give): void {
  const { text } = sentence;
  const head = HEAD.first(sentence);
  if (head?.[1] !== undefined) {
    const at = text.indexOf(head[1]);
    const { speaker } = speakerBefore(sentence, at + head[1].length);
    if (/^(?:named|vague|side)$/.test(speaker)) give(sourceOf(speaker, head[1], spanOf(at, head[1])));
  }
  // ……，外媒：…… a headline's second half.
  for (const cue of cuesOf(sentence, 'vagueSpeakers')) {
    if (text[cue.end] === '：' && BEGINS.test(text.slice(Math.max(0, cue.start - 3), cue.start)))
      give(sourceOf('vague', cue.word, cue));
  }
  const paper = PAPER_HEAD.first(sentence);
  if (paper) give(namedSource(0, paper[0]));
  const held = VIEW_IS.first(sentence);
  if (held) {
    const { speaker } = speakerBefore(sentence, held.index);
    if (speaker === 'named' || speaker === 'vague') give(sourceOf(speaker, held[0], spanOf(held.index, held[0])));
  }
  const by = BY_WORDS.first(sentence);
  // The name begins behind the one character of 从, 按, 用 or 照.
  if (by?.[1] !== undefined && speakerBefore(sentence, by.index + 1 + by[1].length).speaker === 'named')
    give(namedSource(by.index, by[0]));
  const view = IN_VIEW.first(sentence);
  if (view?.[1] !== undefined) {
    const { speaker } = speakerBefore(sentence, view.index + 1 + view[1].length, view.index + 1);
    if (speaker !== 'none' && speaker !== 'author') give(sourceOf(speaker, view[1], spanOf(view.index, view[0])));
  }
}
