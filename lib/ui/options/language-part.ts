import { h } from '../h';
import { languagePick } from '../language-pick';
import type { OptionsPart } from './options-part';

/** The language of all surfaces, apart from the browser's. */
export const languagePart: OptionsPart = {
  id: 'language',
  title: (words) => words.options.language,
  content(speech, { settings }, { change }) {
    const choices = languagePick(speech, settings.language, (language) => change((now) => ({ ...now, language })));
    // The heading above has said it.
    choices.querySelector('legend')?.classList.add('visually-hidden');
    return [choices, h('p', { class: 'soft' }, speech.words.options.languageText)];
  },
};
