/** What an id stands for: an uploader's article, an editorial desk's, or a video (of either kind). */
export type DocIdKind = 'wemedia' | 'editorial' | 'video';

/** An article's id, and what can be read from the id alone. */
export interface DocId {
  readonly id: string;
  readonly kind: DocIdKind;
  /** When the id was made, to the millisecond; null for videos, whose ids hold no clock that is known. */
  readonly createdAt: Date | null;
  /** The second half: the same for all articles of one account. Null for videos. */
  readonly column: string | null;
}

/** The clock's zero, 2003-08-10 07:20:00 UTC; found from 468 dated addresses, all of which give their very hour. */
const CLOCK_ZERO = 1_060_500_000_000;
const FIRST_YEAR = 2003;
const LAST_YEAR = 2038;
/** Base-32 milliseconds, then `05` for an uploader's column and `00` for a desk's. */
const ARTICLE = /^([0-9A-V]{8})((05|00)[0-9A-Z]{6})$/;
const VIDEO = /^V[0-9A-Z]{8}$/;

/** Reads an id of 16 characters, or a video's of 9. Null when it is neither, or when its clock is out of bounds. */
export function readDocId(id: string): DocId | null {
  if (VIDEO.test(id)) return { id, kind: 'video', createdAt: null, column: null };
  const [, clock, column, block] = ARTICLE.exec(id) ?? [];
  if (clock === undefined || column === undefined) return null;
  const createdAt = new Date(CLOCK_ZERO + Number.parseInt(clock, 32));
  const year = createdAt.getUTCFullYear();
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  return { id, kind: block === '05' ? 'wemedia' : 'editorial', createdAt, column };
}
