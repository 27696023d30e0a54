import type { CommandKeys } from '../extension/command-keys';
import type { PinManner } from '../extension/toolbar-pin';
import type { LanguageChoice } from '../extension/settings';
import { STYLES } from '../highlights/style-of';
import { foot } from './foot';
import { h } from './h';
import { keyList } from './key-list';
import { languagePick } from './language-pick';
import { sampleCard } from './sample-card';
import type { Speech } from './view';

/** What the welcome page shows of this browser and its reader. */
export interface WelcomeFacts {
  readonly language: LanguageChoice;
  readonly isPrivate: boolean;
  /** Whether the browser lets us read the named hosts. */
  readonly access: boolean;
  readonly commands: readonly CommandKeys[];
  readonly pin: PinManner;
  readonly isPinned: boolean | null;
}

export interface WelcomeActions {
  askAccess(): void;
  openOptions(): void;
  pickLanguage(language: LanguageChoice): void;
}

const SIGNS = ['self-media', 'editorial', 'unknown', 'off'] as const;

/** The page's first half: what this is, told in a minute. */
export function welcomeTop(speech: Speech, facts: WelcomeFacts, actions: WelcomeActions): readonly HTMLElement[] {
  const { welcome } = speech.words;
  return [
    h(
      'header',
      { class: 'stack' },
      h('img', { src: 'icon/suyuan-128.png', alt: '', width: 48, height: 48 }),
      h('h1', {}, welcome.title),
      h('p', { class: 'lead' }, welcome.lead),
      language(speech, facts, actions),
    ),
    h(
      'section',
      { 'aria-labelledby': 'minute-heading' },
      h('h2', { id: 'minute-heading' }, welcome.minute),
      h(
        'ol',
        { class: 'plain steps' },
        step(welcome.steps.speaker, signs(speech)),
        step(welcome.steps.mark, sampleCard(speech)),
        step(welcome.steps.limits, limits(speech)),
      ),
    ),
  ];
}

/** The second half: permission, how to switch it off, the icon, and where to read more. */
export function welcomeRest(speech: Speech, facts: WelcomeFacts, actions: WelcomeActions): readonly HTMLElement[] {
  const { welcome, keys } = speech.words;
  const hasKeys = facts.commands.some((command) => command.keys !== '');
  return [
    accessSection(speech, facts, actions),
    section(
      'off-heading',
      welcome.offHeading,
      h('p', {}, hasKeys ? welcome.off : welcome.offNoKeys),
      facts.commands.length > 0 && h('h3', { class: 'visually-hidden' }, keys.heading),
      facts.commands.length > 0 && keyList(speech, facts.commands),
      h('button', { type: 'button', id: 'settings', onclick: () => actions.openOptions() }, welcome.settings),
    ),
    section('pin-heading', welcome.pinHeading, h('p', {}, facts.isPinned ? welcome.pinned : welcome.pin[facts.pin])),
    h('p', { class: 'sends' }, welcome.nothingSent),
    foot(speech, 'welcome'),
  ];
}

const section = (id: string, title: string, ...children: readonly (Node | false)[]): HTMLElement =>
  h('section', { 'aria-labelledby': id }, h('h2', { id }, title), ...children);

const step = (words: { readonly title: string; readonly text: string }, body: HTMLElement): HTMLElement =>
  h('li', { class: 'step' }, h('h3', {}, words.title), h('p', {}, words.text), body);

function language(speech: Speech, facts: WelcomeFacts, { pickLanguage }: WelcomeActions): HTMLElement {
  const fields = languagePick(speech, facts.language, pickLanguage);
  fields.disabled = facts.isPrivate;
  return fields;
}

function signs({ words }: Speech): HTMLElement {
  const items = SIGNS.map((sign) =>
    h('li', {}, h('img', { src: `icon/${sign}-32.png`, alt: '', width: 24, height: 24 }), words.welcome.signs[sign]),
  );
  return h('ul', { class: 'plain signs' }, ...items);
}

function limits({ words }: Speech): HTMLElement {
  const { welcome, severities, disclaimer } = words;
  const names = { ...severities, disclaimer: disclaimer.by.creator };
  const lines = STYLES.map((style) =>
    h(
      'li',
      {},
      h('span', { class: `mark mark-${style}` }, welcome.samples[style]),
      ' ',
      h('span', { class: 'soft' }, names[style]),
    ),
  );
  const not = welcome.meansNot.map((sentence) => h('li', {}, sentence));
  return h(
    'div',
    { class: 'stack' },
    h('ul', { class: 'plain samples' }, ...lines),
    h('p', {}, welcome.means),
    h('ul', {}, ...not),
  );
}

function accessSection({ words }: Speech, { access }: WelcomeFacts, { askAccess }: WelcomeActions): HTMLElement {
  const { welcome, states } = words;
  return section(
    'access-heading',
    welcome.accessHeading,
    h('p', {}, access ? welcome.accessGiven : states.refused.text),
    !access && h('button', { type: 'button', class: 'primary', id: 'act', onclick: askAccess }, states.refused.button),
  );
}
