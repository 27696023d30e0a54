import { originPattern } from '../../extension/granted-sites';
import { platforms } from '../../platforms/index';
import { fill, plural } from '../catalogue';
import { h } from '../h';
import type { Child } from '../h';
import { platformName } from '../platform-name';
import type { Speech } from '../view';
import type { OptionsPart } from './options-part';

/** One address of a platform that is read on request. */
export interface PlatformHost {
  readonly host: string;
  /** The match pattern by which it is asked for. */
  readonly pattern: string;
  /** Whether the reader has allowed it. */
  readonly allowed: boolean;
}

/** A platform that readers can add. */
export interface PlatformChoice {
  readonly id: string;
  /** Whether an article page of it was ever looked at. */
  readonly confirmed: boolean;
  readonly hosts: readonly PlatformHost[];
}

/** What the buttons of the list do; both must be called from a click. Patterns are those of `PlatformHost`. */
export interface PlatformActions {
  allow(pattern: string): void;
  revoke(pattern: string): void;
}

/** The platforms for which nothing is asked at installation; `sites` are the patterns that the reader has added. */
export function platformChoices(sites: readonly string[]): readonly PlatformChoice[] {
  const added = new Set(sites);
  return platforms
    .filter(({ hosts }) => hosts.length === 0)
    .map(({ id, urls, knownHosts = [] }) => ({
      id,
      confirmed: urls.some(({ page, confirmed }) => page === 'article' && confirmed),
      hosts: knownHosts.flatMap((host) => {
        const pattern = originPattern(`https://${host}/`);
        if (pattern === null) return [];
        return { host, pattern, allowed: added.has(pattern) || added.has(`*://${host}/*`) };
      }),
    }));
}

function hostItem({ words }: Speech, name: string, one: PlatformHost, actions: PlatformActions): HTMLElement {
  const { allow, allowNamed, allowed, revoke, revokeNamed } = words.platforms;
  const values = { host: one.host, platform: name };
  return h(
    'li',
    {},
    h('span', { class: 'at' }, one.host),
    h('span', { class: 'soft' }, one.allowed ? allowed : ''),
    h(
      'button',
      {
        type: 'button',
        id: `platform-${one.host}`,
        'aria-label': fill(one.allowed ? revokeNamed : allowNamed, values),
        onclick: () => (one.allowed ? actions.revoke(one.pattern) : actions.allow(one.pattern)),
      },
      one.allowed ? revoke : allow,
    ),
  );
}

/** Beside an English name the platform's own, by which its pages are known. */
function ownName({ language }: Speech, id: string): readonly Child[] {
  const own = platforms.find((platform) => platform.id === id)?.name;
  return language === 'en' && own ? [' ', h('span', { lang: 'zh', class: 'soft' }, own)] : [];
}

/** A platform's name and its addresses: the first in sight, the rest folded. */
function platformItem(speech: Speech, { id, hosts }: PlatformChoice, actions: PlatformActions): HTMLElement {
  const { words } = speech;
  const name = platformName(words, id);
  const [first, ...rest] = hosts.map((one) => hostItem(speech, name, one, actions));
  const open = hosts.slice(1).some(({ allowed }) => allowed);
  return h(
    'li',
    { id: `platform-${id}` },
    h('h3', {}, name, ...ownName(speech, id)),
    first && h('ul', { class: 'plain places' }, first),
    rest.length > 0 &&
      h(
        'details',
        { open },
        h('summary', {}, plural(speech.language, words.platforms.more, rest.length)),
        h('ul', { class: 'plain places' }, ...rest),
      ),
  );
}

/** The other platforms that we know, by how well, and a button for each of their addresses. */
export function platformList(
  speech: Speech,
  choices: readonly PlatformChoice[],
  actions: PlatformActions,
): HTMLElement {
  const groups = (['confirmed', 'unconfirmed'] as const).map((known) => {
    const own = choices.filter(({ confirmed }) => confirmed === (known === 'confirmed'));
    const items = own.map((choice) => platformItem(speech, choice, actions));
    return h(
      'div',
      { class: 'known' },
      h('p', { class: 'soft' }, speech.words.platforms[known]),
      h('ul', { class: 'plain platforms' }, ...items),
    );
  });
  return h('div', {}, ...groups);
}

/** Platforms that are read on request, as a part of the options page. */
export const platformsPart: OptionsPart = {
  id: 'platforms',
  title: (words) => words.platforms.heading,
  content: (speech, { sites }, actions) => [
    h('p', { class: 'soft' }, speech.words.platforms.text),
    platformList(speech, platformChoices(sites), actions),
  ],
};
