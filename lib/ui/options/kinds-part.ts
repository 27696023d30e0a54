import { kindOnAt, switchKind } from '../../extension/choices';
import { KINDS } from '../../rules/kind';
import { kindWords } from '../catalogue';
import { h } from '../h';
import { toggle } from '../switches';
import { NOWHERE } from './nowhere';
import type { OptionsPart } from './options-part';

/** Each kind of note: what it is about, and whether it is on where nothing else was chosen. */
export const kindsPart: OptionsPart = {
  id: 'kinds',
  title: (words) => words.options.kindsHeading,
  content({ words }, { settings }, { change }) {
    const items = KINDS.map((kind) => {
      const on = kindOnAt(settings, NOWHERE, kind, 'everywhere');
      const edit = (chosen: boolean) => change((now) => switchKind(now, NOWHERE, 'everywhere', kind, chosen));
      const { title, why } = kindWords(words, kind);
      return h('li', {}, toggle(`kind-${kind}`, title, on, edit), h('p', { class: 'soft' }, why));
    });
    return [h('p', { class: 'soft' }, words.options.kindsText), h('ul', { class: 'plain kinds' }, ...items)];
  },
};
