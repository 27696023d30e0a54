import type { Outline } from '../../extension/outline';
import type { PageAnswer } from '../../extension/page-answer';
import { fill, kindWords, plural } from '../catalogue';
import { h } from '../h';
import { hiddenLine } from '../hidden-line';
import { toEntries } from '../note-entries';
import { otherLookups } from '../notes-section';
import type { PageActions, Speech } from '../view';
import { groupNotes, isLost, listedNotes } from './group-notes';
import type { NoteGroup, PanelFilter } from './group-notes';
import { panelNote } from './panel-note';

/** All notes that the filter lets through, under their headings; then those without a place, and the look-ups left. */
export function listSection(
  speech: Speech,
  answer: PageAnswer,
  outline: Outline,
  filter: PanelFilter,
  actions: PageActions,
): HTMLElement {
  const { language, words } = speech;
  const listed = listedNotes(answer, filter);
  const groups = groupNotes(answer, outline, filter);
  const count = plural(language, words.notes.count, listed.length);
  return h(
    'section',
    { class: 'list', 'aria-labelledby': 'notes-heading' },
    h('h2', { id: 'notes-heading' }, words.notes.heading, ' ', h('span', { class: 'count' }, count)),
    listed.length === 0 && h('p', { class: 'empty' }, words.panel.none, ' ', words.notes.noneCaution),
    ...groups.map((group) => groupOf(speech, group, answer.lang, actions)),
    lostNotes(speech, answer, filter, actions),
    hiddenLine(speech, answer, actions),
    answer.untold > 0 && h('p', { class: 'soft' }, plural(language, words.notes.untold, answer.untold)),
    otherLookups(speech, answer.lookups, listed),
  );
}

function groupOf(speech: Speech, { under, entries }: NoteGroup, lang: string, actions: PageActions): HTMLElement {
  const items = entries.map((entry) => panelNote(speech, entry, under.is === 'kind', actions));
  return h('div', { class: 'group' }, ...headOf(speech, under, lang), h('ol', { class: 'plain' }, ...items));
}

function headOf({ words }: Speech, under: NoteGroup['under'], lang: string): readonly HTMLElement[] {
  if (under.is === 'kind') {
    const kind = kindWords(words, under.kind);
    const ask = fill(words.notes.do, { ask: kind.ask, act: kind.act });
    return [h('h3', {}, kind.title), h('p', {}, kind.why), h('p', { class: 'do' }, ask)];
  }
  const { number, lead } = under;
  const name = under.is === 'title' ? words.panel.headline : fill(words.panel.paragraph, { number });
  return [h('h3', {}, name, ' ', h('span', { class: 'lead', lang }, lead))];
}

/** Notes whose words the page no longer has, or not where they were read. */
function lostNotes(speech: Speech, answer: PageAnswer, filter: PanelFilter, actions: PageActions): HTMLElement | null {
  const lost = listedNotes(answer, filter).filter(isLost);
  if (lost.length === 0) return null;
  const { unplaced } = speech.words.panel;
  const items = toEntries(lost, answer).map((entry) => panelNote(speech, entry, false, actions));
  return h(
    'div',
    { class: 'group', id: 'unplaced' },
    h('h3', {}, unplaced.heading),
    h('p', { class: 'soft' }, unplaced.text),
    h('ol', { class: 'plain' }, ...items),
  );
}
