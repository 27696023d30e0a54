import '../../lib/ui/tokens.css';
import '../../lib/ui/practice/practice.css';
import './style.css';
import { browser } from 'wxt/browser';
import { hasAccess, onAccessChange, requestAccess } from '../../lib/extension/access';
import { ask } from '../../lib/extension/ask';
import { followTab } from '../../lib/extension/follow-tab';
import { listen } from '../../lib/extension/messages';
import { openPanelTab, openReport } from '../../lib/extension/open-panel';
import { openLine } from '../../lib/extension/panel-line';
import { keepRound, readRounds } from '../../lib/extension/practice';
import { readSettings, watchSettings } from '../../lib/extension/stored-settings';
import { hostPatterns } from '../../lib/platforms/match-patterns';
import { PanelController } from '../../lib/ui/panel/panel-controller';

const query = new URLSearchParams(location.search);
const print = query.has('print');
document.body.classList.toggle('print', print);
document.body.classList.toggle('in-tab', query.has('tab'));

const panel = new PanelController(document, {
  browserLanguage: browser.i18n.getUILanguage(),
  print,
  readSettings,
  ask,
  hasAccess: () => hasAccess(hostPatterns()),
  requestAccess: () => requestAccess(hostPatterns()),
  reload: (id) => browser.tabs.reload(id),
  openLine,
  copy: (text) => navigator.clipboard.writeText(text),
  // Paper needs a page of its own: a side panel is no window that every browser can print.
  printPage: (tabId) => (print ? window.print() : void openPanelTab(tabId, true)),
  report: (tabId, note) => void openReport(tabId, note),
  readRounds,
  keepRound,
});

watchSettings((settings) => panel.useStored(settings));
onAccessChange(() => void panel.hearOf(null));
listen({
  'page-state': (_, { tabId }) => {
    if (tabId !== null) void panel.hearOf(tabId);
    return undefined;
  },
});
await panel.start();
await followTab(query, (tab) => void panel.useTab(tab));
