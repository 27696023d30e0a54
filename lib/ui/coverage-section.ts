import type { Coverage } from '../notes/note';
import { plural } from './catalogue';
import { h } from './h';
import type { Speech } from './view';

/** What was looked at and what was not: unmarked text must not look verified. */
export function coverageSection({ language, words }: Speech, coverage: Coverage): HTMLElement {
  const say = words.coverage;
  const sourced = coverage.linked + coverage.named;
  return h(
    'section',
    { class: 'coverage', 'aria-labelledby': 'coverage-heading' },
    h('h2', { id: 'coverage-heading' }, say.heading),
    h(
      'ul',
      { class: 'plain' },
      h('li', {}, plural(language, say.sentences, coverage.sentences)),
      h('li', {}, plural(language, say.unverified, coverage.unverified)),
      h('li', {}, plural(language, say.sourced, sourced)),
    ),
    h('p', { class: 'soft' }, say.caution),
  );
}
