import type { Link, Segment } from './article';

/** One line of the page: its text with white space collapsed, and the way back. Offsets are the line's own. */
export interface Line {
  readonly kind: 'line';
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly links: readonly Link[];
  /** It stands in a `figcaption`. */
  readonly caption: boolean;
  readonly centred: boolean;
}

/** What stands in an element, in page order. */
export type Item = Line | { readonly kind: 'picture' };

const SPACE = /[ \t\n\r\f]+|[^ \t\n\r\f]+/g;
/** Blanks that a line's ends lose: also the wide ones that indent Chinese paragraphs, and marks drawn as nothing. */
const BLANK = /[\s\u200B-\u200F\u2060]/;

/** The line without the blanks at its ends, or null when nothing else is in it. */
function trimLine(line: Line): Line | null {
  let from = 0;
  let to = line.text.length;
  while (from < to && BLANK.test(line.text.charAt(from))) from += 1;
  while (to > from && BLANK.test(line.text.charAt(to - 1))) to -= 1;
  if (from === to) return null;
  if (to - from === line.text.length) return line;
  const cut = <T extends { start: number; end: number }>(span: T) => ({
    ...span,
    start: Math.max(span.start, from) - from,
    end: Math.min(span.end, to) - from,
  });
  const segments = line.segments
    .map((segment) => ({ ...cut(segment), offset: segment.offset + Math.max(0, from - segment.start) }))
    .filter(({ start, end }) => start < end);
  const links = line.links.map(cut).filter(({ start, end }) => start < end);
  return { ...line, text: line.text.slice(from, to), segments, links };
}

/** Collects text nodes into lines. `href` is the address of the link that is open, or null. */
export function lineWriter() {
  const items: Item[] = [];
  // Joined when the line ends: asking a growing string for its last character copies it each time.
  let pieces: string[] = [];
  let length = 0;
  let spaced = true;
  let segments: Segment[] = [];
  let links: Link[] = [];
  let href: string | null = null;
  let linkStart = 0;
  let caption = false;
  let centred = false;

  const put = (node: Text, offset: number, piece: string, space: boolean) => {
    const start = length;
    pieces.push(piece);
    length += piece.length;
    spaced = space;
    const last = segments.at(-1);
    const joins = last && last.node === node && last.offset + (last.end - last.start) === offset;
    if (last && joins) segments[segments.length - 1] = { ...last, end: length };
    else segments.push({ node, offset, start, end: length });
  };
  const closeLink = () => {
    if (href !== null && length > linkStart) links.push({ start: linkStart, end: length, href });
    linkStart = length;
  };
  const flush = () => {
    closeLink();
    const text = pieces.join('');
    const line = text === '' ? null : trimLine({ kind: 'line', text, segments, links, caption, centred });
    if (line) items.push(line);
    [pieces, length, spaced, segments, links, linkStart] = [[], 0, true, [], [], 0];
  };
  return {
    items,
    /** Takes a text node over; runs of white space become one space, which stands for the run's first unit. */
    write(node: Text, { from, to }: { readonly from: number; readonly to: number }) {
      const isWhole = from === 0 && to === node.length;
      for (const { 0: piece, index } of (isWhole ? node.data : node.data.slice(from, to)).matchAll(SPACE)) {
        const space = ' \t\n\r\f'.includes(piece.charAt(0));
        if (!space) put(node, from + index, piece, false);
        else if (!spaced) put(node, from + index, ' ', true);
      }
    },
    /** Ends the line. */
    flush,
    /** What holds for lines from here on. */
    layout(next: { caption: boolean; centred: boolean }) {
      ({ caption, centred } = next);
    },
    picture() {
      items.push({ kind: 'picture' });
    },
    link(next: string | null) {
      closeLink();
      href = next;
    },
  };
}
