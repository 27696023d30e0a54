import { kindOn } from '../../extension/choices';
import type { Outline } from '../../extension/outline';
import type { PageAnswer, ToldNote } from '../../extension/page-answer';
import type { Place } from '../../extension/place';
import type { Settings } from '../../extension/settings';
import { LEVELS } from '../../notes/note';
import type { Level } from '../../notes/note';
import { KINDS } from '../../rules/kind';
import type { Kind } from '../../rules/kind';
import { hasOwnSection, toEntries } from '../note-entries';
import type { NoteEntry } from '../note-item';

export const GROUPINGS = ['paragraph', 'kind'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What the panel lists; the reader's settings stay as they are. */
export interface PanelFilter {
  readonly grouping: Grouping;
  readonly level: Level;
  readonly hidden: ReadonlySet<Kind>;
}

/** What is listed at first: what the reader's settings show at the page's place; all kinds where that is not known. */
export const firstFilter = (settings: Settings, place: Place | null): PanelFilter => ({
  grouping: 'paragraph',
  level: settings.level,
  hidden: new Set(place ? KINDS.filter((kind) => !kindOn(settings, place, kind)) : []),
});

/** Notes that stand under one heading. */
export interface NoteGroup {
  /** `kind`: notes of one kind; `title` and `paragraph`: of one line, with its number (titles have none) and first words. */
  readonly under:
    | { readonly is: 'kind'; readonly kind: Kind }
    | { readonly is: 'title' | 'paragraph'; readonly number: number; readonly lead: string };
  readonly entries: readonly NoteEntry[];
}

/** Whether the level reaches a note, whatever its kind. */
export const inLevel = (filter: PanelFilter, note: Pick<ToldNote, 'level'>): boolean =>
  LEVELS.indexOf(note.level) <= LEVELS.indexOf(filter.level);

/** The notes that the filter lets through, in reading order, without the disclaimers that have a section of their own. */
export const listedNotes = (answer: PageAnswer, filter: PanelFilter): readonly ToldNote[] =>
  answer.notes
    .filter(
      (note) => !hasOwnSection(answer, note) && !note.hidden && inLevel(filter, note) && !filter.hidden.has(note.kind),
    )
    .toSorted((a, b) => a.start - b.start);

/** Whether a note is about words that were not found again in the page; a picture's note has no words. */
export const isLost = (note: ToldNote): boolean => !note.placed && note.start < note.end;

/** The listed notes that have a place, under their headings: paragraphs in reading order, or kinds in theirs. */
export function groupNotes(answer: PageAnswer, outline: Outline, filter: PanelFilter): readonly NoteGroup[] {
  const notes = listedNotes(answer, filter).filter((note) => !isLost(note));
  return filter.grouping === 'kind' ? byKind(notes, answer) : byParagraph(notes, answer, outline);
}

const byKind = (notes: readonly ToldNote[], answer: PageAnswer): readonly NoteGroup[] =>
  KINDS.map((kind) => ({
    under: { is: 'kind' as const, kind },
    entries: toEntries(
      notes.filter((note) => note.kind === kind),
      answer,
    ),
  })).filter(({ entries }) => entries.length > 0);

/** A note belongs to the last line that begins before it or with it: a picture's to the line above or beside it. */
function byParagraph(notes: readonly ToldNote[], answer: PageAnswer, { paragraphs }: Outline): readonly NoteGroup[] {
  const groups: NoteGroup[] = [];
  const rest = [...notes];
  let number = 0;
  for (const [index, { isTitle, lead }] of paragraphs.entries()) {
    if (!isTitle) number += 1;
    const next = paragraphs[index + 1]?.start ?? Infinity;
    const end = rest.findIndex((note) => note.start >= next);
    const own = rest.splice(0, end < 0 ? rest.length : end);
    const under = { is: isTitle ? ('title' as const) : ('paragraph' as const), number, lead };
    if (own.length > 0) groups.push({ under, entries: toEntries(own, answer) });
  }
  return groups;
}
