import type { EvidenceId } from './platform';
import type { UrlReading } from './read-url';

/** One thing seen on the page, and whom it speaks for. `null`: it belongs to the platform but tells no side. */
export interface Signal {
  readonly id: EvidenceId;
  readonly says: 'self-media' | 'editorial' | null;
}

/** All that a page or text shows of whose it is: plain data, gathered by article/, judged by `recognise`. */
export interface PageEvidence {
  /** Where it was read; null for text or a file that came without an address. */
  readonly url: UrlReading | null;
  /** The address that the page gives for itself or for its original; a hint, never proof. */
  readonly claimed: UrlReading | null;
  /** The platform whose signals these are; null when there are none. */
  readonly platform: string | null;
  /** What was seen besides the address. */
  readonly signals: readonly Signal[];
  readonly account: string | null;
  readonly place: string | null;
  readonly statedTime: string | null;
}

/** Evidence of a page that shows nothing. */
export const noEvidence = (url: UrlReading | null): PageEvidence => ({
  url,
  claimed: null,
  platform: null,
  signals: [],
  account: null,
  place: null,
  statedTime: null,
});
