import { storage } from 'wxt/utils/storage';
import { DEFAULTS, parseSettings } from './settings';
import type { Settings } from './settings';

const item = storage.defineItem<unknown>('local:settings', { version: 1 });
/** Where a value that we cannot read is put aside before the first choice overwrites it. */
const unreadable = storage.defineItem<unknown>('local:settings-unreadable');

/** The reader's settings; the defaults when none are stored or what is stored cannot be read (it is left as it is). */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await item.getValue()) ?? DEFAULTS;
}

/**
 * Changes the settings by a pure function of the present ones, and answers with the new ones. Popup, options and
 * background may call it at once: a lock that all pages of the extension share makes each change see the one before.
 */
export function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('suyuan-settings', async () => {
    const stored = await item.getValue();
    const settings = parseSettings(stored);
    if (stored !== null && !settings) await unreadable.setValue(stored);
    const changed = change(settings ?? DEFAULTS);
    await item.setValue(changed);
    return changed;
  });
}

/** Calls back with the settings whenever somebody changes them; the answer ends that. */
export const watchSettings = (callback: (settings: Settings) => void): (() => void) =>
  item.watch((value) => callback(parseSettings(value) ?? DEFAULTS));

/** Erases all that the extension keeps on this device. */
export const eraseEverything = (): Promise<void> =>
  navigator.locks.request('suyuan-settings', () => storage.clear('local'));
