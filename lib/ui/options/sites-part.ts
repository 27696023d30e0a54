import { h } from '../h';
import type { OptionsPart } from './options-part';

/** The sites that the reader lets be read always, each with a button to take that back. */
export const sitesPart: OptionsPart = {
  id: 'added',
  title: (words) => words.request.sites.heading,
  content({ words }, { sites }, { revoke }) {
    const say = words.request.sites;
    const items = sites.map((site, index) => {
      const id = `added-${index}`;
      // Named by its own word and by the site beside it.
      const named = { 'aria-labelledby': `${id} ${id}-name`, onclick: () => revoke(site) };
      return h(
        'li',
        {},
        h('span', { class: 'at', id: `${id}-name` }, site.replace(/\*$/, '')),
        h('button', { type: 'button', class: 'small', id, ...named }, say.revoke),
      );
    });
    return [
      h('p', { class: 'soft' }, sites.length > 0 ? say.text : say.none),
      sites.length > 0 && h('ul', { class: 'plain places' }, ...items),
    ];
  },
};
