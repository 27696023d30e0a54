import type { Span } from './span';

/** A stretch where normal text and original run unit by unit, or a piece that changed its length. */
interface Piece {
  readonly normal: number;
  normalLength: number;
  readonly original: number;
  originalLength: number;
}

/** A text in the form that rules are written for, with the way back to what stands on the page. */
export interface NormalText {
  readonly text: string;
  readonly original: string;
  /** Whether Traditional characters were met and folded. */
  readonly traditional: boolean;
  /** A span of the normal text as a span of the original; it never splits a piece that changed its length. */
  toOriginal(span: Span): Span;
  /** An offset of the original as one of the normal text: the start of the piece that it falls into. */
  toNormal(offset: number): number;
}

/** Whether offsets inside the piece can be told apart. */
const isEven = (piece: Piece): boolean => piece.normalLength === piece.originalLength;

/** The last piece that starts at or before `offset`, measured by `key`. */
function pieceAt(pieces: readonly Piece[], key: 'normal' | 'original', offset: number): Piece | null {
  let low = 0;
  let high = pieces.length - 1;
  let found: Piece | null = null;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (!piece || piece[key] > offset) high = middle - 1;
    else {
      found = piece;
      low = middle + 1;
    }
  }
  return found;
}

/**
 * Collects a normal text piece by piece and remembers where each came from. Offsets are recorded while the text is
 * made, never searched for afterwards.
 */
export function normalTextWriter(original: string) {
  const pieces: Piece[] = [];
  let text = '';
  let last: Piece | null = null;
  const push = (start: number, end: number, value: string) => {
    if (value === '') return;
    if (last && value.length === end - start && isEven(last) && last.original + last.originalLength === start) {
      last.normalLength += value.length;
      last.originalLength += value.length;
    } else {
      last = { normal: text.length, normalLength: value.length, original: start, originalLength: end - start };
      pieces.push(last);
    }
    text += value;
  };
  const finish = (traditional: boolean): NormalText => ({
    text,
    original,
    traditional,
    toOriginal: (span) => {
      const start = originalStart(pieces, span.start, original.length);
      if (span.end <= span.start) return { start, end: start };
      const piece = pieceAt(pieces, 'normal', span.end - 1);
      if (!piece) return { start, end: start };
      const inside = isEven(piece) ? span.end - piece.normal : piece.originalLength;
      return { start, end: piece.original + inside };
    },
    toNormal: (offset) => {
      const piece = pieceAt(pieces, 'original', offset);
      if (!piece) return 0;
      const inside = offset - piece.original;
      if (inside >= piece.originalLength) return piece.normal + piece.normalLength;
      return isEven(piece) ? piece.normal + inside : piece.normal;
    },
  });
  return { push, finish };
}

function originalStart(pieces: readonly Piece[], offset: number, length: number): number {
  const piece = pieceAt(pieces, 'normal', offset);
  if (!piece || offset >= piece.normal + piece.normalLength) return length;
  return isEven(piece) ? piece.original + (offset - piece.normal) : piece.original;
}

/** A text that is its own normal form. */
export const unchanged = (text: string): NormalText => ({
  text,
  original: text,
  traditional: false,
  toOriginal: (span) => span,
  toNormal: (offset) => offset,
});
