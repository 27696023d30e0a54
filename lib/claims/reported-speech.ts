import { expression } from '../text/expression';
import { cuesOf, isQuoted } from './sentence';
import type { Sentence } from './sentence';
import { sourceOf } from './source';
import type { Give } from './source';
import { speakerAtHead, speakerBefore } from './speaker';

/** Verbs of the list that name no speech, or need a text that was published; all others make whoever stands before them a source. */
const NO_SPEECH = expression(/^(?:公布|发布|推测|判断|承诺|声明|评价|曝光|[讲谈问答]|赞扬|总结|归纳)$/);
/** 「某局公布，……」 These do with a comma or a colon behind them. */
const SPEECH_BEFORE_MARK = /^(?:公布|推测|判断|承诺|声明|评价|讲|总结)[，：]/;
/** 号称, 被称为, 小说, 说明 and the like hold the characters of a verb but report nothing. */
const NO_VERB_BEFORE: Readonly<Record<string, RegExp>> = {
  称: /(?:号|也有|堪|(?<![\u4E00-\u9FFF])人|[简俗名职昵统宣声自被据又连故]|[（(][也下])$/,
  说: /(?:就是|常|俗话|常言|通俗(?:一?点)?|简单|(?<!亚)胡|[游劝解学细诉演评假要先敢边]|具体|准确|严格|传|小|据|听|(?<!的)话|虽|再|或者|这么|怎么|只能|可以|不得不|不好|按理|一般来|换句话|也就是|老实|没|不|别|想|来|怎么|嘴上|可能|大致|随便|比方|但是|所以|虽然|并不是|不多|啥都)$/,
  答复: /[定的予]$/,
  讲: /[演开听宣主播讲上来]$/,
  分析: /[的性度化刑迹效据因术学]$/,
  指: /[股期恒沪深综道纳手食拇中戒所特泛意直是]$/,
  介绍: /(?:简单|具体|粗略|请|负责(?!人)[^，。；]{0,4})$/,
};
const NO_VERB_AFTER =
  /^(?:[辞词为之作号呼赞职明法服穿]|得上|不定|到底|白了|[实真]?话|长道|起来|着|是|来|得好|[^这那，]就|出|】|不出|不清)/;
/** These are nouns as often as verbs (条款解释, 媒体批评); what was said must follow. */
const NOUN_TOO = expression(
  /^(?:统计|解释|介绍|批评|补充|反映|规定|警告|谴责|指责|指控|质疑|点评|辟谣|回忆|[估测推]算)$/,
);
/** And these name a thing unless it follows at once. */
const OFTEN_NOUN = expression(/^(?:分析|主张|公告|明确|指|答复|测定)$/);
/** 「透露了他的位置信息」 What was given away is a thing and no speech. */
const GIVEN_AWAY = expression(/^(?:了|过)[^，。；：]{0,12}?(?:位置|隐私|身份|行踪|密码|个人信息)/);
const SPEECH_FOLLOWS = /^(?:[说称道到]|了?[^，。：]{0,12}[，：“]|，)/;
/** 从来没有向居民说过: nothing was said, to whomever. */
const UNSAID = expression(
  /(?:没有|没|从未|未曾|不曾|并未|未)(?:公开|正式|直接)?(?:向|对|跟|与|同|和|给)[^，。；：“”]{1,16}$|不[允准]许?[^，。；：“”]{1,16}$/,
);
/** Whether an outlet stands before `verb`, an offset in the sentence. */
const isOutlet = (sentence: Sentence, verb: number): boolean =>
  cuesOf(sentence, 'outlets').some(({ end }) => end <= verb);

/** Speakers before a reporting verb outside quotation marks. */
export function reportedSpeech(sentence: Sentence, give: Give): void {
  for (const cue of cuesOf(sentence, 'reporting')) {
    if (isQuoted(sentence, cue)) continue;
    const before = sentence.text.slice(Math.max(0, cue.start - 6), cue.start);
    const after = sentence.text.slice(cue.end, cue.end + 4);
    if (NO_SPEECH.test(cue.word) && !SPEECH_BEFORE_MARK.test(cue.word + after)) continue;
    const wrong = NO_VERB_BEFORE[cue.word];
    if (wrong && (wrong.test(before) || NO_VERB_AFTER.test(after))) continue;
    if (UNSAID.test(sentence.text.slice(Math.max(0, cue.start - 24), cue.start))) continue;
    if (
      /^(?:时|后|员|之[前后]|的(?!话|[：“]))/.test(after) ||
      /(?:[被未]|不[愿便肯予]|拒绝|没有|无法|来不及|有过|对于)$/.test(before)
    )
      continue;
    if (cue.word === '补充' && !/^[说道称，：“]/.test(after)) continue;
    if (cue.word === '透露' && GIVEN_AWAY.test(sentence.text.slice(cue.end, cue.end + 20))) continue;
    if (OFTEN_NOUN.test(cue.word) && !/^(?:[，：“说称]|媒体|记者)/.test(after)) continue;
    const { speaker, words, start } = speakerBefore(sentence, cue.start);
    if (speaker === 'author') continue;
    const closes = sentence.quotations.length > 0 && /^。?$/.test(after);
    const noun =
      NOUN_TOO.test(cue.word) &&
      !closes &&
      !before.endsWith('这样') &&
      !SPEECH_FOLLOWS.test(sentence.text.slice(cue.end, cue.end + 16));
    if (noun && (speaker !== 'vague' || /^(?:[的了着出声和、，。]|$)/.test(after))) continue;
    // 视频显示 is what somebody recorded.
    const shown = cue.word === '显示';
    if (shown && (words.endsWith('视频') || cuesOf(sentence, 'vagueSpeakers').some(({ end }) => end === cue.start)))
      continue;
    // Whoever came to know something is a source only as an outlet.
    if (cue.word === '得知' && speaker === 'named' && !isOutlet(sentence, cue.start)) continue;
    const who = speaker === 'none' ? speakerAtHead(sentence, cue.start) : speaker;
    if (who !== 'none') give(sourceOf(who, words + cue.word, { start, end: cue.end }));
  }
}
