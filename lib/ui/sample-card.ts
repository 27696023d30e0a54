import type { Kind } from '../rules/kind';
import { fill, kindWords } from './catalogue';
import { h } from './h';
import type { Speech } from './view';

/** A paragraph with one mark in it, and beside it what the card of that mark says, in the very words of its kind. */
export function sampleCard({ words }: Speech): HTMLElement {
  const { sample, sampleLabel, cardLabel } = words.welcome;
  const kind = kindWords(words, sample.kind as Kind);
  const because = fill(words.notes.because, { quote: sample.deciding, reason: words.reasons['vague-source'] });
  return h(
    'div',
    { class: 'sample' },
    h(
      'p',
      { class: 'sample-text', role: 'group', 'aria-label': sampleLabel },
      sample.before,
      h('span', { class: 'mark mark-high' }, sample.sentence),
      sample.after,
    ),
    h(
      'div',
      { class: 'leaf sample-card', role: 'group', 'aria-label': cardLabel },
      h(
        'h4',
        {},
        h('span', { class: 'mark mark-high' }, kind.title),
        ' ',
        h('span', { class: 'weight' }, words.severities.high),
      ),
      h('p', { class: 'because' }, because),
      h('p', { class: 'soft' }, kind.why),
      h('p', { class: 'ask' }, h('span', {}, words.card.ask), ' ', kind.ask),
      h('p', { class: 'soft' }, words.card.todo),
      h('ul', {}, h('li', {}, kind.act), h('li', {}, kind.also)),
    ),
  );
}
