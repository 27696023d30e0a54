import type { CommandKeys } from '../extension/command-keys';
import { wordFor } from './catalogue';
import { h } from './h';
import type { Speech } from './view';

/** What each shortcut does, in the reader's chosen language and not the browser's, and its keys. */
export function keyList({ words }: Speech, commands: readonly CommandKeys[]): HTMLElement {
  // The browser has them by name; readers have them as the catalogue has them, the likeliest first.
  const order = Object.keys(words.keys.commands).toReversed();
  const rank = ({ name }: CommandKeys): number => -order.indexOf(name);
  const sorted = commands.toSorted((a, b) => rank(a) - rank(b));
  const rows = sorted.map(({ name, keys }) =>
    h(
      'div',
      {},
      h('dt', {}, wordFor(words.keys.commands, name, words.keys.other)),
      h('dd', {}, keys === '' ? h('span', { class: 'soft' }, words.keys.none) : h('kbd', {}, keys)),
    ),
  );
  return h('dl', { class: 'keys' }, ...rows);
}
