import { browser } from 'wxt/browser';
import { DEFAULTS, parseSettings } from './settings';
import type { Settings } from './settings';

// The browser's own storage and not WXT's: this runs in every article page, where each kilobyte is read anew.
const KEY = 'settings';
/** Where a value that we cannot read is put aside before the first choice overwrites it. */
const UNREADABLE = 'settings-unreadable';

const stored = async (): Promise<unknown> => (await browser.storage.local.get(KEY))[KEY];

/** The reader's settings; the defaults when none are stored or what is stored cannot be read (it is left as it is). */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await stored()) ?? DEFAULTS;
}

/**
 * Changes the settings by a pure function of the present ones, and answers with the new ones. Popup, options and
 * background may call it at once: a lock that all pages of the extension share makes each change see the one before.
 */
export function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('suyuan-settings', async () => {
    const before = await stored();
    const settings = parseSettings(before);
    if (before !== undefined && !settings) await browser.storage.local.set({ [UNREADABLE]: before });
    const changed = change(settings ?? DEFAULTS);
    await browser.storage.local.set({ [KEY]: changed });
    return changed;
  });
}

/** Calls back with the settings whenever somebody changes them; the answer ends that. */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) callback(parseSettings(change.newValue) ?? DEFAULTS);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Erases all that the extension keeps on this device. */
export const eraseEverything = (): Promise<void> =>
  navigator.locks.request('suyuan-settings', () => browser.storage.local.clear());
