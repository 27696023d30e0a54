import '../../lib/ui/tokens.css';
import './style.css';
import '../../lib/highlights/link-tag.css';
import { browser } from 'wxt/browser';
import { ListPart } from '../../lib/ui/list-part';
import { PopupController } from '../../lib/ui/popup-controller';
import { ask } from '../../lib/extension/ask';
import { hasAccess, onAccessChange, requestAccess } from '../../lib/extension/access';
import { keptHiddenNotes } from '../../lib/extension/hidden-notes';
import { watchKept } from '../../lib/extension/kept';
import { listen } from '../../lib/extension/messages';
import { openPanel } from '../../lib/extension/open-panel';
import { holdPlain } from '../../lib/extension/plain-article';
import { onTabChange, openTab } from '../../lib/extension/open-tab';
import { readOnRequest } from '../../lib/extension/read-on-request';
import { originPattern, requestSite, revokeSite, siteOf } from '../../lib/extension/granted-sites';
import { readSettings, updateSettings, watchSettings } from '../../lib/extension/stored-settings';
import { hostPatterns } from '../../lib/platforms/match-patterns';

const query = new URLSearchParams(location.search);
const tab = await openTab(query);
const popup = new PopupController(document, tab, {
  browserLanguage: browser.i18n.getUILanguage(),
  readSettings,
  updateSettings,
  ask,
  hasAccess: () => hasAccess(hostPatterns()),
  requestAccess: () => requestAccess(hostPatterns()),
  holdPlain,
  readPage: ({ id, url }, what) => readOnRequest({ id, url: url?.href }, what),
  site: siteOf,
  always: async (url, added) => {
    const pattern = originPattern(url);
    return pattern !== null && (added ? requestSite : revokeSite)(pattern);
  },
  reload: (id) => browser.tabs.reload(id),
  openPanel: (beside) => {
    void openPanel(beside).then(() => {
      // In a tab of its own the popup stays; over the page it would cover what was opened.
      if (!query.has('tab')) window.close();
    });
  },
  openOptions: () => browser.runtime.openOptionsPage(),
});

watchSettings((settings) => popup.useStored(settings));
watchKept(keptHiddenNotes, () => void popup.ask());
onAccessChange(() => void popup.ask());
if (tab) {
  onTabChange(tab.id, () => void popup.ask());
  listen({
    'page-state': (_, { tabId }) => {
      if (tabId === tab.id) void popup.ask();
      return undefined;
    },
  });
}
const aside = document.getElementById('lists');
if (aside) {
  const browserLanguage = browser.i18n.getUILanguage();
  const lists = new ListPart(aside, tab, {
    browserLanguage,
    readSettings,
    updateSettings,
    ask,
    hasAccess,
    requestSite,
  });
  const refresh = (): void => void lists.refresh();
  watchSettings(refresh);
  onAccessChange(refresh);
  if (tab) onTabChange(tab.id, refresh);
  refresh();
}
await popup.start();
