import { plural } from '../catalogue';
import { h } from '../h';
import type { Speech } from '../view';
import type { Practice } from './practice';
import type { PracticeText } from './practice-ground';
import { practiceButton } from './practice-button';

/** What to do, the sentences that were chosen, and all of them to tick: the way by keyboard and by ear. */
export function guessingView(
  speech: Speech,
  practice: Practice,
  text: PracticeText,
  leave: () => void,
): readonly HTMLElement[] {
  const { language, words } = speech;
  const say = words.practice;
  return [
    h(
      'section',
      { class: 'practice', 'aria-labelledby': 'practice-heading' },
      h('h1', { id: 'practice-heading', tabindex: -1 }, say.heading),
      h('p', {}, say.task),
      h('p', { class: 'soft' }, say.manner),
      h(
        'div',
        { class: 'row' },
        practiceButton('compare', say.compare, 'primary', () => void practice.compare()),
        practiceButton('leave', say.leave, '', leave),
      ),
    ),
    h(
      'section',
      { 'aria-labelledby': 'guesses-heading' },
      sentenceBoxes(speech, practice, text),
      h('h2', { id: 'guesses-heading' }, say.guesses),
      h('p', { class: 'status', role: 'status' }, plural(language, say.guessed, practice.guesses.length)),
      guessList(speech, practice, text),
    ),
  ];
}

function sentenceBoxes({ words }: Speech, practice: Practice, text: PracticeText): HTMLElement {
  const boxes = text.sentences.map((sentence) => {
    const id = `guess-${sentence.start}`;
    const box = h('input', { type: 'checkbox', id, onchange: () => practice.toggle(sentence) });
    box.checked = practice.isGuessed(sentence);
    return h('li', {}, h('label', { class: 'check', for: id }, box, h('span', { lang: text.lang }, sentence.quote)));
  });
  const list = h('ol', { class: 'plain sentences' }, ...boxes);
  return h('details', { id: 'sentences' }, h('summary', {}, words.practice.sentences), list);
}

function guessList({ words }: Speech, practice: Practice, text: PracticeText): HTMLElement {
  const guessed = text.sentences.filter((sentence) => practice.isGuessed(sentence));
  const items = guessed.map((sentence) => {
    const quote = h('q', { lang: text.lang }, sentence.quote);
    const gone = h('span', { class: 'visually-hidden' }, sentence.quote);
    const attributes = { type: 'button', class: 'small', id: `remove-${sentence.start}` };
    const button = h(
      'button',
      { ...attributes, onclick: () => practice.toggle(sentence) },
      words.practice.remove,
      ' ',
      gone,
    );
    return h('li', { class: 'guess' }, quote, button);
  });
  return h('ol', { class: 'plain' }, ...items);
}
