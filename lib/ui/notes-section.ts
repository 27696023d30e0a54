import { isShown } from '../extension/choices';
import type { PageAnswer, ToldLookup, ToldNote } from '../extension/page-answer';
import { overlaps } from '../text/span';
import { plural } from './catalogue';
import { fold } from './fold';
import { h } from './h';
import { hiddenLine } from './hidden-line';
import { hasOwnSection, toEntries } from './note-entries';
import { lookupList, noteItem } from './note-item';
import type { NoteEntry } from './note-item';
import type { Control, PageActions, Speech } from './view';

/** So many entries stand open; the others are a fold away. */
const STRONGEST = 8;
const SEVERITIES = ['high', 'medium', 'low', 'info'] as const;

/** The notes that show at the reader's choices, in reading order. */
export const shownNotes = (answer: PageAnswer, { settings, place }: Control): readonly ToldNote[] =>
  answer.notes.filter((note) => isShown(settings, place, note)).sort((a, b) => a.start - b.start);

/** The strongest notes, and folded under them all others; without the disclaimers that have a place of their own. */
export function notesSection(speech: Speech, answer: PageAnswer, control: Control, actions: PageActions): HTMLElement {
  const { language, words } = speech;
  const shown = shownNotes(answer, control).filter((note) => !hasOwnSection(answer, note));
  const hidden = answer.notes.filter((note) => !hasOwnSection(answer, note) && !note.hidden).length - shown.length;
  const entries = toEntries(shown, answer);
  const first = strongest(entries);
  const rest = entries.filter((entry) => !first.includes(entry));
  const list = (some: readonly NoteEntry[]): HTMLElement =>
    h('ol', { class: 'plain' }, ...some.map((entry) => noteItem(speech, entry, actions)));
  const count = plural(language, words.notes.count, shown.length);
  return h(
    'section',
    { 'aria-labelledby': 'notes-heading' },
    h('h2', { id: 'notes-heading' }, words.popup.strongest, ' ', h('span', { class: 'count' }, count)),
    shown.length === 0 && h('p', {}, words.notes.none, ' ', words.notes.noneCaution),
    first.length > 0 && list(first),
    rest.length > 0 && fold('rest', [plural(language, words.popup.rest, rest.length)], () => [list(rest)]),
    hidden > 0 && h('p', { class: 'soft' }, plural(language, words.notes.more, hidden)),
    hiddenLine(speech, answer, actions),
    answer.untold > 0 && h('p', { class: 'soft' }, plural(language, words.notes.untold, answer.untold)),
    otherLookups(speech, answer.lookups, shown),
  );
}

const rank = ({ notes }: NoteEntry): number =>
  Math.min(...notes.map(({ severity, level }) => SEVERITIES.indexOf(severity) * 3 + (level === 'quiet' ? 0 : 1)));

/** The weightiest entries, in reading order. */
function strongest(entries: readonly NoteEntry[]): readonly NoteEntry[] {
  const best = new Set(entries.toSorted((a, b) => rank(a) - rank(b)).slice(0, STRONGEST));
  return entries.filter((entry) => best.has(entry));
}

/** Identifiers that stand in no shown note can be looked up all the same. */
export function otherLookups(
  speech: Speech,
  lookups: readonly ToldLookup[],
  shown: readonly ToldNote[],
): HTMLElement | null {
  const rest = lookups.filter((lookup) => !shown.some((note) => overlaps(note, lookup)));
  if (rest.length === 0) return null;
  return fold('lookups', [speech.words.notes.lookupsHeading], () => [lookupList(speech, rest)]);
}
