import { bareHost } from './bare-host';
import { platforms } from './index';
import { readDocId } from './docid';
import type { DocId } from './docid';
import type { Platform, UrlForm, UrlPage } from './platform-data';

/** What an address alone says. */
export interface UrlReading {
  readonly url: string;
  /** The platform whose host it is, exactly; or, on a foreign host, the platform whose article path it has. */
  readonly platform: string | null;
  /** `named`: asked for at installation; `known`, `desk`: the platform's and its publisher's others; `foreign`: all else. */
  readonly host: 'named' | 'known' | 'desk' | 'foreign';
  readonly page: UrlPage;
  /** The id of the address's form, or null when it has none that we know. */
  readonly form: string | null;
  /** The id in the path, or null when there is none or it does not decode. */
  readonly docId: DocId | null;
  readonly accountId: string | null;
  /** Whose pages stand behind the form; null when the form does not tell. */
  readonly side: UrlForm['side'];
  /** False when no page of this form was ever looked at. */
  readonly confirmed: boolean;
  /** Where the original stands, when a foreign host keeps an article's path and id; else null. */
  readonly originalUrl: string | null;
}

const NOTHING = { page: 'other', form: null, docId: null, accountId: null, side: null, confirmed: true } as const;

/** The host without the dot that may end a fully qualified name. User names and ports are no part of it. */
const hostOf = (url: URL): string => url.hostname.replace(/\.$/, '');

/** Whether the host is one of the publisher's own, whatever stands there. */
const isFamily = ({ domains }: Platform, host: string): boolean =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

/** Whether the address is one of the platform's publisher, also where nothing of the platform's is known to stand. */
export const isAtPublisher = (platform: Platform, { url }: UrlReading): boolean =>
  isFamily(platform, hostOf(new URL(url)));

/** The original's address of an article of the platform; null when ids of the platform lead nowhere. */
export const originalUrlOf = (platform: Platform, docId: DocId): string | null =>
  platform.originalUrl?.replace('{id}', docId.id) ?? null;

type Match = Pick<UrlReading, 'page' | 'form' | 'docId' | 'accountId' | 'side' | 'confirmed'>;

function matchForm(form: UrlForm, { pathname, search }: URL): Match | null {
  const groups = form.path.exec(pathname)?.groups;
  if ((!groups && !form.path.test(pathname)) || form.query?.test(search) === false) return null;
  const docId = groups?.['docid'] === undefined ? null : readDocId(groups['docid']);
  if (groups?.['docid'] !== undefined && !docId) return null;
  const { id, page, side, confirmed } = form;
  return { page, form: id, docId, accountId: groups?.['account'] ?? null, side, confirmed };
}

function readOwn(platform: Platform, host: string, url: URL): UrlReading {
  const forms = platform.urls.filter((form) => form.hosts.includes(host));
  const match = forms.map((form) => matchForm(form, url)).find((found) => found !== null);
  const kind = platform.hosts.includes(host) ? 'named' : platform.knownHosts?.includes(host) ? 'known' : 'desk';
  return { url: url.href, platform: platform.id, host: kind, originalUrl: null, ...(match ?? NOTHING) };
}

function readCopy(platform: Platform, url: URL): UrlReading | null {
  const docId = readDocId(platform.copyPath?.exec(url.pathname)?.groups?.['docid'] ?? '');
  if (!docId) return null;
  const found = { platform: platform.id, host: 'foreign', form: 'copy', page: 'article', confirmed: false } as const;
  return { ...NOTHING, ...found, url: url.href, docId, originalUrl: originalUrlOf(platform, docId) };
}

const serves = ({ hosts, knownHosts, deskHosts }: Platform, host: string): boolean =>
  [hosts, knownHosts, deskHosts].some((list) => list?.includes(host));

/**
 * What the address says. Hosts are compared whole, never by a part of them; other hosts of a platform's own domain
 * (mail, login) belong to nobody here. Null when it is no address of the web (`file:`, `about:`, broken text).
 */
export function readUrl(address: URL | string): UrlReading | null {
  if (typeof address === 'string' && !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const host = hostOf(url);
  const nobody: UrlReading = { url: url.href, platform: null, host: 'foreign', originalUrl: null, ...NOTHING };
  const owner = platforms.find((platform) => serves(platform, host));
  if (owner) return readOwn(owner, host, url);
  // A host that ends in more dots than a name may have is nobody's, and no stranger's either.
  const bare = bareHost(host);
  const strangers = platforms.filter((platform) => !isFamily(platform, bare));
  return strangers.map((platform) => readCopy(platform, url)).find((found) => found !== null) ?? nobody;
}
