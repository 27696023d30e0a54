import { pattern } from '../text/pattern';
import type { Span } from '../text/span';
import { cuesOf } from './sentence';
import type { Sentence } from './sentence';
import { namedSource, sourceOf } from './source';
import type { Source } from './source';
import { speakerBefore } from './speaker';

/** 公布……的通知: what a body puts out to be read. */
const PUBLISHED = pattern(
  /(?:发布|公布|发表|出具|印发|下发|刊登|刊发|披露|提交|发出|出台)(?:了|的)?[^，。；]{0,30}(?:报告|公报|公告|通报|通告|通知|声明|数据|统计|白皮书|财报|年报|论文|文章|调查|消息|简报|规定|意见|办法|名单|指南|预警|预报|提示|草案|方案|规划|目录|清单|倡议书|公开信|新闻稿|细节|[周月季]报|年鉴|案例|结果|榜单|信息|决定|推文|海报|《)|在[^，。；]{0,12}(?:报告|公报|声明|公告|通报|[年财]报|文件|公开信)[中里]/g,
  '布表具发登披交台在',
);
/** 工商信息显示: a register of firms or a firm's filing (guideline, ruling 8); 某局网站消息: what a body's site tells. */
const FILING_SHOWS = pattern(
  /(?:公告|财报|年报|中报|季报|招股书|招股说明书|工商信息|工商登记信息|企业信用信息)(?:系统)?(?:显示|披露|称)|[\u4E00-\u9FFF]{2,14}网站消息/g,
  '显披称消',
);
const TITLE_SPEAKS = pattern(
  /《[^《》]{2,40}》[^，。；《》]{0,24}?(?:显示|指出|称|写道|规定|明确|要求|提出|认为|表明|报道|援引|刊文|发文|统计|披露|预测|预计|提到|记载|评价|[上下]调)/g,
  '《',
);
/** 根据《海洋法公约》: a law by its name alone (guideline, ruling 5). */
const BY_LAW = pattern(/(?:根据|按照|依据|依照|按|违反了?)《[^《》]{2,40}》/g, '《');
/** 在《某学报》上撰文: the paper that a finding stands in. */
const IN_PAPER = pattern(
  /(?:在|发表于)[^，。；《》]{0,12}《[^《》]{2,30}》(?:\([^()]{1,40}\))?[^，。；《》]{0,6}(?:上(?!映)|一文|一书|杂志|发表|[撰刊]文|刊登)/g,
  '《',
  '在于',
);
/** 《某学报》刊发的论文: the paper by where it stands, without 在. */
const PAPER_IN = pattern(
  /《[^《》]{2,30}》[^，。；《》]{0,24}?(?:刊发|发表|刊登|刊载|公布)的[^，。；]{0,16}?(?:通讯|论文|研究|文章|报告|调查)/g,
  '《',
  '刊发公',
);
/** 某市法院以受贿罪判处……: a court of a name, and what it ruled (guideline, ruling 16). */
const RULED = pattern(
  /[\u4E00-\u9FFF]{0,14}[省市县区州国高级]人?民?法院[^，。；“”]{0,20}?(?:判[处令决]|裁定|宣判)/g,
  '院',
);
/** 记者从某局获悉: the body that told a reporter. */
const TOLD_BY = pattern(/(?:从|通过)([^，。；“”]{2,40}?)(?:获悉|了解到|得知)/g, '从通');
/** An office by its form: 某市警方, 市公安交警支队五大队. */
const OFFICE =
  /[\u4E00-\u9FFF]{2}(?:警方|[支大中]队|[部局厅署院委]|公司|集团|大学|学校|协会|交警|气象台|街道|办公室|海关|机场|物业)$/;
/** 「某行把某某的评级下调」 A house and what it thinks of another (an act of judgement that is put out). */
const RATED = pattern(/[把将对][^，。；：]{2,24}(?:评级|目标价|预期|预测)[^，。；：]{0,8}[上下]调|[把将][^，。；：]{2,24}(?:评级|目标价|预期|预测)/g, '把将对', '级价期测');
/** A team of a named house that looks into something: 某某大学的团队追踪了……. */
const STUDY = pattern(
  /[\u4E00-\u9FFFA-Za-z]{2,20}(?:大学|学院|研究所|研究院|实验室|研究中心|医院|航天局|科学院)[^，。；]{0,16}(?:团队|研究人员|科学家|课题组|研究小组|学者)[^，。；]{0,12}(?:研究|分析|调查|追踪|测试|发现|比较|检测|观察|招募|开发|使用|利用|发表|对)/g,
  '研学院航室中',
  '团研科课学',
);

/** Texts that the sentence rests on: a published paper, a law, a study, a title that says something. */
export function* publishedTexts(sentence: Sentence): Generator<Source> {
  for (const match of TITLE_SPEAKS.all(sentence)) yield namedSource(match.index, match[0]);
  for (const match of FILING_SHOWS.all(sentence)) yield namedSource(match.index, match[0]);
  for (const match of RULED.all(sentence)) yield namedSource(match.index, match[0]);
  for (const match of BY_LAW.all(sentence)) yield namedSource(match.index, match[0]);
  for (const match of PUBLISHED.all(sentence)) {
    const { speaker, words, start } = speakerBefore(sentence, match.index);
    if (speaker === 'named') yield sourceOf(speaker, words + match[0], { start, end: match.index + match[0].length });
  }
  for (const match of RATED.all(sentence)) {
    const { speaker, words, start } = speakerBefore(sentence, match.index);
    if (speaker === 'named') yield sourceOf(speaker, words + match[0], { start, end: match.index + match[0].length });
  }
  for (const match of IN_PAPER.all(sentence)) yield namedSource(match.index, match[0]);
  for (const match of PAPER_IN.all(sentence)) yield namedSource(match.index, match[0]);
  for (const match of TOLD_BY.all(sentence)) {
    const end = match.index + match[0].length;
    const isInside = (cue: Span): boolean => cue.start > match.index && cue.end < end;
    if (cuesOf(sentence, 'bodies').some(isInside) || OFFICE.test(match[1] ?? ''))
      yield namedSource(match.index, match[0]);
    // 央视记者从知情人士处获悉: the outlet is named, and whoever told it is not.
    else if (cuesOf(sentence, 'vagueSpeakers').some(isInside))
      yield { ...namedSource(match.index, match[0]), attribution: 'vague', reason: 'vague-source' };
  }
  for (const match of STUDY.all(sentence)) yield namedSource(match.index, match[0]);
}
