import type { PlacedArticle } from '../article/article';
import { toRange } from '../article/to-range';
import type { Note } from '../notes/note';
import type { Span } from '../text/span';
import { registry } from './registry';
import { scrollTo } from './scroll-to';
import { stretchesOf } from './stretch';
import { stretchAt } from './stretch-at';
import type { Mark, Stretch } from './stretch';
import { STYLES, styleOf } from './style-of';
import type { Style } from './style-of';

/** How long a flashed stretch stays marked, in milliseconds. */
const FLASH_MS = 1600;
const FLASH = 'suyuan-flash';

const nameOf = (style: Style): string => `suyuan-${style}`;

/**
 * Paints notes on a document by CSS Custom Highlights; no node or attribute of the page changes. It holds its own list
 * of marks, because Firefox does not let a content script iterate a Highlight.
 */
export class Painter {
  private marks: readonly Mark[] = [];
  private highlights = new Map<Style, Highlight>();
  /** Made when somebody points or steps for the first time since the marks were painted. */
  private gathered: readonly Stretch[] | null = null;
  private article: PlacedArticle | null = null;
  private flashing: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly document: Document) {}

  /** Paints these notes instead of those before, and answers with the ones that got a place; the others have no text. */
  paint(article: PlacedArticle, notes: readonly Note[]): readonly Note[] {
    this.marks = notes.flatMap((note) => {
      const range = note.start < note.end ? toRange(article, note, this.document) : null;
      return range ? [{ note, range }] : [];
    });
    this.gathered = null;
    this.article = article;
    const visible = uncovered(this.marks);
    this.highlights = new Map(STYLES.flatMap((style) => this.highlightOf(style, visible)));
    this.restore();
    return this.marks.map((mark) => mark.note);
  }

  /** Takes all marks off. */
  clear(): void {
    this.marks = [];
    this.gathered = null;
    this.article = null;
    this.highlights = new Map();
    this.restore();
    this.endFlash();
  }

  /** Puts our marks back if the page took them from the registry, or takes them off if it should hold none. */
  restore(): void {
    for (const style of STYLES) {
      const highlight = this.highlights.get(style);
      if (!highlight) registry().delete(nameOf(style));
      else if (registry().get(nameOf(style)) !== highlight) registry().set(nameOf(style), highlight);
    }
  }

  /** Scrolls to a stretch of the article and marks it for a moment; false when it has no place in the page. */
  flash(article: PlacedArticle, span: Span): boolean {
    const range = toRange(article, span, this.document);
    if (!range) return false;
    scrollTo(range);
    const highlight = new Highlight(range);
    highlight.priority = STYLES.length;
    registry().set(FLASH, highlight);
    clearTimeout(this.flashing);
    this.flashing = setTimeout(() => this.endFlash(), FLASH_MS);
    return true;
  }

  /** Whether a stretch of the article can be found in the page as it stands now. */
  hasPlace(article: PlacedArticle, span: Span): boolean {
    return span.start < span.end && toRange(article, span, this.document) !== null;
  }

  get hasMarks(): boolean {
    return this.marks.length > 0;
  }

  /** What is painted, gathered into stretches, in reading order. */
  get stretches(): readonly Stretch[] {
    this.gathered ??= stretchesOf(this.marks);
    return this.gathered;
  }

  /** The stretch painted at a point of the viewport (CSS pixels), or null when there is none. */
  stretchAt(x: number, y: number): Stretch | null {
    return this.article && stretchAt(this.document, this.article, this.stretches, { x, y });
  }

  private highlightOf(style: Style, visible: readonly Mark[]): [Style, Highlight][] {
    const ranges = visible.filter((mark) => styleOf(mark.note) === style).map((mark) => mark.range);
    if (ranges.length === 0) return [];
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = STYLES.length - 1 - STYLES.indexOf(style);
    return [[style, highlight]];
  }

  private endFlash(): void {
    clearTimeout(this.flashing);
    registry().delete(FLASH);
  }
}

/** The marks without those that lie wholly inside a stronger or equal one: two lines under the same words blur. */
function uncovered(marks: readonly Mark[]): readonly Mark[] {
  const order = [...marks].sort(
    (a, b) =>
      a.note.start - b.note.start ||
      b.note.end - a.note.end ||
      STYLES.indexOf(styleOf(a.note)) - STYLES.indexOf(styleOf(b.note)),
  );
  // How far the marks before reach, for each style and all stronger ones.
  const reach = STYLES.map(() => -1);
  return order.filter(({ note }) => {
    const own = STYLES.indexOf(styleOf(note));
    if ((reach[own] ?? -1) >= note.end) return false;
    for (let weaker = own; weaker < reach.length; weaker += 1) reach[weaker] = Math.max(reach[weaker] ?? -1, note.end);
    return true;
  });
}
