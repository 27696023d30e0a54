import type { ToldDisclaimer } from '../extension/page-answer';
import { h } from './h';
import type { PageActions, Speech } from './view';

const BY = ['platform', 'creator', 'quoted'] as const;

/** The notices on the page, folded: quoted, with what they mean and do not mean; those of one hand stand together. */
export function disclaimerSection(
  speech: Speech,
  disclaimers: readonly ToldDisclaimer[],
  actions: PageActions,
): HTMLElement {
  const { language, words } = speech;
  const hands = BY.filter((by) => disclaimers.some((disclaimer) => disclaimer.by === by));
  if (hands.length === 0) return h('p', { class: 'soft' }, words.disclaimer.none);
  const count = new Intl.NumberFormat(language).format(disclaimers.length);
  return h(
    'details',
    { id: 'disclaimers' },
    h('summary', {}, words.disclaimer.heading, ' ', h('span', { class: 'count' }, count)),
    ...hands.map((by) => ofOneHand(speech, by, disclaimers, actions)),
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
      const onclick = (): void => goTo(disclaimer);
      const attributes = { type: 'button', class: 'quote', id, title: words.notes.goTo, onclick };
      return h('li', {}, h('button', attributes, h('q', { lang: disclaimer.lang }, disclaimer.quote)));
    });
  return h(
    'div',
    { class: 'hand' },
    h('h2', {}, h('span', { class: 'mark mark-disclaimer' }, words.disclaimer.by[by])),
    h('ul', { class: 'plain' }, ...quotes),
    h('p', {}, words.disclaimer.means[by]),
    h('p', { class: 'soft' }, words.disclaimer.meansNot[by]),
  );
}
