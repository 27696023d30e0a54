import { normalise } from '../text/normalise';
import { shift } from '../text/span';
import type { Span } from '../text/span';
import { isDeclaration } from './declaration';
import type { Disclaimer } from './disclaimers';
import { findNotices } from './find-notices';

/** An article's text and what its lines are; a part of `Article`, so that this room needs not know that one. */
export interface DisclaimedText {
  readonly text: string;
  readonly parts: readonly (Span & { readonly part: string })[];
}

/** A paragraph of this length or more is text, not a line of the menu or a related headline (UTF-16 units). */
const PARAGRAPH = 60;
/** A notice with more paragraphs than this after it stands inside a text that talks about it. */
const PARAGRAPHS_AFTER = 2;
/** 声明：…… inside quotation marks. The hint is for unfolded text. */
const DECLARING_HINT = /[声聲](?:\([^()]{1,6}\))?明/;
const QUOTED = /[“‘]([^“”‘’]{0,12}声明\s{0,2}[：:][^“”‘’]{2,60})[”’]/g;

const language = (quote: string): Disclaimer['lang'] => (normalise(quote).traditional ? 'zh-Hant' : 'zh-Hans');

/** The platforms' notices in a line that starts at `start` of the text. */
function platformLines(line: string, start: number, textFollows: boolean): Disclaimer[] {
  const found = findNotices(line);
  if (!found) return [];
  const by = found.alone && !textFollows ? 'platform' : 'quoted';
  return found.notices.map((notice) => {
    const span = found.normal.toOriginal(notice);
    const quote = line.slice(span.start, span.end);
    return {
      ...shift(span, start),
      quote,
      lang: notice.lang === 'en' ? 'en' : language(quote),
      by,
      platform: notice.platform,
    };
  });
}

/** Declarations that somebody's sentence quotes. */
function quotedDeclarations(line: string, start: number): Disclaimer[] {
  if (!DECLARING_HINT.test(line)) return [];
  const normal = normalise(line);
  return [...normal.text.matchAll(QUOTED)].flatMap((match) => {
    const words = match[1] ?? '';
    if (!isDeclaration(words) || findNotices(words)) return [];
    const span = normal.toOriginal({ start: match.index + 1, end: match.index + 1 + words.length });
    const quote = line.slice(span.start, span.end);
    return [{ ...shift(span, start), quote, lang: language(quote), by: 'quoted' as const, platform: null }];
  });
}

function declarationLine(line: string, start: number): Disclaimer {
  return { start, end: start + line.length, quote: line, lang: language(line), by: 'creator', platform: null };
}

/**
 * The lines by which platform or author hand responsibility away, in text order. Platforms' notices are known by the
 * platform's name alone; those inside a sentence, or with an article going on after them, are `quoted`. The author's
 * are the parts that the reader of the page took for declarations. Offsets are the text's.
 */
export function findDisclaimers({ text, parts }: DisclaimedText): Disclaimer[] {
  let after = 0;
  const found: Disclaimer[][] = [];
  for (const { start, end, part } of parts.toReversed()) {
    const line = text.slice(start, end);
    if (part === 'declaration') found.push([declarationLine(line, start)]);
    else if (part !== 'noise')
      found.push([...platformLines(line, start, after > PARAGRAPHS_AFTER), ...quotedDeclarations(line, start)]);
    if (part === 'paragraph' && line.length >= PARAGRAPH) after += 1;
  }
  return found
    .toReversed()
    .flat()
    .sort((a, b) => a.start - b.start);
}
