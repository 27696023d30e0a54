import { BODY_FORM } from './body-form';

/** A paper of a body: 外交部声明, 新闻稿. */
const PAPER =
  /(?:(?:[白蓝]皮书|[公条]约|[通简财年公]报|新闻稿|决议|宪章|判决书?|声明|[公报通]告|官网|网站|官方微博|公众号|数据库?|统计|文章|论文|报道|消息|信息|资料|档案|调查|研究|民调|问卷|榜单|试验)(?:中|里|上)?){1,2}$/;

/** What stands between a body and its paper: 公司3月5日的公告, 办公室发表声明. */
const PAPER_LED =
  /(?:(?:\d{1,4}[年月日]){1,3}的?|发[布表出]|公开|书面|联合|最新|的|[中里上]|的[^的]{0,8}|一[份项篇次]){1,4}$/;

/** 某馆公布的奏折: what a body put out, whatever it is called. */
const PUT_OUT = /(?:公布|发布|披露|发表|出具|提[供交]|看到|获得|晒出)的[^，]{1,14}$/;

/** Whose paper it is: 某某公司, 《某某》杂志. */
const OF_A_BODY = new RegExp(`^(?![有某一多几数官])(?:.*${BODY_FORM.source}|.*》(?:杂志|期刊|网站)?$)`);

/** Whether the words name a body's own paper, list or study; `body` is whether a body of a name stands among them. */
export const isPaperOf = (words: string, body: boolean): boolean =>
  PAPER.test(words) && (body || OF_A_BODY.test(words.replace(PAPER, '').replace(PAPER_LED, '')));

/** The words without what somebody put out, as they end: 某馆公布的奏折 leaves 某馆. */
export const withoutPutOut = (words: string): string => words.replace(PUT_OUT, '');
