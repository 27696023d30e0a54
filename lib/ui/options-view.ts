import { isOnAt, kindOnAt, switchHighlights, switchKind } from '../extension/choices';
import type { ChoiceAt, Settings } from '../extension/settings';
import { KINDS } from '../rules/kind';
import { fill, kindWords, plural } from './catalogue';
import { foot } from './foot';
import { h } from './h';
import { languagePick } from './language-pick';
import { platformChoices, platformsSection } from './options/platforms-section';
import type { PlatformActions } from './options/platforms-section';
import { levelPick, toggle } from './switches';
import type { Speech } from './view';

/** What the options page shows. */
export interface OptionsFacts {
  readonly settings: Settings;
  readonly isPrivate: boolean;
  /** The sites that the reader added, as match patterns. */
  readonly sites: readonly string[];
  /** The keys that toggle highlights; empty when none are set, null where the browser has no shortcuts. */
  readonly shortcut: string | null;
  readonly said: 'saved' | 'erased' | 'sure' | null;
}

export interface OptionsActions extends PlatformActions {
  change(edit: (settings: Settings) => Settings): void;
  erase(): void;
}

/** No site and no page: what is chosen here holds everywhere. */
const NOWHERE = { host: '', page: '' };

/** The content of the options page. */
export function optionsView(speech: Speech, facts: OptionsFacts, actions: OptionsActions): readonly HTMLElement[] {
  const { options } = speech.words;
  const { settings, isPrivate, said } = facts;
  const status = said === 'saved' || said === 'erased' ? options[said] : '';
  const body = h(
    'fieldset',
    { class: 'bare', disabled: isPrivate },
    languageSection(speech, settings, actions),
    generalSection(speech, settings, actions),
    listSection(speech, 'sites', settings, actions),
    listSection(speech, 'pages', settings, actions),
  );
  return [
    h('h1', {}, options.title),
    h('p', { class: 'status', role: 'status' }, isPrivate ? options.private : status),
    body,
    platformsSection(speech, platformChoices(facts.sites), actions),
    ...(facts.shortcut === null ? [] : [shortcutSection(speech, facts.shortcut)]),
    dataSection(speech, facts, actions),
    foot(speech, 'options'),
  ];
}

const section = (id: string, title: string, ...children: readonly (Node | false)[]): HTMLElement =>
  h('section', { 'aria-labelledby': id }, h('h2', { id }, title), ...children);

function languageSection(speech: Speech, settings: Settings, { change }: OptionsActions): HTMLElement {
  return section(
    'language-heading',
    speech.words.options.language,
    languagePick(speech, settings.language, (language) => change((now) => ({ ...now, language }))),
  );
}

function generalSection(speech: Speech, settings: Settings, { change }: OptionsActions): HTMLElement {
  const { words } = speech;
  const kinds = KINDS.map((kind) => {
    const on = kindOnAt(settings, NOWHERE, kind, 'everywhere');
    const edit = (chosen: boolean) => change((now) => switchKind(now, NOWHERE, 'everywhere', kind, chosen));
    const { title, why } = kindWords(words, kind);
    return h('li', {}, toggle(`kind-${kind}`, title, on, edit), h('p', { class: 'soft' }, why));
  });
  return section(
    'general-heading',
    words.options.general,
    toggle('highlights', words.switches.highlights, isOnAt(settings, NOWHERE, 'everywhere'), (on) =>
      change((now) => switchHighlights(now, NOWHERE, 'everywhere', on)),
    ),
    levelPick(speech, { settings, change }),
    h('h3', {}, words.options.kindsHeading),
    h('ul', { class: 'plain kinds' }, ...kinds),
  );
}

/** What was chosen at one site or page, in words. */
function choiceText({ language, words }: Speech, choice: ChoiceAt): string {
  const { choiceOn, choiceOff, choiceKinds } = words.options;
  const kinds = Object.keys(choice.kinds ?? {}).length;
  const parts = [
    choice.highlights === undefined ? '' : choice.highlights ? choiceOn : choiceOff,
    kinds === 0 ? '' : plural(language, choiceKinds, kinds),
  ];
  return parts.filter(Boolean).join(' · ');
}

function listSection(
  speech: Speech,
  list: 'sites' | 'pages',
  settings: Settings,
  { change }: OptionsActions,
): HTMLElement {
  const { options } = speech.words;
  const without = (at: string) => (now: Settings) => ({ ...now, [list]: now[list].filter((entry) => entry.at !== at) });
  const items = settings[list].map((entry, index) =>
    h(
      'li',
      {},
      h('span', { class: 'at' }, entry.at),
      h('span', { class: 'soft' }, choiceText(speech, entry)),
      h(
        'button',
        {
          type: 'button',
          id: `${list}-${index}`,
          'aria-label': fill(options.removeNamed, { name: entry.at }),
          onclick: () => change(without(entry.at)),
        },
        options.remove,
      ),
    ),
  );
  const empty = list === 'sites' ? options.noSites : options.noPages;
  const content = items.length > 0 ? h('ul', { class: 'plain places' }, ...items) : h('p', { class: 'soft' }, empty);
  return section(`${list}-heading`, options[list], content);
}

function shortcutSection({ words }: Speech, shortcut: string): HTMLElement {
  const { shortcuts, shortcutToggle, shortcutNone, shortcutWhere } = words.options;
  const keys = shortcut === '' ? h('span', {}, shortcutNone) : h('kbd', {}, shortcut);
  return section(
    'shortcuts-heading',
    shortcuts,
    h('dl', {}, h('div', {}, h('dt', {}, shortcutToggle), h('dd', {}, keys))),
    h('p', { class: 'soft' }, shortcutWhere),
  );
}

function dataSection({ words }: Speech, { said }: OptionsFacts, { erase }: OptionsActions): HTMLElement {
  const { data, dataText, erase: label, eraseSure } = words.options;
  return section(
    'data-heading',
    data,
    h('p', {}, dataText),
    h('button', { type: 'button', id: 'erase', onclick: () => erase() }, said === 'sure' ? eraseSure : label),
  );
}
