import type { OpenTab } from '../extension/open-tab';
import type { PageAnswer } from '../extension/page-answer';
import type { UrlPage } from '../platforms/platform-data';
import { isPrivateHost } from '../platforms/private-hosts';
import { readUrl } from '../platforms/read-url';
import type { UrlReading } from '../platforms/read-url';

/** What the popup has learnt of the tab. */
export interface PopupFacts {
  /** What the tab's address says; null when it has none of the web's. */
  readonly address: UrlReading | null;
  /** Whether the address is one of mail, log-in or accounts, which are never read. */
  readonly isPrivate: boolean;
  /** The reader asked for the page, and it could not be read. */
  readonly failed: boolean;
  /** Whether the browser lets us read the named hosts. */
  readonly access: boolean;
  /** Whether the tab has finished loading. */
  readonly loaded: boolean;
  /** `asked`: the page has not answered yet; null: nobody answers there. */
  readonly answer: PageAnswer | 'asked' | null;
}

/** What is known of a tab before its page was asked. */
export function firstFacts(tab: OpenTab | null): PopupFacts {
  const url = tab?.url ?? null;
  const address = url && readUrl(url);
  const isPrivate = url !== null && isPrivateHost(url.hostname);
  const answer = address ? 'asked' : null;
  return { address, isPrivate, failed: false, access: true, loaded: tab?.loaded ?? true, answer };
}

/** What the popup shows. */
export type PopupState =
  | { readonly is: 'reading' | 'loading' | 'waiting' | 'refused' | 'stale' }
  /** None of the web's pages; one that is never read; one whose article cannot be found. */
  | { readonly is: 'not-web' | 'private' | 'too-large' | 'nothing-found' }
  /** A page that is read when the reader asks. */
  | { readonly is: 'offer'; readonly failed: boolean }
  | { readonly is: 'no-article'; readonly page: Exclude<UrlPage, 'article'> }
  /** Without access, the page was read only because the reader clicked: Firefox lends us the page for that one time. */
  | { readonly is: 'read'; readonly answer: PageAnswer; readonly access: boolean };

/** Decides what the popup shows. An answer from the page counts for more than what its address promises. */
export function popupState({ address, isPrivate, failed, access, loaded, answer }: PopupFacts): PopupState {
  // Beside a page, in the panel, its address may be unknown and the page yet have been read at the reader's wish.
  if (!address && answer && answer !== 'asked') return answeredState(answer, true);
  if (!address) return { is: 'not-web' };
  if (isPrivate) return { is: 'private' };
  // A channel's front page: its links can carry tags.
  if (address.host === 'desk' && address.page === 'list') return { is: 'no-article', page: 'list' };
  if (answer === 'asked') return { is: 'reading' };
  if (answer) return answeredState(answer, access || address.host !== 'named');
  if (address.host !== 'named') return { is: 'offer', failed };
  if (address.page !== 'article') return { is: 'no-article', page: address.page };
  if (!access) return { is: 'refused' };
  return { is: loaded ? 'stale' : 'loading' };
}

function answeredState(answer: PageAnswer, access: boolean): PopupState {
  const page = answer.page === 'text' ? 'other' : answer.page;
  if (answer.tooLarge && !answer.arrived) return { is: 'too-large' };
  if (page === 'other' && answer.asked) return { is: 'nothing-found' };
  if (page !== 'article') return { is: 'no-article', page };
  if (!answer.arrived && answer.platform?.role !== 'editorial') return { is: 'waiting' };
  return { is: 'read', answer, access };
}
