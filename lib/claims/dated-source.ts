import { expression } from '../text/expression';
import { BODY_FORM } from './body-form';
import { DAY, DAY_OF_MONTH, PERIOD } from './dates';
import { cuesOf } from './sentence';
import type { Sentence } from './sentence';
import type { Source } from './source';

/** Words by which an outlet's report or a body's paper is dated in its sentence. */
const FINDABLE = expression(
  /[公通财年]报|[报公通]告|通知|声明|数据|统计|发布会|记者会|官网|网站|微博|公众号|官方账号|调查|意见|发表|印发|发布《|公布《|刊|报道|预报|预警|判决|裁定|消息|采访|专访/,
);
/** 《海岸晚报》: a paper by its form, whatever its name. */
const PAPER = /《[^《》]{1,16}(?:[日晚早时商]报|周[刊报]|新闻|杂志)》/;
/** Where somebody's own post can be found by its day (guideline, ruling 15). */
const PLATFORM = /微博|推特|脸书|小红书|抖音|公众号|X平台|“[^“”]{2,6}”平台/;
/** The form of words that name a body, an outlet, an account or a work. */
export const NAMED_FORM = expression(
  new RegExp(
    `@|《|[A-Z][A-Za-z]|[会法社报台刊院”》]$|${BODY_FORM.source}|[\\u4E00-\\u9FFF]{2}(?:[部局]|[法医]院|大学|研究[院所]|公司|气象台|中心|协会|组织|委员会)`,
  ),
);

/** A named source with its day, its period or its number lets a reader go straight to the item. */
export function withDate(sentence: Sentence, source: Source): Source {
  const { text } = sentence;
  const near = text.slice(Math.max(0, source.span.start - 24), source.span.end + 24);
  // The day of the report stands before its outlet or in the words; what follows is the day of what is told.
  const told = text.slice(Math.max(0, source.span.start - 10), source.span.end);
  const outlet =
    PAPER.test(told) ||
    cuesOf(sentence, 'outlets').some(({ start, end }) => start > source.span.start - 10 && end <= source.span.end);
  const dated = DAY.test(told) || DAY_OF_MONTH.test(told);
  const isSurvey = /数据|统计|民调|报告|财报|年报|(?<![受被案])调查(?!局)|公报|普查/.test(near) && PERIOD.test(near);
  const body =
    cuesOf(sentence, 'bodies').length > 0 ||
    NAMED_FORM.test(source.words) ||
    /[《“]/.test(source.words) ||
    /《/.test(near);
  const linked =
    (outlet && dated) || (dated && PLATFORM.test(told)) || (body && dated && FINDABLE.test(near)) || (body && isSurvey);
  const reason = source.reason === 'reporter-line' ? source.reason : 'dated-source';
  return linked ? { ...source, attribution: 'linked', reason } : source;
}
