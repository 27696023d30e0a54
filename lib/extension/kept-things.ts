import { browser } from 'wxt/browser';

/** One thing that lies in the browser's storage for us, whoever put it there. */
export interface KeptThing {
  readonly key: string;
  /** How many entries it holds, such as the places with a choice of their own. */
  readonly entries: number;
  /** Its size as JSON in UTF-8, key included. */
  readonly bytes: number;
}

const bytesOf = (key: string, value: unknown): number => new TextEncoder().encode(key + JSON.stringify(value)).length;

/** The length of a list, or of all lists of a table together; a table without lists counts by its keys. */
function entriesOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  if (typeof value !== 'object' || value === null) return 1;
  const lists = Object.values(value).filter((inner) => Array.isArray(inner));
  return lists.length > 0 ? lists.reduce((sum, list) => sum + list.length, 0) : Object.keys(value).length;
}

/** All that lies in one of the browser's stores for us, by key; read from the store itself, so nothing can be left out. */
export async function keptThings(area: 'local' | 'session' | 'sync'): Promise<readonly KeptThing[]> {
  const stored = (await browser.storage[area]?.get(null)) ?? {};
  return Object.entries(stored)
    .map(([key, value]) => ({ key, entries: entriesOf(value), bytes: bytesOf(key, value) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** Calls back whenever something is written or erased in any store. */
export const onKeptChange = (callback: () => void): void => browser.storage.onChanged.addListener(() => callback());
