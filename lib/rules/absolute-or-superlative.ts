import type { Cue } from '../claims/cues';
import type { ReadSentence } from '../claims/read-line';
import { expression } from '../text/expression';
import { holds, isUntraceable, ownCues, wholeSentence } from './rule';
import type { Rule } from './rule';

/** The word says of itself how far it reaches, so that it counts in a sentence of less weight too. */
const SCOPED =
  /^(?:史上|历史|有史以来|世界|全球|全国|亚洲|以来|历年|创|刷新|史无前例|空前绝后|绝无仅有|独一无二|唯一|无一例外|毫无例外)/;
/** What follows makes it a degree, an office or an estimate: 最高可达, 最高法院, 最快将于. */
const NO_DEGREE =
  /^(?:[可达至只不能为会也还将要于在时或]|有望|气温|温度|工资|生活保障|人民|法院|法(?!的)|[检院限额值价点分峰化处刑奖]|程度|领导|统帅|权力|优先|当局|荣誉|学府)/;
/** What nobody could measure: 最大的努力, 唯一的遗憾, 最危险的地方. */
const NO_MEASURE = expression(
  /^的?(?:[特亮一缺]点|[努活]力|[愿希]望|[好之]处|时[候刻]|诚意|可能|限度|特质|优势|区别|不同|原因|障碍|困难|挑战|问题|遗憾|收获|敌人|底气|心愿|变化|教训|公约数|阶段|地方|一幕|几个|条件|要求|办法|目的|出路|选择|爱好|机遇|热情|生机|悬念|家(?![\u4E00-\u9FFF])|线索|方向|帮手|依靠|依据|寄托|儿子|女儿|孩子|亲人)/,
);
/** 第一次世界大战, 第一个问题, 第一人民医院, 行业第一梯队: names and places in a row. */
const NO_FIRST =
  /^(?:梯队|时间|产业|线|步|阶段|人民|附属|中学|小学|医院|书记|夫人|任|期|集|章|轮|批|道|街|课|世界大战|次世界|全国|全体|会议|代表|中东战争|海湾战争|鸦片战争|工业革命|问题|原因|方面|特点|步骤|层面|孩子|月|星期|小时|学期|称|视角|是因|就是|到|志愿)/;
/** A first that is told of somebody: it is or became the first, in this country, since that year. */
const FIRST_OF =
  /(?:是|成为|为|作为|系|以来|史上|历史上?|全[球国省市]|国[内际]|[我中]国|世界|亚洲|本届)[^，。；]{0,8}$/;
/** 最高, 最多, 首次 claim a scope only where the words around say whose: 全球, 以来, 国内. */
const WHOSE =
  /全[球国省市]|[我中美]国|[亚欧]洲|[国业]内|[同人]类|[迄至]今|史上|历史|有史以来|世界|日本|本市|行业|以来|地球|第一/;
/** What is done a first time in the day's business, and what is never done out of constancy: no claim of scope. */
const NO_NEWS =
  /^(?:首次(?:尝试|发布|亮相|公开|曝光|登场|露面|合作|出演|见面|回应|上映|播出)|从未(?:[想见有]过|停[止下]|放弃|真正|忘|离开|改变|间断|缺席|后悔|怀疑|动摇|如此|这么))/;
/** 并非首次: not the first. */
const NOT = /(?:并非|不是|非)$/;
/** 所有国家都…: of all there are something holds; 清空所有内容 is about what somebody has. */
const OF_ALL = expression(/^[^，。；]{1,12}?(?:都|均|全部?|皆|无一|没有|无法|不[会能得再是])/);
/** 有效率100%, 百分百安全: what a share of all is claimed of; 加征100%的关税 is an amount. */
const RATE = /(?:有效|成功|治愈|准确|通过|覆盖|就业|合格|安全|命中|正确)率[^，。；]{0,4}$/;
const SURE = /^(?:的)?(?:有效|治愈|安全|没有|无|都|成功|准确|可靠|覆盖|通过|保证|会|能|来自)/;
/** What a scene holds: 周围没有任何行人. */
const SCENE = /(?:周围|现场|身边|四周|家里|屋里|路上|当时|身上|目前|暂)[^，。；]{0,6}$/;
/** Orders, wishes and conditions reach for all, and claim nothing. */
const NO_CLAIM = /必须|应当|应该|需要?(?!求)|请|禁止|不得|严禁|一律|要求|希望|确保|如果|若|一旦|除非|即使/;
/** Below this (log of the odds) a sentence is plainly not worth checking. */
const FAINT = -1.5;
/** Never, none and all are said lightly: they count where the sentence is plainly worth checking. */
const LIGHT = /^(?:从[未来没无]|[所没]有|任何|全世界)/;
const PLAIN = 1;
const OWN = /我|咱|笔者|小编/;

function isClaim(sentence: ReadSentence, { word, start, end }: Cue): boolean {
  const { text } = sentence;
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 24).replace(/[，。；！？].*$/s, '');
  if (NO_MEASURE.test(after)) return false;
  if (LIGHT.test(word) && sentence.strength < PLAIN) return false;
  if (NO_NEWS.test(word + after) || NOT.test(before)) return false;
  // 最高, 首次: of what, the words around must say.
  if (/^最|^首次/.test(word) && !WHOSE.test(text.slice(Math.max(0, start - 24), end + 10))) return false;
  if (word.startsWith('最') || word.endsWith('最')) {
    if (/最[\u4E00-\u9FFF]{1,4}的(?:几|一些|是|[两三四五六七八九十\d])/.test(text.slice(start, end + 8))) return false;
    if (/(?<!没有)之一|的前/.test(text.slice(end, end + 30).replace(/[。；！？].*$/s, ''))) return false;
    if (word.startsWith('最') && (NO_DEGREE.test(after) || /[年后]$/.test(before))) return false;
  }
  if (/^(?:第一|首)/.test(word) || word.endsWith('第一')) {
    if (NO_FIRST.test(after) || OWN.test(before)) return false;
    if (/^第一[次个]$/.test(word) && !FIRST_OF.test(before) && !/^(?:超过|突破|达到|实现)/.test(after)) return false;
  }
  if (/^所有的?$/.test(word) && (!OF_ALL.test(after) || /(?:未|没有|不[能会是]?)[^，。；]{0,12}$/.test(before)))
    return false;
  if (/^(?:百分|100%)/.test(word) && !RATE.test(before) && !SURE.test(after)) return false;
  if (/^新[高低]$/.test(word) && !/(?:[创年月多]|以来|上市)[^，。；]{0,3}$/.test(before)) return false;
  if (word.startsWith('没有') && SCENE.test(before)) return false;
  if (/^(?:所有|任何|没有|无|百|100)/.test(word)) {
    if (NO_CLAIM.test(text) || /(?:几乎|近乎|差不多|归|不是|并非)$/.test(before)) return false;
  }
  return !OWN.test(before.slice(-6));
}

/**
 * 「人类历史上唯一一次」 A claim of scope that one counter-example breaks.
 * Silent on emphasis and taste, on orders, inside quotations, and where somebody named keeps the list.
 */
export default {
  id: 'absolute-or-superlative',
  severity: 'medium',
  concerns: (sentence) => isUntraceable(sentence) && holds(sentence, 'absolutes'),
  *findInSentence({ sentence }) {
    if (/[吗呢]？$/.test(sentence.text)) return;
    const cue = ownCues(sentence, 'absolutes').find(
      (one) =>
        (sentence.checkWorthy || (SCOPED.test(one.word) && (sentence.factual || sentence.strength > FAINT))) &&
        isClaim(sentence, one),
    );
    if (cue) yield wholeSentence([{ start: cue.start, end: cue.end, reason: 'absolute' }]);
  },
} as const satisfies Rule;
