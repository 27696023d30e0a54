import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { readKept, updateKept } from './kept';
import type { Kept } from './kept';
import { keptSettings } from './stored-settings';
import { fromParts, fromText, isSyncKey, toParts, toText } from './sync-parts';

const syncSchema = v.object({
  on: v.boolean(),
  /** Of the writing that this device last made or took. */
  stamp: v.number(),
  /** Why the last writing did not go out; null when it did. */
  trouble: v.nullable(v.picklist(['too-large', 'refused'])),
});

/** How this device syncs: off until the reader turns it on here. It is the device's own, and goes into no file. */
export type SyncState = v.InferOutput<typeof syncSchema>;

export const keptSync: Kept<SyncState> = {
  key: 'sync',
  fallback: { on: false, stamp: 0, trouble: null },
  parse(value) {
    const parsed = v.safeParse(syncSchema, value);
    return parsed.success ? parsed.output : null;
  },
};

/** Taking and giving wait for each other. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('suyuan-sync', work);

/** Gives this device's settings to the others, when they are not there already. */
async function give(): Promise<void> {
  const state = await readKept(keptSync);
  if (!state.on) return;
  const items = await browser.storage.sync.get(null);
  const text = toText(await readKept(keptSettings));
  if (fromParts(items)?.text === text) return;
  // By this device's clock, but always later than what it has seen.
  const stamp = Math.max(Date.now(), state.stamp + 1);
  const parts = toParts({ stamp, text });
  const trouble: SyncState['trouble'] = parts ? await write(parts, Object.keys(items)) : 'too-large';
  await updateKept(keptSync, (now) => (now.on ? { ...now, stamp: trouble ? now.stamp : stamp, trouble } : now));
}

/** Writes the items, and takes away those that a longer writing left. `refused`: the browser would not. */
async function write(parts: Readonly<Record<string, unknown>>, there: readonly string[]): Promise<'refused' | null> {
  try {
    await browser.storage.sync.set(parts);
    await browser.storage.sync.remove(there.filter((key) => isSyncKey(key) && !Object.hasOwn(parts, key)));
    return null;
  } catch {
    // Its quota, or nobody is signed in: the reader is told, and the settings stay here.
    return 'refused';
  }
}

/** Takes what another device wrote later than what this one has; the choices of single pages stay. */
async function take(): Promise<void> {
  const state = await readKept(keptSync);
  if (!state.on) return;
  const there = fromParts(await browser.storage.sync.get(null));
  const small = there && there.stamp > state.stamp ? fromText(there.text) : null;
  if (!there || !small) return;
  await updateKept(keptSettings, ({ pages }) => ({ ...small, pages }));
  await updateKept(keptSync, (now) => ({ ...now, stamp: there.stamp, trouble: null }));
}

/**
 * Turns sync on or off on this device. On: what other devices have put there is taken, else this device's settings go
 * there. Off: what we have put there is taken away again; each device keeps its own settings.
 */
export const switchSync = (on: boolean): Promise<void> =>
  inTurn(async () => {
    await updateKept(keptSync, () => ({ ...keptSync.fallback, on }));
    if (on) {
      await take();
      await give();
    } else await clearSync();
  });

/** Takes away what we have put into the browser's sync. */
export async function clearSync(): Promise<void> {
  const keys = Object.keys(await browser.storage.sync.get(null)).filter((key) => isSyncKey(key));
  if (keys.length > 0) await browser.storage.sync.remove(keys);
}

/** Keeps settings and sync together, for the background: the browser wakes it for each change of either. */
export function keepInSync(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && keptSettings.key in changes) void inTurn(give);
    if (area === 'sync' && Object.keys(changes).some((key) => isSyncKey(key))) void inTurn(take);
  });
}
