import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openPanel } from '../lib/extension/open-panel';
import { ask } from '../lib/extension/ask';
import { cardHandlers } from '../lib/extension/card-handlers';
import { pageAddress } from '../lib/extension/page-address';
import { tagNewChannels } from '../lib/extension/channel-sites';
import { listen } from '../lib/extension/messages';
import { fillPageMenu, onPageMenu } from '../lib/extension/page-menu';
import { readFrames, readOnRequest } from '../lib/extension/read-on-request';
import { keepSiteScripts } from '../lib/extension/registered-scripts';
import { keepInSync } from '../lib/extension/sync';
import { readSettings, watchSettings } from '../lib/extension/stored-settings';
import { toggleTab } from '../lib/extension/toggle';
import { showOnToolbar } from '../lib/extension/toolbar';
import { dictionaries } from '../lib/text/dictionaries';
import { readUrl } from '../lib/platforms/read-url';
import { chooseLanguage, wordsOf } from '../lib/ui/catalogue';
import { cardWordsOf } from '../lib/ui/card/card-words-of';
import { toolbarTitle } from '../lib/ui/toolbar-title';

/** The menu's items speak the reader's language. */
const nameMenu = (): void =>
  void readSettings().then(({ language }) =>
    fillPageMenu(wordsOf(chooseLanguage(language, browser.i18n.getUILanguage())).request.menu),
  );

// Not a module: WXT then inlines everything into one file, which service worker and event page both take.
export default defineBackground(() => {
  listen({
    ...cardHandlers((settings) => cardWordsOf(chooseLanguage(settings.language, browser.i18n.getUILanguage()))),
    'get-dictionaries': () => Promise.resolve(dictionaries),
    'read-frames': ({ asked }, { tabId }) => (tabId === null ? undefined : readFrames(tabId, asked).then(() => null)),
    'page-state': (page, { tabId }) => {
      if (tabId === null) return undefined;
      return readSettings().then(async (settings) => {
        const language = chooseLanguage(settings.language, browser.i18n.getUILanguage());
        const words = wordsOf(language);
        await showOnToolbar(tabId, page, { title: toolbarTitle(language, words, page), off: words.toolbar.off });
        return null;
      });
    },
  });

  keepInSync();
  tagNewChannels();
  keepSiteScripts();
  onPageMenu((tab, what) => void readOnRequest(tab, what));
  browser.runtime.onInstalled.addListener(nameMenu);
  browser.runtime.onStartup.addListener(nameMenu);
  watchSettings(nameMenu);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: pageAddress('welcome') });
  });

  // At once and apart: after any wait the browser no longer sees the reader's hand in it. Firefox opens its sidebar itself.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.id !== undefined) void openPanel({ id: tab.id, windowId: tab.windowId });
  });

  // Firefox for Android has no shortcuts.
  browser.commands?.onCommand.addListener(async (command, tab) => {
    const [active] = tab ? [tab] : await browser.tabs.query({ active: true, currentWindow: true });
    if (!active) return;
    if (command === 'toggle-highlights') await toggleTab(active, (url) => readUrl(url)?.host === 'named');
    else if (active.id !== undefined && command === 'next-note') await ask('go-to-note', 'next', active.id);
    else if (active.id !== undefined && command === 'previous-note') await ask('go-to-note', 'previous', active.id);
  });
});
