import bylineRoles from '../../assets/words/byline-roles.txt?raw';
import captionOpenings from '../../assets/words/caption-openings.txt?raw';
import noiseWords from '../../assets/words/noise-lines.txt?raw';
import { isDeclaration, isRightsLine } from '../platforms/declaration';
import { findNotices } from '../platforms/find-notices';
import type { NoticeLine } from '../platforms/find-notices';
import { platforms } from '../platforms/index';
import { isBreadcrumb } from '../platforms/is-breadcrumb';
import { normalise } from '../text/normalise';
import { holding, pattern } from '../text/pattern';
import type { HeldText } from '../text/pattern';
import { parseWords } from '../text/word-list';
import type { Part, PartKind } from './article';

/** What the page says of a line besides its words. */
export interface LineHints {
  /** It stands in a `figcaption`. */
  readonly caption: boolean;
  /** It is centred and follows a picture directly. */
  readonly underPicture: boolean;
}

/** Lines longer than this are text, whatever they begin with (UTF-16 units). */
const LONGEST_FURNITURE = 120;
const LONGEST_BYLINE = 60;
const LONGEST_CAPTION = 100;
const LONGEST_UNMARKED_CAPTION = 40;

/** Two sentences: with as many characters as a byline never has, a paragraph. */
const SENTENCES = /[。！？][^。！？]+[。！？]/;
const isPlainText = (line: string): boolean =>
  line.length > LONGEST_FURNITURE || (line.length > LONGEST_BYLINE && SENTENCES.test(line) && !line.startsWith('▲'));

const compact = (line: string): string => line.replace(/\s+/g, '');
const noise = new Set(
  [...parseWords(noiseWords), ...platforms.flatMap(({ noiseLines }) => noiseLines ?? [])].map(compact),
);
/** The longest first, so that 责任编辑 is not taken for 责. */
const alternatives = (raw: string): string =>
  parseWords(raw)
    .sort((a, b) => b.length - a.length)
    .join('|');
const BYLINE = pattern(
  new RegExp(`^[(【[]?(?:${alternatives(bylineRoles)})(?:/[^|｜丨/：:]{1,4})?\\s{0,2}[|｜丨/：:]`),
  '|｜丨/：:',
);
/** 「某某原创 作者 | 甲 编辑 | 乙」 */
const LATE_BYLINE = pattern(/^[^|｜丨：:。]{1,12}\s(?:作者|文)\s{0,2}[|｜丨]/, '|｜丨', '者文');
/** 「2026-06-18 10:34:36 来源: 某某」 */
const DATELINE = pattern(
  /^(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s{0,3}(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?(?:\s{0,3}[·•]?\s{0,3}来源\s{0,2}[:：].{0,60})?$/,
  '12',
  '-/.年',
  '-/.月',
);
/** 视频截图显示，……: what a picture shows is told in the text; the picture's own line says where it comes from. */
const TELLS = '(?![中里内]?(?:也|还|均|都)?(?:显示|可见|可以看|能看|拍到|拍下|表明|证实))';
const CAPTION = pattern(
  new RegExp(`^[(【[*\\\\]{0,3}(?:(?:${alternatives(captionOpenings)})${TELLS}|图\\s{0,2}[|｜丨/：:])`),
  `图${parseWords(captionOpenings)
    .map((words) => words[0])
    .join('')}`,
);
/** 「……。(图/某某)」「(资料图)」「某某 摄」 */
const CAPTION_END = pattern(/(?:\(图\s{0,2}[/：:|].{1,20}\)|\(资料图片?\)|\s摄\)?)$/, '图摄');
/** 「文中图片均来自网络」 */
const PICTURES_FROM = pattern(
  /^(?:文中|文内|本文|以上|部分|所有){0,3}(?:图片|配图|图)(?:均|皆|都|全部|部分){0,2}(?:来源|来自|源自|源于|取自)/,
  '图',
  '来源取',
);
const SENTENCE_END = /[。！？!?；，]$/;
/** The address of a picture, alone on its line. */
const ADDRESS = /^https?:\/\/\S{1,2000}$/;
/** The skeleton that platforms' notices share; the line is some platform's furniture, whoever's. */
const STANDING = pattern(
  /^[(【[]?(?:平台|特别|郑重|免责)?(?:声明|提示)[】\])]?\s?[：:].{0,80}(?:信息(?:存储|发布平台)|存储空间服务)/,
  '明示',
  '：:',
  '信存',
);

const isNoise = (line: HeldText): boolean =>
  noise.has(compact(line.text)) ||
  noise.has(compact(line.text).replace(/^[(←→]|[)←→]$/g, '')) ||
  platforms.some((platform) => isBreadcrumb(platform, line.text)) ||
  ADDRESS.test(line.text) ||
  isRightsLine(line.text);

const isCaption = (line: HeldText, { caption, underPicture }: LineHints): boolean =>
  caption ||
  (line.text.length <= LONGEST_CAPTION && (CAPTION.test(line) || CAPTION_END.test(line) || PICTURES_FROM.test(line))) ||
  (underPicture && line.text.length <= LONGEST_UNMARKED_CAPTION && !SENTENCE_END.test(line.text));

const isByline = (line: HeldText): boolean =>
  DATELINE.test(line) ||
  (line.text.length <= LONGEST_BYLINE && !line.text.endsWith('。') && (BYLINE.test(line) || LATE_BYLINE.test(line)));

/**
 * What a line of the page or text is, by its own words and the page's hints. Titles are not told here: that is a
 * matter of place. Takes the line as it stands on the page.
 */
function classifyLine(line: string, hints: LineHints, notices: NoticeLine | null): PartKind {
  if (notices?.alone) return 'notice';
  if (isPlainText(line) && !hints.caption) return ADDRESS.test(line) ? 'noise' : 'paragraph';
  const words = normalise(line).text.replace(/^[>#*\s]+/, '');
  const normal = holding(words.trim());
  if (isNoise(normal)) return 'noise';
  if (isDeclaration(normal.text) && !CAPTION.test(normal)) return 'declaration';
  if (isCaption(normal, hints)) return 'caption';
  if (isByline(normal)) return 'byline';
  return STANDING.test(normal) ? 'notice' : 'paragraph';
}

/**
 * What the line is, as parts of it; offsets are the line's. One part, but for a paragraph to whose end a copy glued the
 * platform's notice: two.
 */
export function partsOfLine(line: string, hints: LineHints): Part[] {
  const notices = findNotices(line);
  const tail = notices?.tail ?? null;
  if (tail === null) return [{ start: 0, end: line.length, part: classifyLine(line, hints, notices) }];
  const text = line.slice(0, tail).trimEnd();
  return [
    { start: 0, end: text.length, part: classifyLine(text, hints, findNotices(text)) },
    { start: tail, end: line.length, part: 'notice' },
  ];
}
