/** Who answers for the text: its uploader, an editorial desk, a copy of an uploader's text elsewhere, or we cannot tell. */
export type Role = 'self-media' | 'editorial' | 'copy' | 'unknown';

export type Confidence = 'certain' | 'likely' | 'unknown';

/** A signal that was found. Path and id of one URL are one signal (`url-id`). */
export type EvidenceId =
  | 'url-id'
  | 'statement'
  | 'breadcrumb'
  | 'account-link'
  | 'page-data'
  | 'title-suffix'
  | 'editorial-line'
  | 'notice-in-text';

/** What is known of the platform that hosts a page. */
export interface PlatformReading {
  readonly id: string;
  readonly role: Role;
  readonly confidence: Confidence;
  readonly evidence: readonly EvidenceId[];
  /** The account's name as the page gives it, or null. */
  readonly account: string | null;
  /** IP 属地, the place that the platform shows for the account, or null. */
  readonly place: string | null;
  /** The time that the page states, as it stands there, or null. */
  readonly statedTime: string | null;
  /** For a copy: the address of the original; null elsewhere or when no id is known. */
  readonly originalUrl: string | null;
  /** When the article's id was made (ISO 8601, UTC), decoded from the id itself; null without an id. */
  readonly createdAbout: string | null;
}
