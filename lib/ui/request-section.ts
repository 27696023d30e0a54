import { fill } from './catalogue';
import { h } from './h';
import { speakerHead } from './speaker-section';
import type { Speech } from './view';

/** The site of the page that was read on request. */
export interface Site {
  readonly host: string;
  /** Whether the reader lets it be read always. */
  readonly added: boolean;
}

/** What a reader can ask for. */
export interface RequestActions {
  /** Read this page, or what is selected of it. */
  readHere(what: 'page' | 'selection'): void;
  /** Read this site always, or no more. Must run inside the click. */
  always(added: boolean): void;
}

/** Who is speaking on a page that shows nothing we know: nobody can say, and that is told calmly. */
export function strangerSection({ words }: Speech): HTMLElement {
  const { title, meaning } = words.request.unknown;
  return h(
    'section',
    { class: 'speaker speaker-unknown', 'aria-labelledby': 'speaker-heading' },
    speakerHead('unknown', title),
    h('p', {}, meaning),
  );
}

/** Only what was selected was read; the button reads the whole. */
export const selectionSection = ({ words }: Speech, { readHere }: RequestActions): HTMLElement =>
  h(
    'section',
    { class: 'banner', role: 'status' },
    h('p', {}, words.request.selected),
    h('button', { type: 'button', id: 'read-page', onclick: () => readHere('page') }, words.request.whole),
  );

/** Whether this site is read always, and the button for the other. */
export function siteSection({ words }: Speech, { host, added }: Site, { always }: RequestActions): HTMLElement {
  const say = words.request.always;
  const button = { type: 'button', id: 'always', onclick: () => always(!added) };
  return h(
    'section',
    { class: 'site', 'aria-labelledby': 'site-heading' },
    h('h2', { id: 'site-heading' }, say.heading),
    h('p', { class: 'soft' }, fill(added ? say.given : say.text, { host })),
    h('button', button, added ? say.revoke : fill(say.button, { host })),
  );
}
