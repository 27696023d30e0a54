import type { ToldNote } from '../../extension/page-answer';
import { styleOf } from '../../highlights/style-of';
import { progressOf } from '../../notes/practice';
import type { Compared, Round } from '../../notes/practice';
import { fill, kindWords } from '../catalogue';
import { h } from '../h';
import { reasonList } from '../note-item';
import type { Speech } from '../view';
import type { Practice, PracticeResult } from './practice';
import { practiceButton } from './practice-button';
import type { PracticeSentence, PracticeText } from './practice-ground';
import type { PracticeActions } from './practice-view';

/** What both marked, what only one of them did, and whether the reader gets better at it. No grade. */
export function comparedView(
  speech: Speech,
  practice: Practice,
  text: PracticeText,
  result: PracticeResult,
  actions: PracticeActions,
): readonly HTMLElement[] {
  const say = speech.words.practice;
  const { found, missed, onlyMine } = result;
  const total = { found: found.length, of: found.length + missed.length };
  const item = (one: Compared<PracticeSentence, ToldNote>): HTMLElement =>
    notedItem(speech, practice, text, one, actions);
  return [
    h(
      'section',
      { class: 'practice', 'aria-labelledby': 'practice-heading' },
      h('h1', { id: 'practice-heading', tabindex: -1 }, say.compared),
      h('p', { role: 'status' }, total.of === 0 ? say.nothing : fill(say.total, total)),
      ...progressLines(speech, practice.rounds),
      h(
        'div',
        { class: 'row' },
        practiceButton('again', say.again, '', actions.again),
        practiceButton('leave', say.leave, 'primary', actions.leave),
      ),
    ),
    ...part('found', say.found, [], found.map(item)),
    ...part('missed', say.missed, [], missed.map(item)),
    ...part(
      'only-mine',
      say.onlyMine,
      [say.onlyMineText, say.settle],
      onlyMine.map((sentence) => h('li', {}, placeButton(speech, practice, text, sentence))),
    ),
    h('section', {}, h('p', { class: 'soft' }, say.caution, ' ', practice.isKept ? say.kept : say.notKept)),
  ];
}

/** A plain line on whether one gets better; nothing to compare with yet gives none. */
function progressLines({ words }: Speech, rounds: readonly Round[]): readonly HTMLElement[] {
  const { recent, before } = progressOf(rounds);
  if (!recent || rounds.length < 2) return [];
  const { lately, earlier } = words.practice;
  const line = before
    ? fill(earlier, { found: recent.found, of: recent.of, foundBefore: before.found, ofBefore: before.of })
    : fill(lately, { found: recent.found, of: recent.of });
  return [h('p', { id: 'progress' }, line)];
}

function part(
  id: string,
  heading: string,
  texts: readonly string[],
  items: readonly HTMLElement[],
): readonly HTMLElement[] {
  if (items.length === 0) return [];
  return [
    h(
      'section',
      { 'aria-labelledby': id },
      h('h2', { id }, heading, ' ', h('span', { class: 'count' }, String(items.length))),
      ...texts.map((text) => h('p', {}, text)),
      h('ol', { class: 'plain compared' }, ...items),
    ),
  ];
}

function placeButton({ words }: Speech, practice: Practice, { lang }: PracticeText, sentence: PracticeSentence) {
  const id = `at-${sentence.start}`;
  const onclick = (): void => practice.goTo(sentence);
  const quote = h('q', { lang }, sentence.quote);
  return h('button', { type: 'button', class: 'quote', id, title: words.notes.goTo, onclick }, quote);
}

/** A sentence with its notes: what each asks, the words that decided, and the reader's say against it. */
function notedItem(
  speech: Speech,
  practice: Practice,
  text: PracticeText,
  { sentence, notes }: Compared<PracticeSentence, ToldNote>,
  { report }: PracticeActions,
): HTMLElement {
  const { words } = speech;
  const say = words.practice;
  const notesOf = notes.map((note) => {
    const isDisputed = practice.disputed.has(note);
    const attributes = {
      type: 'button',
      class: 'small quiet',
      id: `dispute-${note.start}-${note.kind}`,
      'aria-pressed': String(isDisputed),
      onclick: () => void practice.dispute(note),
    };
    return h(
      'div',
      { class: 'kind' },
      h('h3', {}, h('span', { class: `mark mark-${styleOf(note)}` }, kindWords(words, note.kind).title)),
      h('p', {}, kindWords(words, note.kind).ask),
      reasonList(speech, note, text.lang),
      h(
        'div',
        { class: 'row' },
        h('button', attributes, say.dispute, ' ', h('span', { class: 'visually-hidden' }, sentence.quote)),
        isDisputed &&
          report &&
          practiceButton(`report-${note.start}-${note.kind}`, say.report, 'link', () => report(note)),
      ),
    );
  });
  return h('li', {}, placeButton(speech, practice, text, sentence), ...notesOf);
}
