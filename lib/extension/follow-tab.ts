import { browser } from 'wxt/browser';
import { openTab } from './open-tab';
import type { OpenTab } from './open-tab';

/**
 * Calls back with the tab that a panel stands beside: at once, and again when the reader goes to another tab of the
 * window or the tab to another page. With `?tab=ID` it stays with that tab. Null: there is none (any more).
 */
export async function followTab(query: URLSearchParams, callback: (tab: OpenTab | null) => void): Promise<void> {
  let asked = 0;
  let now: OpenTab | null = null;
  const look = async (): Promise<void> => {
    const question = (asked += 1);
    const tab = await openTab(query).catch(() => null);
    if (question !== asked) return;
    now = tab;
    callback(tab);
  };
  if (!query.has('tab')) {
    browser.tabs.onActivated.addListener(({ windowId }) => {
      if (!now || windowId === now.windowId) void look();
    });
  }
  browser.tabs.onRemoved.addListener((id) => id === now?.id && void look());
  browser.tabs.onUpdated.addListener((id, change) => {
    if (id === now?.id && (change.status || change.url)) void look();
  });
  await look();
}
