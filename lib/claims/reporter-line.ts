import { pattern } from '../text/pattern';
import { cuesOf } from './sentence';
import type { Sentence } from './sentence';
import { namedSource, sourceOf } from './source';
import type { Give } from './source';

/** 新华社北京3月5日电, 某报11月2日讯: the outlet's own line with its day. */
const DATELINE = pattern(
  /(?:社|网|报|讯|新闻|客户端|电视台)[^，。；]{0,30}?\d{1,2}[月日][^，。；]{0,6}?\d{0,2}日?[^，。；]{0,8}?(?:电|讯|消息|报道)/,
  '月日',
  '电讯消报',
);
/** An outlet's line by its form alone, whatever the outlet's name. */
const FORMAL_DATELINE = pattern(
  /^[^，。]{0,8}?(?:[\u4E00-\u9FFFA-Za-z]{2,10}(?:[社网报]|之家|在线|新闻|财经|快讯|客户端))[\s\u4E00-\u9FFF]{0,8}?(?:(?:19|20)\d{2}\s?年)?\s?\d{1,2}\s?月\s?\d{1,2}\s?日\s?(?:电|讯|消息|报道|综合)/,
  '月',
  '日',
  '电讯消报综',
  '社网报家线闻财快端',
);
/** 本报讯(记者……): the paper's own line without its day. */
const OWN_REPORT = pattern(
  /^[^，。]{0,12}?(?:本[报台网刊社]|[\u4E00-\u9FFF]{1,6}[网报])(?:[\u4E00-\u9FFF]{0,6})?(?:讯|消息)\s?[(（]?[^，。]{0,12}(?:记者|通讯员)/,
  '讯消',
  '本网报',
  '记通',
);
/** 记者致电某局: what a reporter did to find out. */
const REPORTER_ACTS = pattern(
  /(?<!名|些|回应|答|向|对|有|接受)记者[^，。；“”]{0,12}(?:联系|致电|拨打|走访|探访|查询|搜索|看到|发现|注意到)/,
  '记',
  '联致拨走探查搜看发注',
);

/** 某某财经在官网搜索发现: an outlet by its form, and what it did to find out. */
const OUTLET_ACTS = pattern(
  /[\u4E00-\u9FFF]{2,6}(?:[时日晚早商]报|财经|新闻|周刊)(?:记者)?[^，。；“”]{0,20}(?:搜索|查询|发现|获悉|注意到|了解到|[走探]访|致电|联系)/,
  '财新时日晚早商周',
  '搜查发获注了访致联',
);
/** 《某刊》记者注意到: a paper by its title. */
const PAPERS_REPORTER = pattern(/《[^《》]{2,16}》记者/, '《', '记');
/** How far into a sentence a dateline may stand (UTF-16 units). */
const TOP = 60;

/** Whose reporter wrote this: 某某社某地3月5日电, 某某新闻记者, 本报讯, 记者致电某局. */
export function reporterLine(sentence: Sentence, give: Give): void {
  const { text } = sentence;
  const outlets = cuesOf(sentence, 'outlets');
  const top = { text: text.slice(0, TOP), held: sentence.held };
  const dateline = FORMAL_DATELINE.first(top) ?? (outlets.some(({ start }) => start < 40) ? DATELINE.first(top) : null);
  const [outlet] = text.includes('记者') ? outlets : [];
  const acts = PAPERS_REPORTER.first(sentence) ?? OUTLET_ACTS.first(sentence);
  const own = OWN_REPORT.first(sentence);
  if (outlet) give({ ...namedSource(outlet.start, outlet.word), reason: 'reporter-line' });
  else if (acts) give({ ...namedSource(acts.index, acts[0]), reason: 'reporter-line' });
  else if (own) give({ ...namedSource(own.index, own[0]), reason: 'reporter-line' });
  else if (REPORTER_ACTS.test(sentence)) {
    const start = text.indexOf('记者');
    give(sourceOf('reporter', '记者', { start, end: start + 2 }));
  }
  if (dateline) give({ ...namedSource(dateline.index, dateline[0]), attribution: 'linked', reason: 'reporter-line' });
}
