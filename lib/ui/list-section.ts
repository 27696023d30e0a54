import type { ListAnswer } from '../extension/list-answer';
import { LINK_KINDS } from '../platforms/read-link';
import type { LinkKind } from '../platforms/read-link';
import { fill, plural } from './catalogue';
import { h } from './h';
import { toggle } from './switches';
import type { Speech } from './view';

/** What is known of the tags on the open page's links. */
export type ListState =
  /** The browser does not let us read this host yet. */
  | { readonly is: 'refused'; readonly host: string }
  /** It does, but the page was loaded before. */
  | { readonly is: 'stale' }
  | { readonly is: 'told'; readonly answer: ListAnswer };

export interface ListActions {
  /** Must be called from a click. */
  allow(): void;
  switchTags(on: boolean): void;
}

/** Tags on links: the switch, what each shape means and how many there are, and what a missing one does not mean. */
export function listSection(speech: Speech, state: ListState, actions: ListActions): readonly HTMLElement[] {
  const { lists } = speech.words;
  const heading = h('h2', { id: 'lists-heading' }, lists.heading);
  if (state.is === 'stale') return [heading, h('p', {}, lists.stale)];
  if (state.is === 'refused') {
    const { text, button } = lists.ask;
    return [
      heading,
      h('p', {}, fill(text, { host: state.host })),
      h('button', { type: 'button', id: 'lists-allow', onclick: () => actions.allow() }, button),
    ];
  }
  const { on, counts } = state.answer;
  return [
    heading,
    toggle('lists-switch', lists.switch, on, (chosen) => actions.switchTags(chosen)),
    ...(counts ? told(speech, counts) : []),
  ];
}

function told(speech: Speech, counts: Readonly<Record<LinkKind, number>>): readonly HTMLElement[] {
  const { lists } = speech.words;
  const any = LINK_KINDS.some((kind) => counts[kind] > 0);
  return [any ? legend(speech, counts) : h('p', {}, lists.none), h('p', { class: 'soft' }, lists.caution)];
}

/** The tags themselves are hidden from screen readers; this list tells the same in words. */
function legend({ language, words }: Speech, counts: Readonly<Record<LinkKind, number>>): HTMLElement {
  const { lists, linkTags } = words;
  const items = LINK_KINDS.map((kind) =>
    h(
      'li',
      {},
      h('span', { class: `link-tag link-tag-${kind}`, 'aria-hidden': 'true' }, linkTags[kind]),
      h('span', {}, lists.kinds[kind]),
      h('span', { class: 'count' }, plural(language, lists.counts, counts[kind])),
    ),
  );
  return h('ul', { class: 'plain link-tags', 'aria-label': lists.legend }, ...items);
}
