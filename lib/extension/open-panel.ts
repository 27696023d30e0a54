import { browser } from 'wxt/browser';
import { pageAddress } from './page-address';

/** The tab beside which a panel is to open. */
export interface PanelTab {
  readonly id: number;
  readonly windowId: number;
}

/** Chromium has the one, Firefox for the desktop the other, a phone none of them. */
interface Panels {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel in a tab of its own, about this tab; `print` as a page for paper. */
export const openPanelTab = (tabId: number, print: boolean): Promise<unknown> =>
  browser.tabs.create({ url: `${pageAddress('sidepanel')}?tab=${tabId}${print ? '&print' : ''}` });

/** Opens the page on which a reader can tell of a wrong mark; `note` is the note's place in what the tab's page tells. */
export const openReport = (tabId: number, note: number): Promise<unknown> =>
  browser.tabs.create({ url: `${pageAddress('report')}?tab=${tabId}&note=${note}` });

/**
 * Opens the panel beside a tab, for its whole window: the panel follows the reader from tab to tab. Call it at once
 * when the reader presses something; browsers refuse it after any wait. Where there is no panel, a tab takes its place.
 */
export async function openPanel({ id, windowId }: PanelTab): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  try {
    if (sidePanel) await sidePanel.open({ windowId });
    else if (sidebarAction) await sidebarAction.open();
    else await openPanelTab(id, false);
  } catch {
    // The browser did not see the reader's hand in it (an older one, a menu that forgets it).
    await openPanelTab(id, false);
  }
}
