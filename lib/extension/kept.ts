import { browser } from 'wxt/browser';

/**
 * One thing that the reader's device keeps in `storage.local`: settings, hidden notes, practice. The browser's own
 * storage and not WXT's: this runs in every article page, where each kilobyte is read anew.
 */
export interface Kept<T> {
  readonly key: string;
  /** What holds while nothing is stored, or while what is stored cannot be read. */
  readonly fallback: T;
  /** The stored value, led over from older shapes; null when it is none of ours. */
  parse(value: unknown): T | null;
  /** Where a value that is none of ours is broken, as a path such as `pages.3.at`; null when that cannot be told. */
  whereBroken?(value: unknown): string | null;
}

/** All changes of what is kept wait for each other, whichever page of the extension makes them. */
const LOCK = 'suyuan-settings';

const stored = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];

/** What is kept, or its fallback; what cannot be read is left as it is. */
export async function readKept<T>(kept: Kept<T>): Promise<T> {
  return kept.parse(await stored(kept.key)) ?? kept.fallback;
}

/**
 * Changes what is kept by a pure function of the present value, and answers with the new one. Only pages of the
 * extension and its background may call it: a content script's locks are the page's, not ours. A value that we cannot
 * read is put aside under `KEY-unreadable` before it is overwritten.
 */
export function updateKept<T>(kept: Kept<T>, change: (value: T) => T): Promise<T> {
  return navigator.locks.request(LOCK, async () => {
    const before = await stored(kept.key);
    const value = kept.parse(before);
    if (before !== undefined && value === null) await browser.storage.local.set({ [`${kept.key}-unreadable`]: before });
    const changed = change(value ?? kept.fallback);
    await browser.storage.local.set({ [kept.key]: changed });
    return changed;
  });
}

/** Calls back with the value whenever somebody changes it; the answer ends that. */
export function watchKept<T>(kept: Kept<T>, callback: (value: T) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = area === 'local' ? changes[kept.key] : undefined;
    if (change) callback(kept.parse(change.newValue) ?? kept.fallback);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Puts these values in place of what is kept under their keys, all at once; whoever calls has checked them. */
export const replaceKept = (values: Readonly<Record<string, unknown>>): Promise<void> =>
  navigator.locks.request(LOCK, () => browser.storage.local.set(values));

/** Forgets all that is kept on this device. */
export const forgetKept = (): Promise<void> => navigator.locks.request(LOCK, () => browser.storage.local.clear());
