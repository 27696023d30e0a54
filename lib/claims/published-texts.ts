import { pattern } from '../text/pattern';
import type { Span } from '../text/span';
import { BODY_FORM } from './body-form';
import { cuesOf } from './sentence';
import type { Sentence } from './sentence';
import { namedSource, sourceOf } from './source';
import type { Give } from './source';
import { speakerBefore } from './speaker';

/** 公布……的通知: what a body puts out to be read. */
const PUBLISHED = pattern(
  /(?:发[布表出]|[印下刊]发|出[具台]|公布|刊登|披露|提交)(?:了|的)?[^，。；]{0,30}(?:[公通财年简预]报|[报公通]告|规[定划]|[名清]单|[草方]案|通知|声明|数据|统计|白皮书|论文|文章|调查|消息|意见|办法|指南|预警|提示|目录|倡议书|公开信|新闻稿|细节|[周月季]报|年鉴|案例|结果|榜单|信息|决定|推文|海报|《)|在[^，。；]{0,12}(?:报告|公报|声明|公告|通报|[年财]报|文件|公开信|函)[中里]/g,
  '布表具发登披交台在',
);
/** 工商信息显示: a register of firms or a firm's filing (guideline, ruling 8); 某局网站消息: what a body's site tells. */
const FILING_SHOWS = pattern(
  /(?:[财年中季]报|公告|招股书|招股说明书|工商信息|工商登记信息|企业信用信息)(?:系统)?(?:显示|披露|称)|[\u4E00-\u9FFF]{2,14}网站消息/g,
  '显披称消',
);
const TITLE_SPEAKS = pattern(
  /《[^《》]{2,40}》[^，。；《》]{0,24}?(?:[指提]出|[写报]道|[刊发]文|[统预]计|显示|称|规定|明确|要求|认为|表明|援引|披露|预测|提到|记载|评价|[上下]调)/g,
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
  /《[^《》]{2,30}》[^，。；《》]{0,24}?(?:刊[发登载]|发表|公布)的[^，。；]{0,16}?(?:通讯|论文|研究|文章|报告|调查)/g,
  '《',
  '刊发公',
);
/** 某市法院以受贿罪判处……: a court of a name, and what it ruled (guideline, ruling 16). */
const RULED = pattern(
  /[\u4E00-\u9FFF]{0,14}(?:[省市县区州国高级]|宪法|巡回|联邦)人?民?法院[^，。；“”]{0,20}?(?:判[处令决]|裁定|宣判)/g,
  '院',
);
/** 记者从某局获悉: the body that told a reporter. */
const TOLD_BY = pattern(/(?:从|通过)([^，。；“”]{2,40}?)(?:获悉|了解到|得知)/g, '从通');
/** 「某局抽检发现」 A house and what it found by looking. */
const TESTED = pattern(
  /(?:抽检|测试|检测|审计[^，。]{0,3}|比对|核查|监测|评估|实测|检查)后?(?:发现|认定|证实)/g,
  '发认证',
  '检测计对查估',
);
/** A team of a named house that looks into something: 某某大学的团队追踪了……. */
const STUDY = pattern(
  /[\u4E00-\u9FFFA-Za-z]{2,20}(?:研究[所院]|[学医]院|大学|实验室|研究中心|航天局|科学院)[^，。；]{0,16}(?:团队|研究人员|科学家|课题组|研究小组|学者)[^，。；]{0,12}(?:研究|分析|调查|追踪|测试|发现|比较|检测|观察|招募|开发|使用|利用|发表|对)/g,
  '研学院航室中',
  '团研科课学',
);

/** Texts that the sentence rests on: a published paper, a law, a study, a title that says something. */
export function publishedTexts(sentence: Sentence, give: Give): void {
  for (const match of TITLE_SPEAKS.all(sentence)) give(namedSource(match.index, match[0]));
  for (const match of FILING_SHOWS.all(sentence)) give(namedSource(match.index, match[0]));
  for (const match of RULED.all(sentence)) give(namedSource(match.index, match[0]));
  for (const match of BY_LAW.all(sentence)) give(namedSource(match.index, match[0]));
  for (const form of [PUBLISHED, TESTED])
    for (const match of form.all(sentence)) {
      const { speaker, words, start } = speakerBefore(sentence, match.index);
      if (speaker === 'named') give(sourceOf(speaker, words + match[0], { start, end: match.index + match[0].length }));
    }
  for (const match of IN_PAPER.all(sentence)) give(namedSource(match.index, match[0]));
  for (const match of PAPER_IN.all(sentence)) give(namedSource(match.index, match[0]));
  for (const match of TOLD_BY.all(sentence)) {
    const end = match.index + match[0].length;
    const isInside = (cue: Span): boolean => cue.start > match.index && cue.end < end;
    if (
      cuesOf(sentence, 'bodies').some(isInside) ||
      BODY_FORM.test(match[1] ?? '') ||
      /(?:交警|街道|机场|物业)$/.test(match[1] ?? '')
    )
      give(namedSource(match.index, match[0]));
    // 央视记者从知情人士处获悉: the outlet is named, and whoever told it is not.
    else if (cuesOf(sentence, 'vagueSpeakers').some(isInside))
      give({ ...namedSource(match.index, match[0]), attribution: 'vague', reason: 'vague-source' });
  }
  for (const match of STUDY.all(sentence)) give(namedSource(match.index, match[0]));
}
