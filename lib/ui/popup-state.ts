import type { PageAnswer } from '../extension/page-answer';
import type { UrlPage } from '../platforms/platform-data';
import type { UrlReading } from '../platforms/read-url';

/** What the popup has learnt of the tab. */
export interface PopupFacts {
  /** What the tab's address says; null when it has none of the web's. */
  readonly address: UrlReading | null;
  /** Whether the browser lets us read the named hosts. */
  readonly access: boolean;
  /** Whether the tab has finished loading. */
  readonly loaded: boolean;
  /** `asked`: the page has not answered yet; null: nobody answers there. */
  readonly answer: PageAnswer | 'asked' | null;
}

/** What the popup shows. */
export type PopupState =
  | { readonly is: 'reading' | 'loading' | 'waiting' | 'not-ours' | 'refused' | 'stale' }
  | { readonly is: 'no-article'; readonly page: Exclude<UrlPage, 'article'> }
  /** Without access, the page was read only because the reader clicked: Firefox lends us the page for that one time. */
  | { readonly is: 'read'; readonly answer: PageAnswer; readonly access: boolean };

/** Decides what the popup shows. An answer from the page counts for more than what its address promises. */
export function popupState({ address, access, loaded, answer }: PopupFacts): PopupState {
  // A channel's front page: its links can carry tags.
  if (address?.host === 'desk' && address.page === 'list') return { is: 'no-article', page: 'list' };
  if (address?.host !== 'named') return { is: 'not-ours' };
  if (answer === 'asked') return { is: 'reading' };
  if (answer) return answeredState(answer, access);
  if (address.page !== 'article') return { is: 'no-article', page: address.page };
  if (!access) return { is: 'refused' };
  return { is: loaded ? 'stale' : 'loading' };
}

function answeredState(answer: PageAnswer, access: boolean): PopupState {
  const page = answer.page === 'text' ? 'other' : answer.page;
  if (page !== 'article') return { is: 'no-article', page };
  if (!answer.arrived && answer.platform?.role !== 'editorial') return { is: 'waiting' };
  return { is: 'read', answer, access };
}
