import type { CommandKeys } from '../extension/command-keys';
import { wordFor } from './catalogue';
import { h } from './h';
import type { Speech } from './view';

/** What each shortcut does, in the reader's chosen language and not the browser's, and its keys. */
export function keyList({ words }: Speech, commands: readonly CommandKeys[]): HTMLElement {
  const rows = commands.map(({ name, keys }) =>
    h(
      'div',
      {},
      h('dt', {}, wordFor(words.keys.commands, name, words.keys.other)),
      h('dd', {}, keys === '' ? h('span', { class: 'soft' }, words.keys.none) : h('kbd', {}, keys)),
    ),
  );
  return h('dl', { class: 'keys' }, ...rows);
}
