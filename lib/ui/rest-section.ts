import { h } from './h';
import type { Speech } from './view';

/** How the reader rests from the marks, without choosing anything for good. */
export interface Rest {
  /** Whether marks are paused in this tab. */
  readonly paused: boolean;
  /** Whether the article shows without its marks while the popup is open. */
  readonly plain: boolean;
  pause(paused: boolean): void;
  showPlain(plain: boolean): void;
}

/** Two buttons for the moment, always at hand: the plain article while this is open, and a pause for this tab. */
export function restSection({ words }: Speech, { paused, plain, pause, showPlain }: Rest): HTMLElement {
  const say = words.popup;
  if (paused) {
    return h(
      'section',
      { class: 'banner', role: 'status' },
      h('p', {}, say.paused, ' ', h('span', { class: 'soft' }, say.pauseText)),
      h('button', { type: 'button', id: 'pause', class: 'primary', onclick: () => pause(false) }, say.resume),
    );
  }
  const press = { type: 'button', id: 'plain', 'aria-pressed': String(plain), onclick: () => showPlain(!plain) };
  return h(
    'section',
    { class: 'rest-from' },
    h(
      'div',
      { class: 'row' },
      h('button', press, say.plain),
      h('button', { type: 'button', id: 'pause', onclick: () => pause(true) }, say.pause),
    ),
    plain && h('p', { class: 'soft', role: 'status' }, say.plainText),
  );
}
