import type { ToldNote } from '../../extension/page-answer';
import { styleOf } from '../../highlights/style-of';
import { kindWords } from '../catalogue';
import { fold } from '../fold';
import { h } from '../h';
import { lookupList, reasonList } from '../note-item';
import type { NoteEntry } from '../note-item';
import type { PageActions, Speech } from '../view';

/**
 * One stretch in the panel's list: its words, and of each kind the question it asks, with the rest folded behind it. Under a
 * kind's own heading (`underKind`) what the kind says is not said again.
 */
export function panelNote(speech: Speech, entry: NoteEntry, underKind: boolean, actions: PageActions): HTMLLIElement {
  const [{ start, end }] = entry.notes;
  return h(
    'li',
    { class: 'note', 'data-start': start, 'data-end': end },
    quoteOf(speech, entry, actions),
    ...entry.notes.map((note) => (underKind ? reasonList(speech, note, entry.lang) : kindOf(speech, note, entry))),
    entry.lookups.length > 0 && lookupList(speech, entry.lookups),
  );
}

/** The words as the button that leads to them; as plain words when the page has no place for them. */
function quoteOf({ words }: Speech, { notes, lang }: NoteEntry, { goTo }: PageActions): HTMLElement {
  const [note] = notes;
  const quote = note.quote ? h('q', { lang }, note.quote) : h('span', {}, words.notes.picture);
  if (!note.placed) return h('p', { class: 'quote' }, quote);
  const id = `go-${note.start}-${note.end}`;
  const onclick = (): void => goTo(note);
  return h('button', { type: 'button', class: 'quote', id, title: words.notes.goTo, onclick }, quote);
}

function kindOf(speech: Speech, note: ToldNote, { lang }: NoteEntry): HTMLElement {
  const { words } = speech;
  const kind = kindWords(words, note.kind);
  const id = `why-${note.start}-${note.end}-${note.kind}`;
  return h(
    'div',
    { class: 'kind' },
    h(
      'h4',
      {},
      h('span', { class: `mark mark-${styleOf(note)}` }, kind.title),
      ' ',
      h('span', { class: 'weight' }, words.severities[note.severity]),
    ),
    fold(id, [kind.ask, h('span', { class: 'visually-hidden' }, words.panel.why)], () => [
      h('p', {}, kind.why),
      reasonList(speech, note, lang),
      h('p', { class: 'do' }, kind.act),
    ]),
  );
}
