import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { PANEL_PORT, toPanelSchema } from './panel-port';
import type { ToPage, ToPanel } from './panel-port';

/** A panel's line to the page beside it. */
export interface PanelLine {
  send(message: ToPage): void;
  close(): void;
}

/** What comes over it: the page's messages, and its end when the page goes or nobody was there. */
export interface PanelEars {
  hear(message: ToPanel): void;
  ended(): void;
}

/** Opens a line to a tab's page. While it is open the page says what is in view. */
export function openLine(tabId: number, ears: PanelEars): PanelLine {
  // Other frames of the page hold nothing of ours.
  const port = browser.tabs.connect(tabId, { name: PANEL_PORT, frameId: 0 });
  port.onMessage.addListener((message: unknown) => {
    const parsed = v.safeParse(toPanelSchema, message);
    if (parsed.success) ears.hear(parsed.output);
  });
  let open = true;
  port.onDisconnect.addListener(() => {
    // Read, so that the browser does not log that nobody was there.
    void browser.runtime.lastError;
    open = false;
    ears.ended();
  });
  return {
    send: (message) => open && port.postMessage(message),
    close: () => {
      open = false;
      port.disconnect();
    },
  };
}
