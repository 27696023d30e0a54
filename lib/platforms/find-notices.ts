import { platforms } from './index';
import { normalise } from '../text/normalise';
import type { NormalText } from '../text/normal-text';
import type { Span } from '../text/span';

/** A platform's notice in one line; the span is of the normal text. */
export interface Notice extends Span {
  readonly platform: string;
  readonly lang: 'zh' | 'en';
}

/** The notices in a line, and whether the line is nothing but them: a standing line, not somebody's sentence. */
export interface NoticeLine {
  readonly normal: NormalText;
  readonly notices: readonly Notice[];
  readonly alone: boolean;
  /** Where notices that a copy glued to the end of a paragraph begin, as an offset of the line; null when none are. */
  readonly tail: number | null;
}

/** What may stand before a notice of its own line: marks of Markdown and list signs, no words and no quotation mark. */
const BEFORE = /^[\s*_#\-•·▲]{0,8}$/;
/** What a paragraph ends with. A colon or an opening quotation mark before a notice makes it somebody's quotation. */
const PARAGRAPH_END = /[。！？!?…”’)】]\s{0,3}$/;
/** What may be left of the line beside notices: a desk's signature, the menu word that a copy glued on. */
const REST = 24;
/** A wording that is cut shorter than this names the platform but is no notice yet. */
const SHORTEST = 16;

/** All platforms' hints in one pattern: most lines hold none. */
const HINT = new RegExp(platforms.flatMap(({ noticeHint }) => noticeHint?.source ?? []).join('|'), 'i');

function noticesIn({ text, original }: NormalText): Notice[] {
  const hinted = platforms.filter(({ noticeHint }) => noticeHint?.test(original));
  const found = hinted.flatMap(({ id, notices }) =>
    notices.flatMap(({ lang, pattern }) =>
      [...text.matchAll(pattern)].map((match) => ({
        start: match.index,
        end: match.index + match[0].trimEnd().length,
        platform: id,
        lang,
      })),
    ),
  );
  const long = found.filter(({ start, end }) => end - start >= SHORTEST);
  return long
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((notice, index, all) => !all.slice(0, index).some((other) => notice.start < other.end));
}

/** Whether a notice can stand in this line at all; cheap, and true more often than not needed. */
export const mayHoldNotice = (line: string): boolean => HINT.test(line);

/** The platforms' notices in one line of text, found by the platforms' names. Null when there is none. */
export function findNotices(line: string): NoticeLine | null {
  if (!mayHoldNotice(line)) return null;
  const normal = normalise(line);
  const notices = noticesIn(normal);
  const [first] = notices;
  if (!first) return null;
  const last = notices.reduce((end, notice) => Math.max(end, notice.end), 0);
  const between = last - first.start - notices.reduce((sum, { start, end }) => sum + end - start, 0);
  const before = normal.text.slice(0, first.start);
  const isEnd = between + normal.text.length - last <= REST;
  const isGlued = isEnd && PARAGRAPH_END.test(before);
  return {
    normal,
    notices,
    alone: isEnd && BEFORE.test(before),
    tail: isGlued ? normal.toOriginal({ start: first.start, end: last }).start : null,
  };
}
