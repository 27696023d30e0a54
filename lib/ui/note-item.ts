import type { PageAnswer, ToldLookup, ToldNote } from '../extension/page-answer';
import { styleOf } from '../highlights/style-of';
import { fill, kindWords, wordFor } from './catalogue';
import { fillWith } from './fill-with';
import { fold } from './fold';
import { h } from './h';
import type { PageActions, Speech } from './view';

/** The notes on one and the same stretch of the article: one entry of the list. */
export interface NoteEntry {
  /** At least one; all have the same span and quote. */
  readonly notes: readonly [ToldNote, ...ToldNote[]];
  readonly lookups: readonly ToldLookup[];
  readonly lang: PageAnswer['lang'];
}

/** One stretch: its words, and each kind in plain words; behind those, folded, why it is there and one thing to do. */
export function noteItem(speech: Speech, entry: NoteEntry, actions: PageActions): HTMLLIElement {
  const [{ start, end }] = entry.notes;
  return h(
    'li',
    { class: 'note' },
    quoteOf(speech, entry, actions),
    fold(`why-${start}-${end}`, titlesOf(speech, entry), () => [
      ...entry.notes.map((note) => whyOf(speech, note, entry.lang)),
      entry.lookups.length > 0 && lookupList(speech, entry.lookups),
    ]),
  );
}

/** The words as the button that leads to them; as plain words when the page has no place for them. */
function quoteOf({ words }: Speech, { notes, lang }: NoteEntry, { goTo }: PageActions): HTMLElement {
  const [note] = notes;
  const quote = note.quote ? h('q', { lang }, note.quote) : h('span', {}, words.notes.picture);
  if (note.placed) {
    const id = `note-${note.start}-${note.end}`;
    const onclick = (): void => goTo(note);
    return h('button', { type: 'button', class: 'quote', id, title: words.notes.goTo, onclick }, quote);
  }
  const why = note.quote !== '' && h('span', { class: 'soft' }, words.notes.unplaced);
  return h('p', { class: 'quote' }, quote, ' ', why);
}

/** The kinds, which open what is folded behind them; those who do not see that are told so. */
const titlesOf = (speech: Speech, { notes }: NoteEntry): readonly HTMLElement[] => [
  ...notes.map((note, index) => titleOf(speech, note, notes[index + 1])),
  h('span', { class: 'visually-hidden' }, speech.words.popup.why),
];

/** A kind by its name; how much it weighs is said once for all of the same weight that stand together. */
const titleOf = ({ words }: Speech, note: ToldNote, next: ToldNote | undefined): HTMLElement =>
  h(
    'h3',
    {},
    h('span', { class: `mark mark-${styleOf(note)}` }, kindWords(words, note.kind).title),
    ' ',
    next?.severity !== note.severity && h('span', { class: 'weight' }, words.severities[note.severity]),
  );

function whyOf(speech: Speech, note: ToldNote, lang: PageAnswer['lang']): HTMLElement {
  const { words } = speech;
  const { why, ask, act } = kindWords(words, note.kind);
  return h(
    'div',
    { class: 'kind' },
    h('p', {}, why),
    reasonList(speech, note, lang),
    h('p', { class: 'do' }, fill(words.notes.do, { ask, act })),
  );
}

/** The words that decided, each with what it decided, and the other places that the note is about. */
export function reasonList(speech: Speech, note: ToldNote, lang: PageAnswer['lang']): HTMLElement | null {
  const items = [
    ...decidingWords(speech.words, note, lang),
    ...note.related.map(({ quote }) => quoted(speech.words.notes.seeAlso, quote, '', lang)),
  ];
  return items.length > 0 ? h('ul', { class: 'plain reasons' }, ...items) : null;
}

const quoted = (pattern: string, quote: string, reason: string, lang: PageAnswer['lang']): HTMLLIElement =>
  h('li', {}, ...fillWith(pattern, 'quote', h('span', { lang }, quote), { reason }));

/** What is said of reasons and look-ups: the card in the page has no other words. */
export interface ReasonWords {
  readonly notes: { readonly because: string; readonly lookup: string; readonly leaves: string };
  readonly reasons: object;
  readonly reasonUnknown: string;
}

/** The words of a note that decided, each with what it decided; without those that are the whole note. */
export function decidingWords(
  words: ReasonWords,
  note: { readonly quote: string; readonly evidence: readonly { readonly quote: string; readonly reason: string }[] },
  lang: PageAnswer['lang'],
): HTMLLIElement[] {
  return note.evidence
    .filter(({ quote, reason }, index, all) => {
      const first = all.findIndex((other) => other.quote === quote && other.reason === reason);
      return quote !== '' && quote !== note.quote && index === first;
    })
    .map(({ quote, reason }) =>
      quoted(words.notes.because, quote, wordFor(words.reasons, reason, words.reasonUnknown), lang),
    );
}

/** Links to where identifiers can be looked up; nothing is asked of them before the click. */
export function lookupList(
  { words }: { readonly words: Pick<ReasonWords, 'notes'> },
  lookups: readonly ToldLookup[],
): HTMLElement {
  const items = lookups.map(({ quote, url }) => {
    const title = `${url} (${words.notes.leaves})`;
    const link = { href: url, target: '_blank', rel: 'noreferrer noopener', title };
    return h('li', {}, h('a', link, fill(words.notes.lookup, { quote })));
  });
  return h('ul', { class: 'plain lookups' }, ...items);
}
