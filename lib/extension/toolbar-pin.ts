import { browser } from 'wxt/browser';

/** How this browser keeps the icon in sight; the words that tell it differ. */
export type PinManner = 'chromium' | 'firefox' | 'android';

/** The manner of this browser. `isFirefox` is known when the extension is built. */
export async function pinManner(isFirefox: boolean): Promise<PinManner> {
  const { os } = await browser.runtime.getPlatformInfo();
  if (os === 'android') return 'android';
  return isFirefox ? 'firefox' : 'chromium';
}

/** Whether the icon stands on the toolbar already; null where the browser does not say. */
export async function isPinned(): Promise<boolean | null> {
  const settings = await browser.action.getUserSettings?.();
  return settings?.isOnToolbar ?? null;
}
