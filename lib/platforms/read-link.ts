import { readUrl } from './read-url';

/** What a link leads to, as far as its address alone tells. */
export const LINK_KINDS = ['self-media', 'editorial', 'video'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** A link's kind, and the id by which two links to the same are known. */
export interface LinkReading {
  readonly kind: LinkKind;
  readonly id: string;
}

const KIND_OF_ID = { wemedia: 'self-media', editorial: 'editorial', video: 'video' } as const;

/**
 * Reads a link's address (absolute). Null when it leads elsewhere or the address does not tell: to a front page, an
 * account, a photo set, a comment page, another site. Only the id decides: both kinds of article stand under most paths.
 */
export function readLink(address: string): LinkReading | null {
  const url = readUrl(address);
  if (!url?.docId || url.host === 'foreign' || (url.page !== 'article' && url.page !== 'video')) return null;
  return { kind: KIND_OF_ID[url.docId.kind], id: url.docId.id };
}
