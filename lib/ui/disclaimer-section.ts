import type { ToldDisclaimer } from '../extension/page-answer';
import { plural } from './catalogue';
import { h } from './h';
import type { PageActions, Speech } from './view';

const BY = ['platform', 'creator', 'quoted'] as const;

/** The notices on the page, quoted, with what they mean and do not mean; those of one hand stand together. */
export function disclaimerSection(
  speech: Speech,
  disclaimers: readonly ToldDisclaimer[],
  actions: PageActions,
): HTMLElement {
  const { language, words } = speech;
  const hands = BY.filter((by) => disclaimers.some((disclaimer) => disclaimer.by === by));
  const count = plural(language, words.notes.count, disclaimers.length);
  return h(
    'section',
    { 'aria-labelledby': 'disclaimer-heading' },
    h('h2', { id: 'disclaimer-heading' }, words.disclaimer.heading, ' ', h('span', { class: 'count' }, count)),
    ...hands.map((by) => ofOneHand(speech, by, disclaimers, actions)),
    hands.length === 0 && h('p', { class: 'soft' }, words.disclaimer.none),
  );
}

function ofOneHand(
  { words }: Speech,
  by: ToldDisclaimer['by'],
  disclaimers: readonly ToldDisclaimer[],
  { goTo }: PageActions,
): HTMLElement {
  const quotes = disclaimers
    .filter((disclaimer) => disclaimer.by === by)
    .map((disclaimer) => {
      const id = `disclaimer-${disclaimer.start}`;
      const attributes = {
        type: 'button',
        class: 'quote',
        id,
        title: words.notes.goTo,
        onclick: () => goTo(disclaimer),
      };
      return h('li', {}, h('button', attributes, h('q', { lang: disclaimer.lang }, disclaimer.quote)));
    });
  return h(
    'div',
    { class: 'hand' },
    h('h3', {}, h('span', { class: 'mark mark-disclaimer' }, words.disclaimer.by[by])),
    h('ul', { class: 'plain' }, ...quotes),
    h('p', {}, words.disclaimer.means[by]),
    h('p', { class: 'soft' }, words.disclaimer.meansNot[by]),
  );
}
