import { isShown } from '../extension/choices';
import type { PageAnswer, ToldLookup, ToldNote } from '../extension/page-answer';
import { overlaps } from '../text/span';
import { plural } from './catalogue';
import { h } from './h';
import { lookupList, noteItem } from './note-item';
import type { NoteEntry } from './note-item';
import type { Control, PageActions, Speech } from './view';

/** The notes of the page in reading order, at the reader's level, without the disclaimers that have a section. */
export function notesSection(speech: Speech, answer: PageAnswer, control: Control, actions: PageActions): HTMLElement {
  const { language, words } = speech;
  const all = answer.notes.filter((note) => !hasOwnSection(answer, note)).sort((a, b) => a.start - b.start);
  const shown = all.filter((note) => isShown(control.settings, control.place, note));
  const hidden = all.length - shown.length;
  const items = bySpan(shown).map((notes) =>
    noteItem(speech, { notes, lookups: within(notes[0], answer.lookups), lang: answer.lang }, actions),
  );
  const count = plural(language, words.notes.count, shown.length);
  return h(
    'section',
    { 'aria-labelledby': 'notes-heading' },
    h('h2', { id: 'notes-heading' }, words.notes.heading, ' ', h('span', { class: 'count' }, count)),
    shown.length === 0 && h('p', {}, words.notes.none, ' ', words.notes.noneCaution),
    shown.length > 0 && h('ol', { class: 'plain' }, ...items),
    hidden > 0 && h('p', { class: 'soft' }, plural(language, words.notes.more, hidden)),
    answer.untold > 0 && h('p', { class: 'soft' }, plural(language, words.notes.untold, answer.untold)),
    otherLookups(speech, answer.lookups, shown),
  );
}

const hasOwnSection = (answer: PageAnswer, note: ToldNote): boolean =>
  note.kind === 'self-media-disclaimer' && answer.disclaimers.some((disclaimer) => overlaps(disclaimer, note));

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

/** Identifiers that stand in no shown note can be looked up all the same. */
function otherLookups(speech: Speech, lookups: readonly ToldLookup[], shown: readonly ToldNote[]): HTMLElement | null {
  const rest = lookups.filter((lookup) => !shown.some((note) => overlaps(note, lookup)));
  if (rest.length === 0) return null;
  return h('div', { class: 'rest' }, h('h3', {}, speech.words.notes.lookupsHeading), lookupList(speech, rest));
}
