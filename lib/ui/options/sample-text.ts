import { isShown } from '../../extension/choices';
import type { Settings } from '../../extension/settings';
import { STYLES, styleOf } from '../../highlights/style-of';
import type { Note } from '../../notes/note';
import { overlaps } from '../../text/span';
import { kindWords } from '../catalogue';
import { h } from '../h';
import type { Child } from '../h';
import type { Speech } from '../view';
import { NOWHERE } from './nowhere';
import type { Sample } from './read-sample';

/** The sample with the marks that it would wear with these settings; the kind's name stands at each mark. */
export function sampleText(speech: Speech, { lang, reading }: Sample, settings: Settings): HTMLElement {
  const { text, parts } = reading.article;
  const on = settings.everywhere.highlights ?? true;
  const notes = on ? reading.notes.filter((note) => isShown(settings, NOWHERE, note)) : [];
  const painted = uppermost(notes);
  const paragraphs = parts.map(({ start, end, part }) => {
    const inside = painted.filter((note) => note.start >= start && note.end <= end);
    return h('p', { class: `sample-${part}` }, ...marked(speech, text, { start, end }, inside));
  });
  return h('blockquote', { lang, class: 'sample', id: 'sample' }, ...paragraphs);
}

/** Of notes that lie over each other the strongest, as a page paints it; in the order of the text. */
function uppermost(notes: readonly Note[]): readonly Note[] {
  const strongestFirst = notes
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => STYLES.indexOf(styleOf(a)) - STYLES.indexOf(styleOf(b)));
  const taken: Note[] = [];
  for (const note of strongestFirst) if (!taken.some((other) => overlaps(other, note))) taken.push(note);
  return taken.toSorted((a, b) => a.start - b.start);
}

function marked(
  { words }: Speech,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  notes: readonly Note[],
): readonly Child[] {
  const pieces: Child[] = [];
  let at = start;
  for (const note of notes) {
    const mark = { class: `mark mark-${styleOf(note)}`, title: kindWords(words, note.kind).title };
    pieces.push(text.slice(at, note.start), h('span', mark, text.slice(note.start, note.end)));
    at = note.end;
  }
  return [...pieces, text.slice(at, end)];
}
