import { findNotices } from '../platforms/find-notices';
import { platforms } from '../platforms/index';
import type { Platform, Template } from '../platforms/platform-data';
import type { UrlReading } from '../platforms/read-url';
import type { PageNodes } from './page-nodes';

/** The layout that a page has, and where its parts are. */
export interface Layout {
  readonly platform: Platform;
  readonly template: Template;
  readonly body: Element;
  /** The element that holds the platform's notice, or null when there is none or it says something else. */
  readonly statement: Element | null;
}

/** The first element that the selector finds; null also for a layout that has no such part. */
export const find = (document: PageNodes, selector: string | undefined): Element | null =>
  selector === undefined ? null : document.querySelector(selector);

const linesOf = (element: Element): string[] => [element, ...element.children].map((part) => part.textContent ?? '');

/** Whether a line of the element is the platform's notice and nothing else. */
const holdsNotice = (element: Element, { id }: Platform): boolean =>
  linesOf(element).some((line) => {
    const found = findNotices(line);
    return found?.alone === true && found.notices[0]?.platform === id;
  });

function layoutOf(platform: Platform, document: PageNodes, host: string | null): Layout | null {
  for (const template of platform.templates) {
    if (template.hosts && (host === null || !template.hosts.includes(host))) continue;
    const body = find(document, template.body);
    if (!body) continue;
    const statement = find(document, template.statement);
    return { platform, template, body, statement: statement && holdsNotice(statement, platform) ? statement : null };
  }
  return null;
}

/** Whether the page may be read by a platform's layout: it stands at the platform's address or at one that copies it. */
const isAtHome = ({ id }: Platform, url: UrlReading | null, claimed: UrlReading | null): boolean =>
  url === null ? claimed?.platform === id : url.platform === id && ['article', 'other'].includes(url.page);

/**
 * The layout of the page. On an address that belongs to no platform a layout counts only when the platform's notice
 * stands where the platform puts it: class names alone are anybody's. Null when there is none (or not yet).
 */
export function findLayout(document: PageNodes, url: UrlReading | null, claimed: UrlReading | null): Layout | null {
  const host = url ? new URL(url.url).hostname : null;
  const candidates = platforms.filter(({ id }) => !url?.platform || url.platform === id);
  for (const platform of candidates) {
    const layout = layoutOf(platform, document, host);
    if (layout && (isAtHome(platform, url, claimed) || layout.statement)) return layout;
  }
  return null;
}
