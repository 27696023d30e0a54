import { h } from '../h';

/** One of a practice's buttons; `look` is its class, if it has one. */
export const practiceButton = (id: string, label: string, look: string, onclick: () => void): HTMLElement =>
  h('button', { type: 'button', id, class: look, onclick }, label);
