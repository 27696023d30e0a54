import type { PageAnswer, ToldLookup, ToldNote } from '../extension/page-answer';
import { overlaps } from '../text/span';
import type { NoteEntry } from './note-item';

/** Whether a note says no more than the section on the page's notices. */
export const hasOwnSection = (answer: PageAnswer, note: ToldNote): boolean =>
  note.kind === 'self-media-disclaimer' && answer.disclaimers.some((disclaimer) => overlaps(disclaimer, note));

/** These notes as entries of a list: those on the same stretch together, in their order, with the look-ups in it. */
export const toEntries = (notes: readonly ToldNote[], answer: PageAnswer): readonly NoteEntry[] =>
  bySpan(notes).map((group) => ({ notes: group, lookups: within(group[0], answer.lookups), lang: answer.lang }));

/** Notes on the same stretch together, in the order of their starts. */
function bySpan(notes: readonly ToldNote[]): readonly NoteEntry['notes'][] {
  const groups = new Map<string, [ToldNote, ...ToldNote[]]>();
  for (const note of notes) {
    const key = `${note.start} ${note.end}`;
    const group = groups.get(key);
    if (group) group.push(note);
    else groups.set(key, [note]);
  }
  return [...groups.values()];
}

const within = (note: ToldNote, lookups: readonly ToldLookup[]): readonly ToldLookup[] =>
  lookups.filter((lookup) => overlaps(note, lookup));
