import type { Note } from '../notes/note';
import type { Span } from '../text/span';
import { STYLES, styleOf } from './style-of';

/** A note with the range that it was painted on. */
export interface Mark {
  readonly note: Note;
  readonly range: Range;
}

/** Notes whose words overlap: one stop for pointer and keys, told on one card. */
export interface Stretch extends Span {
  /** The strongest first. */
  readonly notes: readonly [Note, ...Note[]];
  /** Where their words stand in the page, in the same order. */
  readonly ranges: readonly Range[];
}

const rank = ({ note }: Mark): number => STYLES.indexOf(styleOf(note));

/** Marks gathered into stretches, in reading order. */
export function stretchesOf(marks: readonly Mark[]): readonly Stretch[] {
  const groups: [Mark, ...Mark[]][] = [];
  let end = -1;
  for (const mark of marks.toSorted((a, b) => a.note.start - b.note.start)) {
    const group = groups.at(-1);
    if (group && mark.note.start < end) group.push(mark);
    else groups.push([mark]);
    end = Math.max(end, mark.note.end);
  }
  return groups.map((group) => {
    const [first, ...others] = group.toSorted((a, b) => rank(a) - rank(b) || a.note.start - b.note.start);
    const strongest = first ?? group[0];
    return {
      start: group[0].note.start,
      end: Math.max(...group.map(({ note }) => note.end)),
      notes: [strongest.note, ...others.map(({ note }) => note)],
      ranges: [strongest, ...others].map(({ range }) => range),
    };
  });
}
