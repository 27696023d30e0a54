import { expression } from '../text/expression';
import { pattern } from '../text/pattern';
import { NAMED_FORM } from './dated-source';
import { cuesOf, isQuoted } from './sentence';
import type { Sentence } from './sentence';
import { namedSource, sourceOf } from './source';
import type { Give } from './source';
import { speakerBefore } from './speaker';

/** 「网友纷纷质疑」「评论区炸锅：“……”」 A crowd that says something, by the verb or by its words. */
const CROWD = pattern(
  /(?:网友|网民|粉丝|评论区|底下评论|弹幕|[外台美日港英韩]媒(?!体)|(?<![交自多新融流全字])媒体|业内|圈内人?|坊间|舆论|外界|众人|路人|吃瓜群众)们?[^，。；：、“”]{0,10}?(?:质疑(?!声)|吐槽|调侃|直呼|感叹|热议|猜测|怀疑|推测|评价|称[为作之]|戏称|点评|留言|验证|赞叹|担心|炸锅|报料|爆料|谴责|批评|注意到|曝光|爆出|踢爆|[^，。；：“”]{0,6}：“)/g,
  '友民丝区论幕媒内间界人众',
);
/** 「一本权威医学期刊发布了……」「一项发表在……的研究」 A study without its name. */
const SOME_STUDY = pattern(
  /(?<![^，。；：“”])(?:(?:此前|近日|去年|今年|另|[国海]外|[美英法德日韩]国)?(?:有|一))(?:本|项|份|篇|个|家)[^，。；《]{0,20}(?:期刊|研究|调查|报告|论文|实验|机构)[^，。；《]{0,14}?(?:发[布表现]|显示|表明|证实|指出|提到|追踪)/g,
  '有一',
  '刊究查告文验构',
);
/** 研究人员发现: a study that is told of elsewhere, or nowhere; one with its house before it is named. */
const STUDY_FINDS = pattern(
  /(?<!(?:研究[所院]|[学医]院|大学|实验室|中心)[\u4E00-\u9FFF]{0,4})(?:研究人员|研究者|科研人员|.{0,2}学家|研究团队|课题组)们?(?:还|也|又|首次|已)?(?:发现|证实|观察到|得出)/g,
  '研课学',
  '发证观得',
);

/** 「研究也发现」「研究就显示」 A study, and a word before its verb. */
const STUDY_ALSO = pattern(
  /(?:研究|调查|实验)(?:[也还就均]|进一步){1,2}(?:发现|显示|表明|证实|指出)/g,
  '研调实',
  '发显表证指',
);

/** 「数据显示」「研究证实」 Data, a study, records: whose they are stands before them, or nowhere. */
const DATA_SHOWS = pattern(
  /(?:公开(?:信息|报道)|史书|文献|(?:公开)?(?:数据库?|资料)|统计|民调|[图影]像|情报|史料|消息|分析|图片|截图|照片|聊天记录|录[音像播]|(?:视频|画面|监控)[中里]?|(?:科学)?(?:研究|调查|[实试]验))(?:显示|表明|记载|证[实明])|科学证明|(?:研究|调查|实验)发现/g,
  '显表证发载',
  '书献据料息道计调像报史析频面控究验学片图录音播中里',
);

/** 【某某网综合报道】: whose digest it is stands before it. */
const WHOSE = /[网社报台]$/;

/** 「关于网传……一事」「发布消息称」 Hearsay that somebody speaks of, and news that somebody put out. */
const TOLD_OF = expression(/(?:关于|针对|对|就|发现|询问|回应|否认)(?:网传|网[络上]流传|传闻|传言)|发[布出]?消息称$/);

/** 「某社援引某方」「某某网站」 before 消息称. */
const QUOTED_BY = /[社报网台刊》][^，。；]{0,4}(?:援引|引述)[^，。；]{0,20}$|[\u4E00-\u9FFF]{4}(?:网站|官网|客户端)$/;

/** 「某公司回应称，网传的……」 A rumour that somebody answers or denies; one that nobody answered is still told. */
const ANSWERED = /(?<![未没有不予])(?:回应|否认|澄清|辟谣)/;

/** 「网传内容均不属实」 Hearsay that the sentence itself denies. */
const DENIED = expression(/^[^，。；]{0,24}?(?:不属?实|谣言|不符)/);

/** Hearsay cues: 据悉, 网传, 研究显示 without whose. */
export function hearsay(sentence: Sentence, give: Give): void {
  for (const cue of cuesOf(sentence, 'vagueSources')) {
    if (cue.word.startsWith('综合') && WHOSE.test(sentence.text.slice(Math.max(0, cue.start - 1), cue.start))) continue;
    if (isQuoted(sentence, cue) || (cue.word.startsWith('有') && /[没能许]/.test(sentence.text.charAt(cue.start - 1))))
      continue;
    if (TOLD_OF.test(sentence.text.slice(Math.max(0, cue.start - 4), cue.start) + cue.word)) continue;
    if (cue.word.includes('传') && ANSWERED.test(sentence.text.slice(0, cue.start))) continue;
    // 某社援引某方消息称: the outlet answers for whom it quotes.
    if (QUOTED_BY.test(sentence.text.slice(Math.max(0, cue.start - 30), cue.start))) continue;
    if (DENIED.test(sentence.text.slice(cue.end))) continue;
    // 经查: whoever inquires is a body that the article may name.
    const refersBack = cue.word === '经查' ? 'side' : null;
    give({ ...namedSource(cue.start, cue.word), attribution: 'vague', reason: 'vague-source', refersBack });
  }
  for (const { 0: words, index } of DATA_SHOWS.all(sentence)) {
    if (isQuoted(sentence, { start: index, end: index + words.length })) continue;
    const { speaker } = speakerBefore(sentence, index + words.length - 2);
    const before = sentence.text.slice(Math.max(0, index - 24), index);
    const owned = speaker !== 'vague' && NAMED_FORM.test(before.replace(/(?:的|最新|[发公]布){1,4}$/, ''));
    if (speaker === 'named' || owned) give(namedSource(index - before.length, before + words));
    else give({ ...namedSource(index, words), attribution: 'vague', reason: 'vague-source' });
  }
  for (const match of STUDY_ALSO.all(sentence)) {
    const before = sentence.text.slice(Math.max(0, match.index - 24), match.index);
    if (NAMED_FORM.test(before)) give(namedSource(match.index - before.length, before + match[0]));
  }
  for (const form of [CROWD, SOME_STUDY]) {
    for (const match of form.all(sentence)) {
      const found = namedSource(match.index, match[0]);
      if (!isQuoted(sentence, { start: match.index, end: match.index + 2 }))
        give({ ...found, attribution: 'vague', reason: form === CROWD ? 'vague-speaker' : 'vague-source' });
    }
  }
  for (const match of STUDY_FINDS.all(sentence)) {
    give(sourceOf('study', match[0], { start: match.index, end: match.index + match[0].length }));
  }
}
