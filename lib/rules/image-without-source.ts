import captions from '../../assets/words/image-sources.txt?raw';
import { normalise } from '../text/normalise';
import { parseWords } from '../text/word-list';
import type { Rule } from './rule';

const UNSOURCED = parseWords(captions);

/**
 * 「图片来源于网络」 A picture with no maker, place or date. Silent on captions that name a photographer or an agency.
 * A picture without a caption is listed where it stands, with no words to paint.
 */
export default {
  id: 'image-without-source',
  severity: 'low',
  *findInArticle({ article }) {
    for (const { part, start, end } of article.parts) {
      if (part !== 'caption') continue;
      const normal = normalise(article.text.slice(start, end));
      const word = UNSOURCED.find((candidate) => normal.text.includes(candidate));
      if (!word) continue;
      const at = normal.text.indexOf(word);
      const inside = normal.toOriginal({ start: at, end: at + word.length });
      const words = { start: start + inside.start, end: start + inside.end, reason: 'image-source' };
      yield { start, end, words: [words], related: [] };
    }
    for (const { at, caption } of article.pictures) if (!caption) yield { start: at, end: at, words: [], related: [] };
  },
} as const satisfies Rule;
