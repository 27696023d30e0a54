import type { KeptThing } from '../extension/kept-things';
import { fill, plural, wordFor } from './catalogue';
import { foot } from './foot';
import { h } from './h';
import type { Speech } from './view';

/** What the page found, a moment ago, in the browser itself. */
export interface PrivacyFacts {
  readonly local: readonly KeptThing[];
  readonly session: readonly KeptThing[];
  readonly sync: readonly KeptThing[];
  readonly origins: readonly string[];
  readonly said: 'sure' | 'erased' | null;
}

export interface PrivacyActions {
  erase(): void;
}

const UNREADABLE = '-unreadable';

/** The content of the page that says what left this browser. */
export function privacyView(speech: Speech, facts: PrivacyFacts, actions: PrivacyActions): readonly HTMLElement[] {
  const { privacy } = speech.words;
  return [
    h('h1', {}, privacy.title),
    h(
      'div',
      { class: 'leaf answer stack' },
      h('p', { class: 'nothing' }, facts.sync.length > 0 ? privacy.answerSync : privacy.answer),
      h('p', {}, privacy.lead),
    ),
    section('links', privacy.linksHeading, h('p', {}, privacy.links)),
    section('stored', privacy.storedHeading, ...stored(speech, facts)),
    section('sites', privacy.sitesHeading, ...sites(speech, facts.origins)),
    eraseSection(speech, facts, actions),
    foot(speech, 'privacy'),
  ];
}

const section = (id: string, title: string, ...children: readonly (Node | false)[]): HTMLElement =>
  h('section', { 'aria-labelledby': `${id}-heading`, id }, h('h2', { id: `${id}-heading` }, title), ...children);

function stored(speech: Speech, { local, session, sync }: PrivacyFacts): readonly (Node | false)[] {
  const { privacy } = speech.words;
  return [
    local.length > 0 ? things(speech, local) : h('p', { class: 'empty' }, privacy.storedNothing),
    session.length > 0 && h('p', {}, privacy.storedSession),
    session.length > 0 && things(speech, session),
    h('p', { id: 'sync' }, sync.length > 0 ? privacy.syncOn : privacy.syncOff),
    sync.length > 0 && things(speech, sync),
    h('p', { class: 'soft' }, privacy.private),
  ];
}

function things(speech: Speech, kept: readonly KeptThing[]): HTMLElement {
  const { language, words } = speech;
  const rows = kept.map(({ key, entries, bytes }) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, nameOf(speech, key)),
      h('td', {}, entries > 0 && plural(language, words.privacy.entries, entries)),
      h('td', {}, plural(language, words.privacy.bytes, bytes)),
    ),
  );
  return h('table', {}, h('tbody', {}, ...rows));
}

/** The plain name of a key; one that we do not know is told as it is. */
function nameOf(speech: Speech, key: string): string {
  const { privacy } = speech.words;
  if (key.endsWith(UNREADABLE)) {
    return fill(privacy.storedUnreadable, { name: nameOf(speech, key.slice(0, -UNREADABLE.length)) });
  }
  // In the browser's sync the settings lie in numbered parts.
  return wordFor(privacy.stored, key.replace(/\.\d+$/, ''), fill(privacy.storedOther, { key }));
}

/** The host of a match pattern; a pattern for any host is told whole. */
const hostOf = (origin: string): string => /^[^:]+:\/\/([^*/][^/]*)\//.exec(origin)?.[1] ?? origin;

function sites({ words }: Speech, origins: readonly string[]): readonly Node[] {
  if (origins.length === 0) return [h('p', { class: 'empty' }, words.privacy.sitesNone)];
  const items = [...new Set(origins.map(hostOf))].map((host) => h('li', {}, h('code', {}, host)));
  return [h('p', {}, words.privacy.sites), h('ul', { class: 'plain row' }, ...items)];
}

function eraseSection({ words }: Speech, { said }: PrivacyFacts, { erase }: PrivacyActions): HTMLElement {
  const { privacy } = words;
  return section(
    'erasing',
    privacy.eraseHeading,
    h('p', {}, privacy.eraseText),
    h(
      'div',
      { class: 'row' },
      h('button', { type: 'button', id: 'erase', onclick: erase }, said === 'sure' ? privacy.eraseSure : privacy.erase),
      h('a', { href: 'options.html' }, privacy.open),
    ),
    h('p', { class: 'status', role: 'status' }, said === 'erased' ? privacy.erased : ''),
  );
}
