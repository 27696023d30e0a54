import { browser } from 'wxt/browser';
import type { RequestedTab, Requested } from './read-on-request';

const ITEMS = [
  { id: 'read-page', what: 'page', contexts: ['page', 'frame', 'link', 'image'] },
  { id: 'read-selection', what: 'selection', contexts: ['selection'] },
] as const satisfies readonly { id: string; what: Requested; contexts: readonly string[] }[];

/**
 * Puts our items into the menu that a page opens; their titles follow the reader's language. Does nothing in browsers
 * without such menus (Firefox for Android).
 */
export async function fillPageMenu(titles: Readonly<Record<Requested, string>>): Promise<void> {
  const { contextMenus } = browser as Partial<typeof browser>;
  if (!contextMenus) return;
  // Two fillings at once would make each item twice, which browsers refuse.
  await navigator.locks.request('suyuan-page-menu', async () => {
    await contextMenus.removeAll();
    for (const { id, what, contexts } of ITEMS)
      contextMenus.create({
        id,
        title: titles[what],
        contexts: [...contexts],
        documentUrlPatterns: ['https://*/*', 'http://*/*'],
      });
  });
}

/** Calls back when the reader chose one of our items; for the background, at the top of its script. */
export function onPageMenu(callback: (tab: RequestedTab, what: Requested) => void): void {
  const { contextMenus } = browser as Partial<typeof browser>;
  contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    const item = ITEMS.find(({ id }) => id === menuItemId);
    if (item && tab) callback(tab, item.what);
  });
}
