import captions from '../../assets/words/image-sources.txt?raw';
import { normalise } from '../text/normalise';
import { parseWords } from '../text/word-list';
import type { Rule } from './rule';

const UNSOURCED = parseWords(captions);
/** The first of the words in a caption, the longest where two begin at one place; null when it holds none. */
function firstOf(caption: string): string | null {
  const found = UNSOURCED.filter((word) => caption.includes(word));
  return found.toSorted((a, b) => caption.indexOf(a) - caption.indexOf(b) || b.length - a.length)[0] ?? null;
}

/** A maker or a day stands in the caption, or in the one right after it. */
const CREDITED =
  /(?:^|[\u4E00-\u9FFF\s/：:|])摄(?!影[展师家棚])|摄影[：:/]|记者|供图|视觉中国|新华社|中新社|图虫|路透|法新|美联|(?:19|20)\d{2}年|\d{1,2}月\d{1,2}日|图(?:源|片来源|片来自|据)?[：:/|｜ ]{1,3}(?!网络|互联网|网友)[\u4E00-\u9FFFA-Za-z@]{2}/;

/**
 * 「图片来源于网络」 A picture with no maker, place or date. Silent on captions that name a photographer or an agency.
 * A picture without a caption is listed where it stands, with no words to paint.
 */
export default {
  id: 'image-without-source',
  severity: 'low',
  *findInArticle({ article }) {
    const own = article.parts.filter(({ part }) => part === 'caption');
    for (const [index, { start, end }] of own.entries()) {
      const normal = normalise(article.text.slice(start, end));
      const word = firstOf(normal.text);
      const next = own[index + 1];
      const credit = next && next.start - end <= 2 ? article.text.slice(next.start, next.end) : '';
      if (!word || CREDITED.test(normal.text) || CREDITED.test(normalise(credit).text)) continue;
      const at = normal.text.indexOf(word);
      const head = /(?:图片?|配图)$/.exec(normal.text.slice(0, at))?.[0] ?? '';
      const inside = normal.toOriginal({ start: at - head.length, end: at + word.length });
      const words = { start: start + inside.start, end: start + inside.end, reason: 'image-source' };
      yield { start, end, words: [words], related: [] };
    }
    for (const { at, caption } of article.pictures) if (!caption) yield { start: at, end: at, words: [], related: [] };
  },
} as const satisfies Rule;
