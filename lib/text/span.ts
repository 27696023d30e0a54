/** A stretch of a string, in UTF-16 offsets; `end` is the offset after the last unit. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span moved by `offset` units: from a paragraph's own offsets to the article's, say. */
export const shift = (span: Span, offset: number): Span => ({ start: span.start + offset, end: span.end + offset });

/** Whether the two share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
