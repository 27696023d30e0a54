import type { ChoiceAt, Settings } from '../../extension/settings';
import { plural } from '../catalogue';
import { h } from '../h';
import type { Speech } from '../view';
import type { OptionsActions, OptionsPart } from './options-part';

const LISTS = ['accounts', 'sites', 'pages'] as const;
type List = (typeof LISTS)[number];

/** All that was chosen for one account, site or page, and a button that takes each choice back. */
export const choicesPart: OptionsPart = {
  id: 'choices',
  title: (words) => words.options.choices,
  content(speech, { settings }, actions) {
    const { options } = speech.words;
    const chosen = LISTS.filter((list) => settings[list].length > 0);
    return [
      h('p', { class: 'soft' }, options.choicesText),
      chosen.length === 0 && h('p', { class: 'soft' }, options.nothingChosen),
      ...chosen.flatMap((list) => [h('h3', {}, options[list]), listOf(speech, list, settings, actions)]),
    ];
  },
};

function listOf(speech: Speech, list: List, settings: Settings, { change }: OptionsActions): HTMLElement {
  const { options } = speech.words;
  const without = (at: string) => (now: Settings) => ({ ...now, [list]: now[list].filter((entry) => entry.at !== at) });
  const items = settings[list].map((entry, index) => {
    const id = `${list}-${index}`;
    // Named by its own word and by the name beside it, which has a language of its own.
    const named = { 'aria-labelledby': `${id} ${id}-name`, onclick: () => change(without(entry.at)) };
    return h(
      'li',
      {},
      h(
        'span',
        { class: 'at', id: `${id}-name`, lang: entry.name === undefined ? null : 'zh' },
        entry.name ?? entry.at,
      ),
      h('span', { class: 'soft' }, choiceText(speech, entry)),
      h('button', { type: 'button', class: 'small', id, ...named }, options.remove),
    );
  });
  return h('ul', { class: 'plain places' }, ...items);
}

/** What was chosen, in words. */
function choiceText({ language, words }: Speech, choice: ChoiceAt): string {
  const { choiceOn, choiceOff, choiceKinds } = words.options;
  const kinds = Object.keys(choice.kinds ?? {}).length;
  const parts = [
    choice.highlights === undefined ? '' : choice.highlights ? choiceOn : choiceOff,
    kinds === 0 ? '' : plural(language, choiceKinds, kinds),
  ];
  return parts.filter(Boolean).join(' · ');
}
