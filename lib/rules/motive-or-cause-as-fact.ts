import type { Cue, CueList } from '../claims/cues';
import type { ReadSentence } from '../claims/read-line';
import { isQuoted } from '../claims/sentence';
import { expression } from '../text/expression';
import { isTold, ownCues, wholeSentence } from './rule';
import type { Rule } from './rule';

/** Cause words that say it for certain; everyday sentences are full of the others. */
const FIRM =
  /^(?:(?:直接|最终)导致|罪魁|正是|正因|之所以|(?:就|都|全都|完全)是因|只因|皆因|无非|归咎|促使|迫使|核心|原因在于|元凶|根源|症结|祸|一手|逼得)/;
/** 旨在 says what a plan, a tool or a text is for. */
const DESIGN =
  /(?:计划|项目|课程|培训|报告|文本|本文|平台|工具|系统|管理|研究|比赛|活动|标准|功能|服务|法案|条例|办法)/;
/** What everybody can see to be a cause, and what a cause of that sort does: rain floods, a crash hurts. */
const PLAIN_CAUSE =
  /[暴大降]雨|[台飓大]风|[降暴冰]雪|[低高]温|[洪漏]水|[雷袭]击|[碰相]撞|地震|大雾|干旱|洪涝|山体滑坡|泥石流|故障|追尾|起火|火灾|爆炸|空袭|车祸|坠落|病毒|细菌/;
const PLAIN_EFFECT =
  /^(?:了)?[^，。；]{0,12}(?:[\d一二三四五六七八九十百千两多数]{1,6}[余多]?[名人]{1,2}[^，。；]{0,6}(?:死|伤|遇难|失踪|被困|丧生)|积水|停电|断电|断水|中断|延误|停运|取消|封闭|拥堵|堵塞|受损|倒塌)/;
/** What says how as often as why… */
const MANNER = /^(?:[借趁伺]机|[企意]图|逼迫)$/;
/** …and where it is a motive: in affairs of states, wars and money. */
const AFFAIRS: ReadonlySet<CueList> = new Set(['money', 'publicAffairs', 'war']);
/** What a court or an everyday story tells: 企图逃跑, 趁机休息. 愿意在家 is no 意在. */
const NO_MOTIVE = /^(?:休息|放松|看看|吃|玩|睡|[逃跑躲偷抢溜翻跳闯]|离开|蒙混|自杀|轻生)/;
const PART_OF_WORD = /[愿同满特任]$/;
/** 之所以 is a cause only where the cause follows. */
const CAUSE_FOLLOWS = /因为|在于|由于|为了|原因|说到底|有关|无非|离不开/;

/**
 * What is told of a motive or a cause without a word for it: what it is not, then what it „really“ is; what stands
 * behind it; what an act gives away; that it is no chance; what it is at bottom.
 */
const FORMS = expression(
  /(?:并非|绝非|不是|从来不是)[^，。；]{2,24}，?而是(?:源于|出于|为了|因为|想要?|要|怕|靠|对[^，。]{2,20}的)|这[^，。；]{0,8}背后[^，。；是]{0,4}，?(?:[还都正]是|其实是|是)(?!什么|怎样|怎么|谁|否|一个[^，。]{0,6}故事)|(?:此[举次番]|这[种一次]|[操动]作|[行举]动|做法|表态|言论)[^。；“”]{0,48}?(?:暴露了|暴露出|折射出?|反映出|印证了|(?:恰恰|正好|足以|只能|更)说明了?)|(?:并非|绝非|不是)(?:偶然|临时起意|巧合)|实则(?:是|为|想|要|在)|本质上?(?:就?是|还是)/,
);

/** What says in so many words that it tells a motive counts in a sentence of less weight too. */
const OPEN = /^(?:真[正实]的?(?:目的|意图)|最终目的|居心|为的|说白了|就是想|无非)/;
/** Below this (log of the odds) a sentence is plainly not worth checking. */
const FAINT = -0.5;

function isMotive({ text, cues, checkWorthy }: ReadSentence, { word, start, end }: Cue): boolean {
  if (!checkWorthy && !OPEN.test(word)) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  if (/^(?:旨在|意在)$/.test(word)) return !DESIGN.test(text.slice(0, start)) && !PART_OF_WORD.test(before);
  if (MANNER.test(word)) return cues.some(({ list }) => AFFAIRS.has(list)) && !NO_MOTIVE.test(text.slice(end, end + 4));
  return !/[我咱你您]/.test(before.slice(-8)) && !/(?:不是|并非|绝非)$/.test(before);
}

function isCause({ text, checkWorthy }: ReadSentence, { word, start, end }: Cue): boolean {
  if (!checkWorthy || !FIRM.test(word)) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  if (/(?:可能|或许|也许|容易|会)$/.test(before)) return false;
  if (word === '之所以' && !CAUSE_FOLLOWS.test(text.slice(end, end + 60))) return false;
  return !word.endsWith('导致') || !(PLAIN_CAUSE.test(before) || PLAIN_EFFECT.test(text.slice(end, end + 40)));
}

/**
 * 「真实目的就是拖垮所有小厂」 The author tells why somebody acted, or that one thing caused another, and gives nobody who
 * found it out. Silent on everyday causes, inside quotations, and where a source says it.
 */
export default {
  id: 'motive-or-cause-as-fact',
  severity: 'medium',
  concerns: ({ strength, attribution }) => strength > FAINT && attribution === 'none',
  *findInSentence({ sentence }) {
    const { text } = sentence;
    if (/[吗呢？：]$/.test(text)) return;
    const form = sentence.checkWorthy ? FORMS.exec(text) : null;
    const motive = form
      ? { start: form.index, end: form.index + form[0].length }
      : ownCues(sentence, 'motives').find((cue) => isMotive(sentence, cue));
    const found = motive ?? ownCues(sentence, 'causes').find((cue) => isCause(sentence, cue));
    if (!found || isQuoted(sentence, found) || isTold(text, found)) return;
    yield wholeSentence([{ start: found.start, end: found.end, reason: motive ? 'motive' : 'cause' }]);
  },
} as const satisfies Rule;
