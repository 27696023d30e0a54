import { bareHost } from '../platforms/bare-host';
import { browser } from 'wxt/browser';
import { hostPatterns } from '../platforms/match-patterns';
import { isPrivateHost } from '../platforms/private-hosts';
import { webAddress } from './place';

/**
 * The match pattern by which a site is asked for, such as `https://news.example/*`: this scheme and this host alone.
 * Null for addresses that are none of the web's, and for hosts that are never read.
 */
export function originPattern(address: URL | string): string | null {
  const url = webAddress(typeof address === 'string' ? address : address.href);
  const host = url ? bareHost(url.hostname) : undefined;
  return url && host && !isPrivateHost(host) ? `${url.protocol}//${host}/*` : null;
}

/** The site that a pattern names, when it names one that may be read; null for families of hosts and for private ones. */
function hostIn(pattern: string): string | null {
  const [, scheme, host] = /^(https?|\*):\/\/([^/*]+)\//.exec(pattern) ?? [];
  return host !== undefined && originPattern(`${scheme === '*' ? 'https' : scheme}://${host}/`) !== null ? host : null;
}

const installed = new Set(hostPatterns().map((pattern) => hostIn(pattern)));

/**
 * Of all origins that the browser grants us, the patterns of sites that the reader added: one host each, not those of
 * the installation, never a private host. A grant for all sites, which browsers offer in their own settings, adds none.
 */
export const addedSites = (origins: readonly string[]): readonly string[] =>
  [...new Set(origins)]
    .filter((pattern) => {
      const host = hostIn(pattern);
      return host !== null && !installed.has(host);
    })
    .toSorted();

/** Granted origins that name one private host: nobody of ours asked for them, and they are given back. */
export const privateOrigins = (origins: readonly string[]): readonly string[] =>
  origins.filter((pattern) => /^(?:https?|\*):\/\/[^/*]+\//.test(pattern) && hostIn(pattern) === null);

/** Whether an address belongs to one of these sites. */
export const isInSites = (address: string, sites: readonly string[]): boolean => {
  const own = originPattern(address);
  return own !== null && sites.some((site) => site === own || site === own.replace(/^https?/, '*'));
};

/** A site that a reader can add to those that are always read. */
export interface AddableSite {
  readonly host: string;
  readonly added: boolean;
}

const granted = async (): Promise<readonly string[]> => addedSites((await browser.permissions.getAll()).origins ?? []);

/** The site of an address, and whether the reader added it; null where there is nothing to add. */
export async function siteOf(url: URL): Promise<AddableSite | null> {
  const pattern = originPattern(url);
  if (pattern === null || addedSites([pattern]).length === 0) return null;
  return { host: url.hostname, added: isInSites(url.href, await granted()) };
}

/** The sites that the reader added, as patterns. */
export const readAddedSites = granted;

/** Asks for one site; must be called from a click. False when it was not given, or is one that is never read. */
export const requestSite = async (pattern: string): Promise<boolean> =>
  addedSites([pattern]).length > 0 && browser.permissions.request({ origins: [pattern] });

/** Gives a site back; its scripts and marks go with it. */
export const revokeSite = (pattern: string): Promise<boolean> => browser.permissions.remove({ origins: [pattern] });
