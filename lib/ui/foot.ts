import { h } from './h';
import type { Speech } from './view';

/** Our pages that stand for themselves. */
const PAGES = ['welcome', 'options', 'privacy', 'report'] as const;
export type OwnPage = (typeof PAGES)[number];

/** The end of each page of ours: the other pages, and whose work this is not. */
export function foot({ words }: Speech, here: OwnPage): HTMLElement {
  const { about } = words;
  const links = PAGES.filter((page) => page !== here).map((page) =>
    h('li', {}, h('a', { href: `${page}.html` }, about[page])),
  );
  return h(
    'footer',
    { class: 'foot stack' },
    h('nav', { 'aria-label': about.more }, h('ul', { class: 'plain row' }, ...links)),
    h('p', {}, about.notAffiliated),
  );
}
