import type { PageAnswer } from '../extension/page-answer';
import { beijingTime } from './beijing-time';
import { fill, wordFor } from './catalogue';
import { copySection } from './copy-section';
import { fillWith } from './fill-with';
import { h } from './h';
import type { Child } from './h';
import { platformName } from './platform-name';
import type { Speech } from './view';

type PlatformAnswer = NonNullable<PageAnswer['platform']>;

/**
 * Who is speaking, in one line and one short sentence; what that means and what was seen is folded. Null stands for a
 * page that shows nothing. `below` are further folds.
 */
export function speakerSection(
  speech: Speech,
  platform: PlatformAnswer | null,
  ...below: readonly HTMLElement[]
): HTMLElement {
  const { words } = speech;
  const role = platform?.role ?? 'unknown';
  return h(
    'section',
    { class: `speaker speaker-${role}`, 'aria-labelledby': 'speaker-heading' },
    speakerHead(role, ...line(speech, platform)),
    platform?.role === 'copy' ? copySection(speech, platform) : h('p', {}, words.popup.plainly[role]),
    platform && seen(speech, platform),
    ...below,
  );
}

/** The shapes of the toolbar's icons, by who speaks. */
const SIGNS = { 'self-media': 'self-media', copy: 'self-media', editorial: 'editorial', unknown: 'unknown' } as const;

/** The line under the sign that the toolbar shows as well. */
export const speakerHead = (role: keyof typeof SIGNS, ...said: readonly Child[]): HTMLElement =>
  h(
    'div',
    { class: 'who' },
    h('img', { src: `icon/${SIGNS[role]}-48.png`, alt: '', width: 24, height: 24 }),
    h('h1', { id: 'speaker-heading' }, ...said),
  );

/** The line, with the account's name as the page writes it. */
function line({ words }: Speech, platform: PlatformAnswer | null): readonly Child[] {
  const role = platform?.role ?? 'unknown';
  if (!platform?.account || (role !== 'self-media' && role !== 'copy')) return [words.roles[role].title];
  return fillWith(words.popup.speaks[role], 'account', h('span', { lang: 'zh' }, platform.account));
}

function facts(speech: Speech, platform: PlatformAnswer): HTMLElement | null {
  const { speaker } = speech.words;
  const created =
    platform.createdAbout && fill(speaker.createdAboutValue, { time: beijingTime(speech, platform.createdAbout) });
  const original = platform.originalUrl;
  const rows: [string, string | Node | null, string | null][] = [
    [speaker.account, platform.account, 'zh'],
    [speaker.place, platform.place, 'zh'],
    [speaker.statedTime, platform.statedTime, null],
    [speaker.createdAbout, created, null],
    [
      speaker.original,
      original && h('a', { href: original, target: '_blank', rel: 'noreferrer noopener' }, original),
      null,
    ],
  ];
  const known = rows.filter(([, value]) => value);
  if (known.length === 0) return null;
  return h('dl', {}, ...known.map(([name, value, lang]) => h('div', {}, h('dt', {}, name), h('dd', { lang }, value))));
}

function seen(speech: Speech, platform: PlatformAnswer): HTMLElement {
  const { words } = speech;
  const items = platform.evidence.map((id) => h('li', {}, wordFor(words.evidence, id, words.evidenceUnknown)));
  return h(
    'details',
    { id: 'seen' },
    h('summary', {}, words.popup.seen),
    h('p', {}, fill(words.roles[platform.role].meaning, { platform: platformName(words, platform.id) })),
    facts(speech, platform),
    h('p', { class: 'soft' }, words.confidence[platform.confidence]),
    items.length > 0 && h('ul', {}, ...items),
  );
}
