import { ownCues } from './rule';
import type { Rule } from './rule';

/** Words that report as often as they stir; they count in a headline, or beside another loaded word. */
const MILD =
  /^(?:曝光|真相|内幕|突发|刚刚|紧急|没想到|竟然|居然|疯狂|崩溃|惊人|震撼|恶心|收割|搞事|陷阱|外衣|披着|重拳|重磅|碾压|必看|霸权|霸凌|强盗|流氓|火爆全网|全网|暴跌|暴涨|雷霆|铁腕|嚣张|虚伪|狠狠|惊艳|沸腾|刷屏|疯传|天价|惊现|心碎|秒杀|逆天|猖獗|可耻|无耻|赤裸|双标|批评)$/;
/** Literal and genre uses. */
const LITERAL = /恐怖袭击|恐怖主义|恐怖片|惊悚片|悬疑|地震|海啸|游戏|影片|小说|电影/;

/** 「全网炸锅！」 Words that stir instead of inform, in the author's voice. Silent inside quotations and on literal uses. */
export default {
  id: 'loaded-language',
  severity: 'low',
  *findInSentence({ sentence, isTitle }) {
    if (LITERAL.test(sentence.text)) return;
    const cues = ownCues(sentence, 'loaded');
    const strong = cues.filter(({ word }) => isTitle || cues.length > 1 || !MILD.test(word));
    for (const { start, end } of strong) yield { span: { start, end }, words: [{ start, end, reason: 'loaded' }] };
  },
} as const satisfies Rule;
