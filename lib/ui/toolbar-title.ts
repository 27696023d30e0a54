import type { PageState } from '../extension/messages';
import { plural } from './catalogue';
import type { Language, Words } from './catalogue';

/** The toolbar button's title for a page's state: what badge and icon show, in words. */
export const toolbarTitle = (language: Language, words: Words, page: PageState): string =>
  page.state === 'self-media' ? plural(language, words.toolbar.shown, page.shown) : words.toolbar.states[page.state];
