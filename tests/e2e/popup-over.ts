import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser } from '../../scripts/extension-browser';
import { clickToolbarButton } from './firefox-window';

/** The toolbar's popup over a page, as a script reaches it. */
export interface PopupOver {
  /** Waits until the popup has such an element. */
  readonly has: (selector: string) => Promise<void>;
  /** What an element's property says; null when there is no such element. */
  readonly tell: (selector: string, property: string) => Promise<string | null>;
  readonly press: (selector: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** By a page of the extension alone Firefox shows the popup to a script. */
const FIREFOX = "browser.extension.getViews({ type: 'popup' })[0]?.document";

async function open(extension: ExtensionBrowser, page: Page, own: Page): Promise<[shown: Page, popup: string]> {
  const { browser, name, origin } = extension;
  await page.bringToFront();
  if (name === 'firefox') {
    await clickToolbarButton(extension);
    return [own, FIREFOX];
  }
  const ours = (await browser.extensions()).get(new URL(origin).host);
  if (!ours) throw new Error('The extension is not there.');
  await page.triggerExtensionAction(ours);
  const target = await browser.waitForTarget((one) => one.url() === `${origin}popup.html`, { timeout: 20_000 });
  return [await target.asPage(), 'document'];
}

/**
 * Opens the popup by the toolbar's button itself, as a reader does: the click lends the extension the page in front, and
 * nothing else does. `own` is a page of the extension that stays open.
 */
export async function popupOver(extension: ExtensionBrowser, page: Page, own: Page): Promise<PopupOver> {
  const [shown, popup] = await open(extension, page, own);
  const one = (selector: string): string => `${popup}?.querySelector(${JSON.stringify(selector)})`;
  return {
    async has(selector) {
      await shown.waitForFunction(`Boolean(${one(selector)})`, { polling: 50, timeout: 20_000 });
    },
    tell: async (selector, property) =>
      (await shown.evaluate(`${one(selector)}?.[${JSON.stringify(property)}] ?? null`)) as string | null,
    async press(selector) {
      await shown.evaluate(`void ${one(selector)}.click()`);
    },
    async close() {
      // The browser may not answer from a view that is gone.
      await shown.evaluate(`void setTimeout(() => ${popup}.defaultView.close())`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    },
  };
}
