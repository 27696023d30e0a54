import { STYLES } from '../highlights/style-of';
import { h } from './h';
import type { Speech } from './view';

export interface WelcomeActions {
  askAccess(): void;
  openOptions(): void;
}

const list = (items: readonly string[]): HTMLElement => h('ul', {}, ...items.map((item) => h('li', {}, item)));

/** The page that opens once, after installation. `access`: whether the browser lets us read the named hosts. */
export function welcomeView({ words }: Speech, access: boolean, actions: WelcomeActions): readonly HTMLElement[] {
  const { welcome, states, severities, disclaimer } = words;
  const names = { ...severities, disclaimer: disclaimer.by.creator };
  const samples = STYLES.map((style) =>
    h(
      'li',
      {},
      h('span', { class: `mark mark-${style}` }, welcome.samples[style]),
      ' ',
      h('span', { class: 'soft' }, names[style]),
    ),
  );
  const ask = h(
    'button',
    { type: 'button', class: 'primary', id: 'act', onclick: () => actions.askAccess() },
    states.refused.button,
  );
  return [
    h('h1', {}, welcome.title),
    h('p', { class: 'lead' }, welcome.lead),
    h('section', {}, h('h2', {}, welcome.sampleHeading), h('ul', { class: 'plain samples' }, ...samples)),
    h('section', {}, h('h2', {}, welcome.doesHeading), list(welcome.does)),
    h('section', {}, h('h2', {}, welcome.doesNotHeading), list(welcome.doesNot)),
    h(
      'section',
      {},
      h('h2', {}, welcome.accessHeading),
      h('p', {}, access ? welcome.accessGiven : states.refused.text),
      !access && ask,
    ),
    h('button', { type: 'button', id: 'settings', onclick: () => actions.openOptions() }, welcome.settings),
  ];
}
