import { platforms } from './index';
import { isAtPublisher, originalUrlOf } from './read-url';
import type { PageEvidence, Signal } from './evidence';
import type { Confidence, EvidenceId, PlatformReading, Role } from './platform';

type Verdict = Pick<PlatformReading, 'role' | 'confidence'>;

/** The address as a signal: path and id of one address are one. Null when it says nothing. */
function urlSignal({ url }: PageEvidence): Signal | null {
  if (!url?.platform) return null;
  if (url.docId?.kind === 'wemedia') return { id: 'url-id', says: 'self-media' };
  if (url.docId?.kind === 'editorial') return { id: 'url-id', says: 'editorial' };
  return url.docId || url.accountId || url.side ? { id: 'url-id', says: url.side } : null;
}

const isNotice = (id: EvidenceId): boolean => id === 'statement' || id === 'notice-in-text';

const verdict = (role: Role, confidence: Confidence): Verdict => ({ role, confidence });

/** On the platform's own host: one signal makes likely, two certain. */
function judgeOwn(signals: readonly Signal[], confirmed: boolean): Verdict | null {
  if (signals.length === 0) return null;
  const ids = (side: Role) => new Set(signals.filter(({ says }) => says === side).map(({ id }) => id));
  const uploader = ids('self-media');
  const desk = ids('editorial');
  if (uploader.size > 0 && desk.size > 0) {
    // A desk's signature under an uploader's notice is known from 2018: the desk re-ran it, the uploader wrote it.
    const agreed =
      uploader.has('url-id') && [...uploader].some(isNotice) && [...desk].every((id) => id === 'editorial-line');
    return agreed ? verdict('self-media', 'likely') : verdict('unknown', 'unknown');
  }
  const side = uploader.size > 0 ? 'self-media' : 'editorial';
  const count = Math.max(uploader.size, desk.size);
  if (count === 0) return verdict('unknown', 'unknown');
  return verdict(side, count > 1 && confirmed ? 'certain' : 'likely');
}

/**
 * Without the platform's own host around it nothing proves who published: a notice or the article's path and id make
 * a likely copy; a breadcrumb alone only together with text that has no address at all.
 */
function judgeAway(evidence: PageEvidence, signals: readonly Signal[]): Verdict | null {
  const uploader = signals.filter(({ says }) => says === 'self-media');
  const has = (test: (id: EvidenceId) => boolean) => uploader.some(({ id }) => test(id));
  if (has(isNotice) || has((id) => id === 'url-id')) return verdict('copy', 'likely');
  if (evidence.url === null && has((id) => id === 'breadcrumb')) return verdict('copy', 'likely');
  if (evidence.url === null && signals.length > 0) return verdict('unknown', 'unknown');
  return null;
}

/**
 * Who answers for the page, with the signals that say so. Null when it is no page of a platform that we know, however
 * much it looks like one. Evidence that contradicts itself gives role `unknown`.
 */
export function recognise(evidence: PageEvidence): PlatformReading | null {
  const platform = platforms.find(({ id }) => id === (evidence.url?.platform ?? evidence.platform));
  if (!platform) return null;
  const { url, claimed } = evidence;
  // Another platform's notice on this one's page tells what the uploader took over, not who uploaded.
  const seen = evidence.platform === null || evidence.platform === platform.id ? evidence.signals : [];
  const signals = [urlSignal(evidence), ...seen].filter((signal) => signal !== null);
  const own = url !== null && (url.host !== 'foreign' || isAtPublisher(platform, url));
  const judged = own ? judgeOwn(signals, url.confirmed && url.host !== 'foreign') : judgeAway(evidence, signals);
  if (!judged) return null;
  const docId = url?.docId ?? (claimed?.platform === platform.id ? claimed.docId : null);
  const account =
    evidence.account !== null && platform.notAccounts?.includes(evidence.account) ? null : evidence.account;
  return {
    id: platform.id,
    ...judged,
    evidence: [...new Set(signals.map(({ id }) => id))],
    account,
    place: evidence.place,
    statedTime: evidence.statedTime,
    originalUrl: judged.role === 'copy' && docId ? originalUrlOf(platform, docId) : null,
    createdAbout: docId?.createdAt?.toISOString() ?? null,
  };
}
