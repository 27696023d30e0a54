import { platforms } from '../platforms/index';
import { readLink } from '../platforms/read-link';
import type { LinkReading } from '../platforms/read-link';
import { readUrl } from '../platforms/read-url';

/**
 * What a page's links lead to, for marks: null for a link whose address does not tell, that leads back to this page, or
 * that stands in an article's own text, where the card of the article's notes has its place.
 */
export function linkReader(page: URL): (link: HTMLAnchorElement) => LinkReading | null {
  const here = readUrl(page);
  const templates = platforms.flatMap((platform) => (platform.id === here?.platform ? platform.templates : []));
  const bodies = templates.filter(({ hosts }) => !hosts || hosts.includes(page.hostname));
  const text = here?.page === 'article' ? bodies.map(({ body }) => body).join(', ') : '';
  return (link) => {
    const reading = readLink(link.href);
    if (!reading || reading.id === here?.docId?.id) return null;
    return text !== '' && link.closest(text) ? null : reading;
  };
}
