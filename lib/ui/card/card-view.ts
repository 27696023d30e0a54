import type { CardActions, CardContent, CardToast } from '../../extension/card-surface';
import type { CardWords } from '../../extension/card-words';
import { styleOf } from '../../highlights/style-of';
import type { Note } from '../../notes/note';
import { fill } from '../catalogue';
import { fillWith } from '../fill-with';
import { h } from '../h';
import { decidingWords, lookupList } from '../note-item';

/** All that is on the card, for one stretch of the article; the ids are found again when the card is drawn anew. */
export function cardView(words: CardWords, content: CardContent, actions: CardActions, byKey: boolean): HTMLElement[] {
  const [note, ...others] = content.notes;
  const kind = words.kinds[note.kind];
  const because = decidingWords(words, note, content.lang);
  return [
    head(words, content, actions),
    h(
      'h2',
      { id: 'title' },
      h('span', { class: `mark mark-${styleOf(note)}` }, kind.title),
      ' ',
      h('span', { class: 'weight' }, words.severities[note.severity]),
    ),
    ...(because.length > 0 ? [h('ul', { class: 'because' }, ...because)] : []),
    h('p', { class: 'why' }, kind.why),
    h('p', { class: 'ask' }, h('span', { class: 'label' }, words.card.ask), ' ', kind.ask),
    h('p', { class: 'label' }, words.card.todo),
    h('ul', { class: 'todo' }, h('li', {}, kind.act), h('li', {}, kind.also)),
    ...(content.lookups.length > 0 ? [lookupList({ words }, content.lookups)] : []),
    ...related(words, note, content.lang, actions),
    h('details', { id: 'example' }, h('summary', { id: 'example-open' }, words.card.example), h('p', {}, kind.example)),
    ...(others.length > 0 ? [alsoHere(words, others, actions)] : []),
    ...(byKey ? [h('p', { class: 'hint' }, words.card.enter)] : []),
    foot(words, note, actions),
  ];
}

/** What was done, and the way back. */
export const toastView = (words: CardWords, { text, undo }: CardToast): HTMLElement[] => [
  h('p', { class: 'toast', id: 'title' }, text, ' ', button('undo', words.card.undo, undo)),
];

/**
 * A button of ours. What the page's own scripts click does not count: the card stands in their document, and its
 * buttons change the reader's choices.
 */
function button(id: string, label: string, act: () => void, sign: string | null = null): HTMLElement {
  const onclick = (event: Event): void => {
    if (event.isTrusted) act();
  };
  const named = sign === null ? {} : { 'aria-label': label, title: label, class: 'sign' };
  return h('button', { type: 'button', id, onclick, ...named }, sign ?? label);
}

function head({ card }: CardWords, { index, count }: CardContent, actions: CardActions): HTMLElement {
  return h(
    'div',
    { class: 'head' },
    h('span', { class: 'label' }, fill(card.place, { index, count })),
    button('previous', card.previous, () => actions.step('previous'), '‹'),
    button('next', card.next, () => actions.step('next'), '›'),
    button('close', card.close, () => actions.close(), '×'),
  );
}

/** The other places that the note is about; each leads there. */
function related({ notes }: CardWords, note: Note, lang: string, actions: CardActions): HTMLElement[] {
  const items = note.related.map((place, index) => {
    const go = button(`related-${index}`, '', () => actions.goTo(place));
    go.append(h('span', {}, ...fillWith(notes.seeAlso, 'quote', h('span', { lang }, place.quote))));
    return h('li', {}, go);
  });
  return items.length > 0 ? [h('ul', { class: 'plain related' }, ...items)] : [];
}

/** The other notes on these words, each with the question that it asks. */
function alsoHere({ kinds, card }: CardWords, others: readonly Note[], actions: CardActions): HTMLElement {
  const items = others.map((note, index) => {
    const name = h('span', { class: `mark mark-${styleOf(note)}` }, kinds[note.kind].title);
    const turn = button(`also-${index}`, '', () => actions.tell(note));
    turn.append(name);
    return h('li', {}, turn, ' ', h('span', { class: 'label' }, kinds[note.kind].ask));
  });
  return h('div', { class: 'also' }, h('p', { class: 'label' }, card.also), h('ul', { class: 'plain' }, ...items));
}

const foot = ({ card }: CardWords, note: Note, actions: CardActions): HTMLElement =>
  h(
    'div',
    { class: 'foot' },
    button('hide', card.hide, () => actions.hide(note)),
    button('mute', card.mute, () => actions.mute(note)),
    button('report', card.report, () => actions.report(note)),
  );
