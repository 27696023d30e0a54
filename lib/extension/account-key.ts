import type { PlatformReading } from '../platforms/platform';
import { readUrl } from '../platforms/read-url';

/** An account as choices remember it. */
export interface Account {
  /** Tells accounts apart, whatever host shows the article. */
  readonly key: string;
  /** Its name for the reader; null while only the address is known. */
  readonly name: string | null;
}

/** Names are data of the page: what is longer than this is no name (UTF-16 units). */
const LONGEST_NAME = 100;

/**
 * The account that an address alone tells: an uploader's article carries its column in its id, the same on every host
 * and for every article of one account (`DocId.column`). Null for a desk's article, a list, or a platform whose
 * addresses tell no account.
 */
export function accountOfAddress(address: URL): Account | null {
  const url = readUrl(address);
  if (url?.platform == null || url.docId?.kind !== 'wemedia' || url.docId.column === null) return null;
  return { key: `${url.platform}/${url.docId.column}`, name: null };
}

/**
 * The account of a page that was read: the address's key with the name that the page gives; else the platform's id
 * with that name, which is all that tells. Null when the page names nobody, or a desk published it.
 */
export function accountOf(
  address: URL,
  platform: Pick<PlatformReading, 'id' | 'role' | 'account'> | null,
): Account | null {
  const told = accountOfAddress(address);
  const name = platform?.account?.slice(0, LONGEST_NAME) ?? null;
  if (told) return { ...told, name };
  if (!platform || name === null || platform.role === 'editorial') return null;
  return { key: `${platform.id}=${name}`, name };
}
