import { browser } from 'wxt/browser';

/** Whether the browser lets us read these origins (match patterns): readers of Firefox may refuse or withdraw it. */
export const hasAccess = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: [...origins] });

/** Asks for access; must be called from a click. Resolves with whether it was given. */
export const requestAccess = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...origins] });

/** Calls back when access was given or withdrawn anywhere. */
export function onAccessChange(callback: () => unknown): void {
  browser.permissions.onAdded.addListener(() => void callback());
  browser.permissions.onRemoved.addListener(() => void callback());
}

/** The origins (match patterns) that the browser lets us read now, the reader's own grants included. */
export async function grantedOrigins(): Promise<readonly string[]> {
  const { origins } = await browser.permissions.getAll();
  return (origins ?? []).toSorted();
}
