import { accountOf, accountOfAddress } from './account-key';
import type { Account } from './account-key';
import type { PlatformReading } from '../platforms/platform';

/** Where the reader is: what a choice "on this site" or "on this page" is about. */
export interface Place {
  /** The host with its port, such as `www.163.com`. */
  readonly host: string;
  /** The address without fragment and without the parameters that only say where the reader came from. */
  readonly page: string;
  /** Who uploaded the article; null or absent while nobody is known. */
  readonly account?: Account | null;
}

/** Parameters seen on article addresses that do not identify the article (2022–2026). */
const TRACKING = new Set(['f', 'spss', 'spssid', 'spsw', 'clickfrom', 'from', 'referFrom', 'isFromOtherWeb']);

/** Whether one `name=value` of a query only says where the reader came from. */
function isTracking(parameter: string): boolean {
  const name = parameter.split('=', 1)[0] ?? '';
  return TRACKING.has(name) || name.startsWith('utm_');
}

/**
 * The place of an address, with the account when the address tells it. Two addresses of one article that differ in
 * tracking or fragment are one place.
 */
export function placeOf(address: URL): Place {
  const page = new URL(address.href);
  page.hash = '';
  page.username = '';
  page.password = '';
  // As text: in Firefox a content script's URLSearchParams cannot be iterated.
  const kept = page.search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !isTracking(parameter));
  page.search = kept.join('&');
  return { host: page.host, page: page.href, account: accountOfAddress(address) };
}

/** The place of a page that was read: like {@link placeOf}, with the account that the page itself names. */
export const placeOfPage = (
  address: URL,
  platform: Pick<PlatformReading, 'id' | 'role' | 'account'> | null | undefined,
): Place => ({ ...placeOf(address), account: accountOf(address, platform ?? null) });

/** The address as a URL when it is one of the web's (http or https); null for anything else. */
export function webAddress(address: string | undefined): URL | null {
  const url = address && URL.canParse(address) ? new URL(address) : null;
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url : null;
}
