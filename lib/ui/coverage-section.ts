import type { Coverage } from '../notes/note';
import { h } from './h';
import type { Speech } from './view';

/** Three numbers: how much was looked at, how much of it leads to a source, and how much does not. Never one score. */
export function coverageSection({ language, words }: Speech, coverage: Coverage, ...below: readonly (Node | null)[]) {
  const { numbers } = words.popup;
  const digits = new Intl.NumberFormat(language);
  const one = (count: number, label: string): HTMLElement =>
    h('li', {}, h('strong', {}, digits.format(count)), ' ', h('span', {}, label));
  return h(
    'section',
    { class: 'coverage', 'aria-labelledby': 'coverage-heading' },
    h('h2', { id: 'coverage-heading', class: 'visually-hidden' }, words.coverage.heading),
    h(
      'ul',
      { class: 'plain numbers' },
      one(coverage.sentences, numbers.sentences),
      one(coverage.linked + coverage.named, numbers.sourced),
      one(coverage.unverified, numbers.unverified),
    ),
    ...below,
    h('p', { class: 'soft' }, words.coverage.caution),
  );
}
