import { h } from '../h';
import { keyList } from '../key-list';
import type { OptionsPart } from './options-part';

/** Chromium lets no page open this one: it is given as text to copy. */
const CHROMIUM_SHORTCUTS = 'chrome://extensions/shortcuts';

/** The keys as the browser has them now, and where they are changed. */
export const keysPart: OptionsPart = {
  id: 'keys',
  title: (words) => words.keys.heading,
  content(speech, { commands, browser }) {
    if (commands.length === 0) return null;
    return [
      keyList(speech, commands),
      h('p', { class: 'soft' }, speech.words.options.shortcutWhere[browser]),
      browser === 'chromium' && h('code', { class: 'address', tabindex: 0 }, CHROMIUM_SHORTCUTS),
    ];
  },
};
