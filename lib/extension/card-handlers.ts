import { browser } from 'wxt/browser';
import { switchKind } from './choices';
import type { CardWords } from './card-words';
import { changeHidden, keptHiddenNotes } from './hidden-notes';
import { readKept, updateKept } from './kept';
import type { Handlers } from './messages';
import { pageAddress } from './page-address';
import type { Settings } from './settings';
import { keptSettings } from './stored-settings';

/** A choice that holds everywhere names no place. */
const ANYWHERE = { host: '', page: '' };

const done = (work: Promise<unknown>): Promise<null> => work.then(() => null);

/**
 * What the background does for the cards of pages: gives their words, keeps what was hidden or muted there, opens the
 * report. Of a private window nothing is kept.
 */
export const cardHandlers = (wordsFor: (settings: Settings) => CardWords): Handlers => ({
  'get-card-words': () => readKept(keptSettings).then(wordsFor),
  'change-hidden': (change, { isPrivate }) =>
    isPrivate ? undefined : done(updateKept(keptHiddenNotes, (hidden) => changeHidden(hidden, change))),
  'mute-kind': ({ kind, on }, { isPrivate }) =>
    isPrivate
      ? undefined
      : done(updateKept(keptSettings, (settings) => switchKind(settings, ANYWHERE, 'everywhere', kind, on))),
  'open-report': ({ note }, { tabId }) =>
    tabId === null
      ? undefined
      : done(browser.tabs.create({ url: `${pageAddress('report')}?tab=${tabId}&note=${note}`, openerTabId: tabId })),
});
