import { foot } from '../foot';
import { h } from '../h';
import type { Speech } from '../view';
import type { OptionsActions, OptionsFacts, OptionsPart } from './options-part';

/** The content of the options page: what was just done, the way to each part, and the parts. */
export function optionsView(
  speech: Speech,
  facts: OptionsFacts,
  actions: OptionsActions,
  parts: readonly OptionsPart[],
): readonly HTMLElement[] {
  const { options } = speech.words;
  const drawn = parts.flatMap((part) => {
    const content = part.content(speech, facts, actions);
    return content ? [{ id: part.id, title: part.title(speech.words), content }] : [];
  });
  const ways = drawn.map(({ id, title }) => h('li', {}, h('a', { href: `#${id}`, id: `to-${id}` }, title)));
  const sections = drawn.map(({ id, title, content }) =>
    h(
      'section',
      { id, class: 'leaf', 'aria-labelledby': `${id}-heading` },
      h('h2', { id: `${id}-heading` }, title),
      ...content,
    ),
  );
  const said = facts.said ? options[facts.said] : '';
  return [
    h('h1', {}, options.title),
    h('nav', { 'aria-label': options.nav }, h('ul', { class: 'plain' }, ...ways)),
    h('p', { class: 'status', role: 'status' }, facts.isPrivate ? options.private : said),
    h('fieldset', { class: 'bare', disabled: facts.isPrivate }, ...sections),
    foot(speech, 'options'),
  ];
}
