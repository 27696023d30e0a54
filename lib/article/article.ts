import type { Span } from '../text/span';

/** What sort of page this is. `text` is plain text without a page around it. */
export type PageKind = 'article' | 'account' | 'list' | 'video' | 'text' | 'other';

/** What a line of the article is. Only titles and paragraphs hold sentences. */
export type PartKind = 'title' | 'paragraph' | 'caption' | 'byline' | 'declaration' | 'notice' | 'noise';

/** One line of the article: a span of its text that holds no line end. */
export interface Part extends Span {
  readonly part: PartKind;
}

/** A hyperlink in the article; the span covers its words. */
export interface Link extends Span {
  readonly href: string;
}

/** A picture: where it stands in the text (the offset of the line that follows it), and its caption's span if it has one. */
export interface Picture {
  readonly at: number;
  readonly caption: Span | null;
}

/** An article as the engine sees it: one text, and what each of its lines is. */
export interface Article {
  readonly page: PageKind;
  /** Title, paragraphs, captions, declaration, notice: one a line, in page order. */
  readonly text: string;
  readonly parts: readonly Part[];
  readonly links: readonly Link[];
  readonly pictures: readonly Picture[];
}

/** A stretch of one DOM text node and where it stands in the article's text; both run unit by unit. */
export interface Segment extends Span {
  readonly node: Text;
  /** The offset in `node.data` of the segment's first unit. */
  readonly offset: number;
}

/** An article read from a document, with the way back to it. Segments are in text order and do not overlap. */
export interface PlacedArticle extends Article {
  readonly segments: readonly Segment[];
}
