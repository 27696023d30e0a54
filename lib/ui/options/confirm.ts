import { h } from '../h';
import type { Speech } from '../view';
import type { OptionsActions } from './options-part';

/** What will happen, asked once more, with two answers. */
export const confirm = ({ words }: Speech, text: string, yes: string, { answer }: OptionsActions): HTMLElement =>
  h(
    'div',
    { class: 'quote', role: 'alert' },
    h('p', {}, text),
    h(
      'div',
      { class: 'row' },
      h('button', { type: 'button', id: 'yes', class: 'primary', onclick: () => answer(true) }, yes),
      h('button', { type: 'button', id: 'no', onclick: () => answer(false) }, words.options.cancel),
    ),
  );
