import type { Cue } from '../claims/cues';
import type { ReadSentence } from '../claims/read-line';
import { expression } from '../text/expression';
import { ownCues, wholeSentence } from './rule';
import type { Rule } from './rule';

/** Cause words that everyday sentences are full of. */
const EVERYDAY =
  /^(?:由于|导致|致使|使得|造成|带动|拉动|推动了|引发|引起|得益于|受益于|是由于|原因是|源于|源自|起因是|催生|主要原因|重要原因|直接原因|究其原因|推手|酿成|拖累|是因为|归功于|令其)$/;
/** 旨在 says what a plan, a tool or a text is for. */
const DESIGN =
  /(?:计划|项目|课程|培训|报告|文本|本文|平台|工具|系统|管理|研究|比赛|活动|标准|功能|服务|法案|条例|办法)/;
/** What everybody can see to be a cause, and what a cause of that sort does: rain floods, a crash hurts. */
const PLAIN_CAUSE =
  /暴雨|大雨|降雨|台风|飓风|地震|大雾|降雪|暴雪|冰雪|低温|高温|干旱|洪水|洪涝|山体滑坡|泥石流|大风|雷击|故障|漏水|碰撞|相撞|追尾|起火|火灾|爆炸|空袭|袭击|车祸|坠落|病毒|细菌/;
const PLAIN_EFFECT =
  /^(?:了)?[^，。；]{0,12}(?:[\d一二三四五六七八九十百千两多数]{1,6}[余多]?[名人]{1,2}[^，。；]{0,6}(?:死|伤|遇难|失踪|被困|丧生)|积水|停电|断电|断水|中断|延误|停运|取消|封闭|拥堵|堵塞|受损|倒塌)/;
/** Below this (log of the odds) a sentence is plainly not worth checking. */
const FAINT = -0.5;
const MANNER = /^(?:故意|借机|趁机|暗中|暗地里|伺机|企图|意图|逼迫)$/;
/** 趁机 and 故意 are also what a court or an everyday story tells: 故意伤害罪, 趁机休息. */
const NO_MOTIVE = /^(?:伤害|杀人|毁坏|损毁|犯罪|休息|放松|看看|吃|玩|睡)/;

/** 绝非出于善意，而是为了…: what it is not, then what it „really“ is. */
const INSTEAD = expression(
  /(?:并非|绝非|不是|从来不是)[^，。；]{2,24}，?而是(?:源于|出于|为了|因为|想要?|要|怕|靠|对[^，。]{2,20}的)/,
);

function isMotive({ text, checkWorthy, strength }: ReadSentence, { word, start, end }: Cue): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (/^(?:旨在|意在)$/.test(word)) return checkWorthy && !DESIGN.test(text.slice(0, start));
  if (MANNER.test(word)) return strength > FAINT && !NO_MOTIVE.test(text.slice(end, end + 4));
  return strength > FAINT && !/[我咱你您]/.test(before.slice(-8)) && !/(?:不是|并非|绝非)$/.test(before);
}

function isCause({ text, strength }: ReadSentence, { word, start, end }: Cue): boolean {
  if (strength <= FAINT || EVERYDAY.test(word)) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  if (/(?:可能|或许|也许|容易|会)$/.test(before)) return false;
  return !word.endsWith('导致') || !(PLAIN_CAUSE.test(before) || PLAIN_EFFECT.test(text.slice(end, end + 40)));
}

/**
 * 「真实目的就是拖垮所有小厂」 The author tells why somebody acted, or that one thing caused another, and gives nobody who
 * found it out. Silent on everyday causes, inside quotations, and where a source says it.
 */
export default {
  id: 'motive-or-cause-as-fact',
  severity: 'medium',
  *findInSentence({ sentence }) {
    if (!sentence.factual || sentence.attribution !== 'none' || /[吗呢？]$/.test(sentence.text)) return;
    const instead = sentence.strength > FAINT ? INSTEAD.exec(sentence.text) : null;
    const motive = instead
      ? { start: instead.index, end: instead.index + instead[0].length }
      : ownCues(sentence, 'motives').find((cue) => isMotive(sentence, cue));
    const cause = ownCues(sentence, 'causes').find((cue) => isCause(sentence, cue));
    if (motive) yield wholeSentence([{ start: motive.start, end: motive.end, reason: 'motive' }]);
    else if (cause) yield wholeSentence([{ start: cause.start, end: cause.end, reason: 'cause' }]);
  },
} as const satisfies Rule;
