import { namedSource } from './source';
import type { Source } from './source';

/** 「转载自某某报」 at the head of a line, in either script. */
const REPRINT =
  /(?:^|\n)[(（【\s]{0,3}(?:本文|文章)?(?:转载自|轉載自|转自|轉自|原载于?|原載於?)[:：]?\s?((?:《[^《》\n]{2,24}》|[^\n，。；：)）】]{2,24}))/;
/** What each of these holds; few articles do. */
const MAY_TELL = /[转轉原][载載自]/;
/** What is the name of an outlet and not 网络 or 朋友圈. */
const OUTLET = /(?:[报報社刊]|新闻|新聞|电视台|電視台|周刊|杂志|雜誌|[》」])$/;

/**
 * The outlet from which a whole article was reprinted, as its own line says (claims fact sheet §5.2, 5): it answers for
 * all sentences. Null when no such line stands there, or when it names nobody that can be asked (转自网络).
 */
export function reprintedFrom(text: string): Source | null {
  const name = MAY_TELL.test(text) ? (REPRINT.exec(text)?.[1]?.trim() ?? '') : '';
  if (!OUTLET.test(name)) return null;
  return { ...namedSource(0, ''), words: name };
}
