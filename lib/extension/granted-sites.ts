import { hostPatterns } from '../platforms/match-patterns';
import { isPrivateHost } from '../platforms/private-hosts';
import { webAddress } from './place';

/**
 * The match pattern by which a site is asked for, such as `https://news.example/*`: this scheme and this host alone.
 * Null for addresses that are none of the web's, and for hosts that are never read.
 */
export function originPattern(address: URL | string): string | null {
  const url = webAddress(typeof address === 'string' ? address : address.href);
  const host = url?.hostname.replace(/\.+$/, '');
  return url && host && !isPrivateHost(host) ? `${url.protocol}//${host}/*` : null;
}

/** The site that a pattern names, when it names one that may be read; null for families of hosts and for private ones. */
function siteOf(pattern: string): string | null {
  const [, scheme, host] = /^(https?|\*):\/\/([^/*]+)\//.exec(pattern) ?? [];
  return host !== undefined && originPattern(`${scheme === '*' ? 'https' : scheme}://${host}/`) !== null ? host : null;
}

const installed = new Set(hostPatterns().map((pattern) => siteOf(pattern)));

/**
 * Of all origins that the browser grants us, the patterns of sites that the reader added: one host each, not those of
 * the installation, never a private host. A grant for all sites, which browsers offer in their own settings, adds none.
 */
export const addedSites = (origins: readonly string[]): readonly string[] =>
  [...new Set(origins)]
    .filter((pattern) => {
      const host = siteOf(pattern);
      return host !== null && !installed.has(host);
    })
    .toSorted();

/** Granted origins that name one private host: nobody of ours asked for them, and they are given back. */
export const privateOrigins = (origins: readonly string[]): readonly string[] =>
  origins.filter((pattern) => /^(?:https?|\*):\/\/[^/*]+\//.test(pattern) && siteOf(pattern) === null);
