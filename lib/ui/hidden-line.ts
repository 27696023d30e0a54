import type { PageAnswer } from '../extension/page-answer';
import { plural } from './catalogue';
import { h } from './h';
import type { PageActions, Speech } from './view';

/** How many notes the reader has hidden here, and the way back; nothing when there are none. */
export function hiddenLine(
  { language, words }: Speech,
  { notes }: PageAnswer,
  { showHidden }: PageActions,
): HTMLElement | null {
  const count = notes.filter((note) => note.hidden).length;
  const again = { type: 'button', class: 'link', id: 'show-hidden', onclick: showHidden };
  if (count === 0) return null;
  return h(
    'p',
    { class: 'soft' },
    plural(language, words.hidden.count, count),
    ' ',
    h('button', again, words.hidden.again),
  );
}
