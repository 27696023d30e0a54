import { h } from '../h';
import { confirm } from './confirm';
import type { OptionsPart } from './options-part';

/** What is kept, and the button that forgets it. */
export const erasePart: OptionsPart = {
  id: 'data',
  title: (words) => words.options.data,
  content(speech, { question }, actions) {
    const { options } = speech.words;
    return [
      h('p', {}, options.dataText),
      question === 'erase'
        ? confirm(speech, options.eraseSure, options.erase, actions)
        : h('button', { type: 'button', id: 'erase', onclick: () => actions.ask('erase') }, options.erase),
    ];
  },
};
