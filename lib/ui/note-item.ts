import type { PageAnswer, ToldLookup, ToldNote } from '../extension/page-answer';
import { fill, kindWords, wordFor } from './catalogue';
import { h } from './h';
import type { PageActions, Speech } from './view';

/** What a note's entry in the list is made from. */
export interface NoteEntry {
  readonly note: ToldNote;
  /** Its place in the reading order, from 0; also part of the ids by which focus is found again. */
  readonly index: number;
  readonly lookups: readonly ToldLookup[];
  readonly lang: PageAnswer['lang'];
}

const styleOf = ({ kind, severity }: ToldNote): string => {
  if (kind === 'self-media-disclaimer') return 'disclaimer';
  return severity === 'info' ? 'low' : severity;
};

/** One note: its kind in plain words, the quoted words, why it is there, and one thing to do. */
export function noteItem(speech: Speech, entry: NoteEntry, actions: PageActions): HTMLLIElement {
  const { words } = speech;
  const { note, lookups } = entry;
  const kind = kindWords(words, note.kind);
  return h(
    'li',
    { class: 'note' },
    h(
      'h3',
      {},
      h('span', { class: `mark mark-${styleOf(note)}` }, kind.title),
      ' ',
      h('span', { class: 'weight' }, words.severities[note.severity]),
    ),
    quoteOf(speech, entry, actions),
    h('p', { class: 'why' }, kind.why),
    reasons(speech, entry),
    h('p', { class: 'do' }, fill(words.notes.do, { ask: kind.ask, act: kind.act })),
    lookups.length > 0 && lookupList(speech, lookups),
  );
}

/** The note's words as the button that leads to them; as plain words when the page has no place for them. */
function quoteOf({ words }: Speech, { note, index, lang }: NoteEntry, { goTo }: PageActions): HTMLElement {
  const quote = note.quote ? h('q', { lang }, note.quote) : h('span', {}, words.notes.picture);
  const onclick = (): void => goTo(note);
  if (note.placed) {
    return h(
      'button',
      { type: 'button', class: 'quote', id: `note-${index}`, title: words.notes.goTo, onclick },
      quote,
    );
  }
  const why = note.quote !== '' && h('span', { class: 'soft' }, words.notes.unplaced);
  return h('p', { class: 'quote' }, quote, ' ', why);
}

/** The words that decided, each with what it decided, and the other places that the note is about. */
function reasons({ words }: Speech, { note, lang }: NoteEntry): HTMLElement | null {
  const quoted = (pattern: string, quote: string, reason: string): HTMLElement => {
    const [before = '', after = ''] = fill(pattern, { reason }).split('{quote}');
    return h('li', {}, before, h('span', { lang }, quote), after);
  };
  const items = [
    ...note.evidence
      .filter(({ quote }) => quote !== '' && quote !== note.quote)
      .map(({ quote, reason }) =>
        quoted(words.notes.because, quote, wordFor(words.reasons, reason, words.reasonUnknown)),
      ),
    ...note.related.map(({ quote }) => quoted(words.notes.seeAlso, quote, '')),
  ];
  return items.length > 0 ? h('ul', { class: 'reasons' }, ...items) : null;
}

/** Links to where identifiers can be looked up; nothing is asked of them before the click. */
export function lookupList({ words }: Speech, lookups: readonly ToldLookup[]): HTMLElement {
  return h(
    'ul',
    { class: 'lookups' },
    ...lookups.map(({ quote, url }) =>
      h(
        'li',
        {},
        h(
          'a',
          { href: url, target: '_blank', rel: 'noreferrer noopener', title: `${url} (${words.notes.leaves})` },
          fill(words.notes.lookup, { quote }),
        ),
      ),
    ),
  );
}
