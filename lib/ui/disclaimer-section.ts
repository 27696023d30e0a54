import type { ToldDisclaimer } from '../extension/page-answer';
import { h } from './h';
import type { PageActions, Speech } from './view';

/** The notices on the page, quoted, with what each means and does not mean. */
export function disclaimerSection(
  { words }: Speech,
  disclaimers: readonly ToldDisclaimer[],
  { goTo }: PageActions,
): HTMLElement {
  const entries = disclaimers.map((disclaimer, index) =>
    h(
      'li',
      {},
      h('h3', {}, h('span', { class: 'mark mark-disclaimer' }, words.disclaimer.by[disclaimer.by])),
      h(
        'button',
        {
          type: 'button',
          class: 'quote',
          id: `disclaimer-${index}`,
          title: words.notes.goTo,
          onclick: () => goTo(disclaimer),
        },
        h('q', { lang: disclaimer.lang }, disclaimer.quote),
      ),
      h('p', {}, words.disclaimer.means[disclaimer.by]),
      h('p', { class: 'soft' }, words.disclaimer.meansNot[disclaimer.by]),
    ),
  );
  return h(
    'section',
    { 'aria-labelledby': 'disclaimer-heading' },
    h('h2', { id: 'disclaimer-heading' }, words.disclaimer.heading),
    entries.length > 0
      ? h('ul', { class: 'plain' }, ...oncePerMeaning(entries))
      : h('p', { class: 'soft' }, words.disclaimer.none),
  );
}

const said = (entry: HTMLElement | undefined): string =>
  [...(entry?.querySelectorAll('p, h3') ?? [])].map((part) => part.textContent).join('\n');

/** The same explanation twice in a row (a notice in Chinese and in English) is said once, under the last of them. */
function oncePerMeaning(entries: readonly HTMLElement[]): readonly HTMLElement[] {
  entries.forEach((entry, index) => {
    if (said(entry) === said(entries[index + 1])) for (const part of entry.querySelectorAll('p')) part.remove();
  });
  return entries;
}
