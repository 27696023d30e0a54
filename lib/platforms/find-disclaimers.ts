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

const CREATOR = { by: 'creator', platform: null } as const;
const language = (quote: string): Disclaimer['lang'] => (normalise(quote).traditional ? 'zh-Hant' : 'zh-Hans');

/** A disclaimer of a line that starts at `offset` of the text; `span` is the line's. */
function disclaimer(line: string, span: Span, offset: number, kind: Pick<Disclaimer, 'by' | 'platform'>): Disclaimer {
  const quote = line.slice(span.start, span.end);
  const lang = /[\u3400-\u9FFF]/.test(quote) ? language(quote) : 'en';
  return { ...shift(span, offset), quote, lang, by: kind.by, platform: kind.platform };
}

/** The platforms' notices in a line that starts at `offset` of the text. */
function platformLines(line: string, offset: number, textFollows: boolean): Disclaimer[] {
  const found = findNotices(line);
  if (!found) return [];
  const by = found.alone && !textFollows ? 'platform' : 'quoted';
  return found.notices.map((notice) =>
    disclaimer(line, found.normal.toOriginal(notice), offset, { by, platform: notice.platform }),
  );
}

/** Declarations that somebody's sentence quotes. */
function quotedDeclarations(line: string, offset: number): Disclaimer[] {
  if (!DECLARING_HINT.test(line)) return [];
  const normal = normalise(line);
  return [...normal.text.matchAll(QUOTED)]
    .filter(([, words = '']) => isDeclaration(words) && !findNotices(words))
    .map(({ index, 0: { length } }) => normal.toOriginal({ start: index + 1, end: index + length - 1 }))
    .map((span) => disclaimer(line, span, offset, { by: 'quoted', platform: null }));
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
    if (part === 'declaration') found.push([disclaimer(line, { start: 0, end: line.length }, start, CREATOR)]);
    else if (part !== 'noise')
      found.push([...platformLines(line, start, after > PARAGRAPHS_AFTER), ...quotedDeclarations(line, start)]);
    if (part === 'paragraph' && line.length >= PARAGRAPH) after += 1;
  }
  return found
    .toReversed()
    .flat()
    .sort((a, b) => a.start - b.start);
}
