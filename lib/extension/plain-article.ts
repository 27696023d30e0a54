import { browser } from 'wxt/browser';

const NAME = 'suyuan-plain-article';

/**
 * Popup → page: the article without its marks, until the answer is called or the popup closes. A line that stays open
 * and no message: nobody would send the second one when the popup is closed by a click elsewhere.
 */
export function holdPlain(tabId: number): () => void {
  const port = browser.tabs.connect(tabId, { name: NAME });
  return () => port.disconnect();
}

/** In the page: calls back when somebody wants the plain article, and again when nobody does any more. */
export function onPlain(callback: (plain: boolean) => void): void {
  let held = 0;
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== NAME || port.sender?.id !== browser.runtime.id) return;
    held += 1;
    callback(true);
    port.onDisconnect.addListener(() => {
      held -= 1;
      callback(held > 0);
    });
  });
}
