import type { PageAnswer } from '../extension/page-answer';
import { beijingTime } from './beijing-time';
import { fill } from './catalogue';
import { h } from './h';
import { platformName } from './platform-name';
import type { Speech } from './view';

/** Of what a page looks like a copy, when that was first made, where it stands, and that copies may be altered. */
export function copySection(speech: Speech, platform: NonNullable<PageAnswer['platform']>): HTMLElement {
  const { copy } = speech.words;
  const { createdAbout, originalUrl } = platform;
  const sentences = [
    fill(copy.looksLike, { platform: platformName(speech.words, platform.id) }),
    createdAbout && fill(copy.created, { time: beijingTime(speech, createdAbout) }),
  ].filter(Boolean);
  const original =
    originalUrl &&
    h('a', { id: 'original', href: originalUrl, target: '_blank', rel: 'noreferrer noopener' }, copy.original);
  return h(
    'div',
    { class: 'copy' },
    h('p', {}, sentences.join(speech.language === 'en' ? ' ' : ''), original && ' ', original),
    h('p', { class: 'soft' }, copy.altered),
  );
}
