import { browser } from 'wxt/browser';
import { webAddress } from './place';

/** The tab that the popup is about. */
export interface OpenTab {
  readonly id: number;
  readonly windowId: number;
  readonly url: URL | null;
  readonly isPrivate: boolean;
  readonly loaded: boolean;
}

/**
 * The tab that a popup is about: the one in front, or the one whose id stands after `?tab=` when the popup's page was
 * opened in a tab of its own. Null when there is none. `url` is null where we may not know it.
 */
export async function openTab(query: URLSearchParams): Promise<OpenTab | null> {
  const asked = Number(query.get('tab') ?? Number.NaN);
  const [tab] = Number.isInteger(asked)
    ? [await browser.tabs.get(asked)]
    : await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const { id, windowId } = tab;
  return { id, windowId, url: webAddress(tab.url), isPrivate: tab.incognito, loaded: tab.status !== 'loading' };
}

/** Calls back when the tab has finished loading or gone elsewhere. */
export function onTabChange(tabId: number, callback: () => void): void {
  browser.tabs.onUpdated.addListener((id, change) => {
    if (id === tabId && (change.status === 'complete' || change.url)) callback();
  });
}
