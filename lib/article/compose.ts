import { shift } from '../text/span';
import type { Link, PageKind, Part, PartKind, Picture, PlacedArticle, Segment } from './article';
import { partsOfLine } from './classify-line';
import type { Item, Line } from './collect-lines';

/** The lines of one place of the page, and what its lines are; null lets each line's words tell. */
export interface Section {
  readonly items: readonly Item[];
  /** What the lines of this place are, whatever they say; null when their words tell. */
  readonly as: PartKind | null;
  /** The sorts of lines that are taken from here; null takes all but noise. */
  readonly only: readonly PartKind[] | null;
}

/** An article of which nothing has arrived. */
export const emptyArticle = (page: PageKind): PlacedArticle => ({
  page,
  text: '',
  parts: [],
  links: [],
  pictures: [],
  segments: [],
});

/** Takes lines over, one under another, and moves their offsets along. */
function articleWriter() {
  const lines: string[] = [];
  const parts: Part[] = [];
  const links: Link[] = [];
  const segments: Segment[] = [];
  const pictures: Picture[] = [];
  let waiting = 0;
  let offset = 0;
  const place = (caption: Picture['caption']) => {
    for (; waiting > 0; waiting -= 1) pictures.push({ at: offset, caption });
  };
  return {
    picture: () => (waiting += 1),
    follows: () => waiting > 0,
    line(line: Line, own: readonly Part[]) {
      const [first] = own;
      place(first?.part === 'caption' ? shift(first, offset) : null);
      for (const { part, ...span } of own) parts.push({ ...shift(span, offset), part });
      for (const link of line.links) links.push(Object.assign(shift(link, offset), { href: link.href }));
      for (const segment of line.segments) segments.push({ ...segment, ...shift(segment, offset) });
      lines.push(line.text);
      offset += line.text.length + 1;
    },
    finish(page: PageKind): PlacedArticle {
      const text = lines.join('\n');
      offset = text.length;
      place(null);
      return { page, text, parts, links, pictures, segments };
    },
  };
}

/**
 * Sets the lines of the sections under one another, one a line, noise left out. A picture stands at the offset of the
 * line that follows it; a caption that follows it directly is its own.
 */
export function compose(page: PageKind, sections: readonly Section[]): PlacedArticle {
  const writer = articleWriter();
  for (const { items, as, only } of sections) {
    for (const item of items) {
      if (item.kind === 'picture') writer.picture();
      else {
        const hints = { caption: item.caption, underPicture: item.centred && writer.follows() };
        const whole = { start: 0, end: item.text.length };
        const own = as ? [{ ...whole, part: as }] : partsOfLine(item.text, hints);
        if (own.every(({ part }) => part !== 'noise' && (!only || only.includes(part)))) writer.line(item, own);
      }
    }
  }
  return writer.finish(page);
}
