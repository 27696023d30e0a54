import type { Rule } from './rule';

/** 「特别声明：……用户上传并发布……」 A line of the platform or the author that hands responsibility for the text away. */
export default {
  id: 'self-media-disclaimer',
  severity: 'info',
  *findInArticle({ disclaimers }) {
    for (const { start, end, by } of disclaimers) {
      if (by !== 'quoted') yield { start, end, words: [{ start, end, reason: `disclaimer-${by}` }], related: [] };
    }
  },
} as const satisfies Rule;
