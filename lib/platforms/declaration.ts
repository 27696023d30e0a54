import declarations from '../../assets/words/declarations.txt?raw';
import rights from '../../assets/words/rights-lines.txt?raw';
import { parseWords } from '../text/word-list';

const words = parseWords(declarations);
const rightsWords = parseWords(rights);

/** A declaration says little; longer lines are sentences (UTF-16 units). */
const LONGEST = 120;
/** 「声明：」「免责声明:」「【作者声明】」: with it, one listed phrase anywhere in the line is enough. */
const HEAD = /^[【[(]?(?:作者|创作者?|内容|本文|免责|郑重|特别|温馨)?(?:声明|提示)[】\])]?\s{0,2}[：:]\s{0,2}/;
/** What may stand before a phrase: 「本文内容均……」. */
const SUBJECT =
  /^(?:本|此|该|以上|上述|文中|文内|文章?|内容|部分|所有|全部|相关|故事|情节|人物|素材|图文|视频|数据|资料|信息|观点|言论|作品|篇|均|皆|都|也|系|为|属|由|仅|只是|可能|包?含有?|存在|和|与|及|、)*$/;
/** What may stand after one: 「……整理而成」. */
const TAIL = /^(?:生成|创作|制作|加工|整理|而成|内容|成分|等|的|哦|啦|了|，)*$/;
const BREAK = /[，、；。！,;!\s()【】[\]]+/;
/** The skeleton that platforms' own notices share: such a line is a platform's, whichever, not the author's. */
const STANDING = /信息(?:存储|发布平台)|存储空间服务|系(?:信息)?发布平台|本(?:网|站|平台)/;

function isPhrase(chunk: string, list: readonly string[]): boolean {
  return list.some((word) => {
    const at = chunk.indexOf(word);
    return at >= 0 && SUBJECT.test(chunk.slice(0, at)) && TAIL.test(chunk.slice(at + word.length));
  });
}

/** A court and its case: news of an infringement, and no word about this text. */
const NEWS = /法院|检察院|审理|开庭|判决|被判|[一二终]审|起诉|立案|原告|被告|案件|纠纷|警方|民警/;

const isRights = (chunk: string): boolean =>
  (rightsWords.some((word) => chunk.includes(word)) && !NEWS.test(chunk)) ||
  /^请?(?:及时)?(?:联系|告知|通知).{0,8}$/.test(chunk);

/**
 * Whether a whole line of normal text is its author's declaration: 「声明：个人原创，仅供参考」, or a line in which
 * every clause hands responsibility away. Never the standing notice of some platform.
 */
export function isDeclaration(line: string): boolean {
  if (line.length > LONGEST || STANDING.test(line)) return false;
  const head = /[：:]/.test(line) ? (HEAD.exec(line)?.[0] ?? '') : '';
  const body = line.slice(head.length);
  // Most lines hold none of the phrases, and are told by that.
  if (!words.some((word) => body.includes(word))) return false;
  if (head !== '') return true;
  const chunks = body.split(BREAK).filter((chunk) => chunk !== '');
  return (
    chunks.some((chunk) => isPhrase(chunk, words)) && chunks.every((chunk) => isPhrase(chunk, words) || isRights(chunk))
  );
}

/** Whether a whole line of normal text speaks of copyright only. */
export function isRightsLine(line: string): boolean {
  if (line.length > LONGEST || !rightsWords.some((word) => line.includes(word))) return false;
  return line.split(BREAK).every((chunk) => chunk === '' || isRights(chunk));
}
