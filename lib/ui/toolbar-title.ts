import type { PageState } from '../extension/messages';
import { plural } from './catalogue';
import type { Language, Words } from './catalogue';

/** The toolbar button's title for a page's state: what badge and icon show, in words. */
export function toolbarTitle(language: Language, words: Words, page: PageState): string {
  if (page.state === 'self-media') return plural(language, words.toolbar.shown, page.shown);
  if (page.state === 'asked') return plural(language, words.request.toolbar, page.shown);
  return words.toolbar.states[page.state];
}
