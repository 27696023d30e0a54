import { readDocId } from '../platforms/docid';
import { noEvidence } from '../platforms/evidence';
import type { PageEvidence, Signal } from '../platforms/evidence';
import { isBreadcrumb } from '../platforms/is-breadcrumb';
import { readUrl } from '../platforms/read-url';
import { platforms } from '../platforms/index';
import type { AttributePlace, Platform } from '../platforms/platform-data';
import type { UrlReading } from '../platforms/read-url';
import { normalise } from '../text/normalise';
import { find } from './find-layout';
import type { Layout } from './find-layout';
import type { PageNodes } from './page-nodes';
import { readPageData } from './page-data';
import type { PageData } from './page-data';

/** Names and places are short; what is longer is something else (UTF-16 units). */
const LONGEST_NAME = 50;
const LONGEST_PLACE = 12;
const TIME = /(?:19|20)\d{2}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2})?(?:[+-]\d{2}:\d{2}|Z)?)?/;

/** The element's words in normal form, white space collapsed; empty when there is no element. */
const wordsOf = (element: Element | null): string =>
  normalise((element?.textContent ?? '').replace(/\s+/g, ' ').trim()).text;

const short = (text: string | null | undefined, longest: number): string | null => {
  const words = (text ?? '').replace(/\s+/g, ' ').trim();
  return words !== '' && words.length <= longest ? words : null;
};

const attribute = (document: PageNodes, selector: string, name: string): string | null =>
  document.querySelector(selector)?.getAttribute(name) ?? null;

/** The address that the page gives for itself, when it is one of a platform's own. */
export function readClaimed(document: PageNodes): UrlReading | null {
  const addresses = [
    attribute(document, 'link[rel="canonical"]', 'href'),
    attribute(document, 'meta[property="og:url"]', 'content'),
  ];
  const readings = addresses.map((address) => (address === null ? null : readUrl(address)));
  return (
    readings.find((reading) => reading !== null && reading.platform !== null && reading.host !== 'foreign') ?? null
  );
}

const attributes = (document: PageNodes, places: readonly AttributePlace[] = []): (string | null)[] =>
  places.map(([selector, name]) => attribute(document, selector, name));

/** The article's id where the page itself holds it, or null. */
export const idOf = (document: PageNodes, platform: Platform): string | null =>
  attributes(document, platform.idAttributes).find((value) => value !== null) ?? null;

function pageDataSignals(document: PageNodes, platform: Platform, data: PageData | null): Signal[] {
  const id = idOf(document, platform);
  const kinds = new Set([id, data?.docId].map((value) => readDocId(value ?? '')?.kind));
  const marked = find(document, platform.uploaderMark) !== null;
  const uploader = marked || data?.selfMedia === true || kinds.has('wemedia');
  const signals: Signal[] = [];
  if (uploader) signals.push({ id: 'page-data', says: 'self-media' });
  if (kinds.has('editorial')) signals.push({ id: 'page-data', says: 'editorial' });
  return signals;
}

function layoutSignals(document: PageNodes, { platform, template, statement }: Layout): Signal[] {
  const crumbs = template.breadcrumb === undefined ? [] : [...document.querySelectorAll(template.breadcrumb)];
  const isCrumb = (words: string) => words === platform.name || isBreadcrumb(platform, words);
  const link = readUrl(find(document, template.accountLink)?.getAttribute('href') ?? '');
  const signals: (Signal | false | undefined)[] = [
    statement !== null && { id: 'statement', says: 'self-media' },
    crumbs.some((crumb) => isCrumb(wordsOf(crumb))) && { id: 'breadcrumb', says: 'self-media' },
    link?.page === 'account' && link.side === 'self-media' && { id: 'account-link', says: 'self-media' },
    platform.titleSuffix !== undefined &&
      document.title.trim().endsWith(platform.titleSuffix) && { id: 'title-suffix', says: 'self-media' },
    platform.editorialLine?.test(wordsOf(find(document, template.editor))) && {
      id: 'editorial-line',
      says: 'editorial',
    },
  ];
  return signals.filter((signal) => typeof signal === 'object');
}

/** The place that the platform shows for the account: words of their own, or those after a picture of a pin. */
function placeOf(element: Element | null): string | null {
  const isPin = element?.nodeName.toUpperCase() === 'IMG';
  const words = isPin ? element?.nextSibling?.textContent : element?.textContent;
  return short((words ?? '').replace(/^[\s·•]+/, ''), LONGEST_PLACE);
}

function timeOf(
  document: PageNodes,
  { platform, template }: Pick<Layout, 'platform' | 'template'>,
  data: PageData | null,
): string | null {
  const element = find(document, template.time);
  const stated = [
    ...attributes(document, platform.timeAttributes),
    data?.time,
    element?.getAttribute('datetime'),
    element?.textContent,
  ];
  return stated.map((words) => TIME.exec(words ?? '')?.[0]).find((time) => time !== undefined) ?? null;
}

/** What a page of a known layout shows of whose it is. */
export function gatherEvidence(document: PageNodes, url: UrlReading | null, layout: Layout): PageEvidence {
  const { platform, template } = layout;
  const data = platform.pageData ? readPageData(document.scripts, platform.pageData) : null;
  const shown = template.account === undefined ? [] : [...document.querySelectorAll(template.account)];
  const names = [...shown.map(({ textContent }) => textContent), data?.account].map((name) =>
    short(name, LONGEST_NAME),
  );
  return {
    url,
    claimed: readClaimed(document),
    platform: platform.id,
    signals: [...layoutSignals(document, layout), ...pageDataSignals(document, platform, data)],
    account: names.find((name) => name !== null) ?? null,
    place: placeOf(find(document, template.place)),
    statedTime: timeOf(document, layout, data),
  };
}

/** What an account's own page shows. */
export function gatherAccountEvidence(document: PageNodes, url: UrlReading): PageEvidence {
  const page = platforms.find(({ id }) => id === url.platform)?.accountPage;
  const listed = find(document, page?.list) !== null;
  return {
    ...noEvidence(url),
    signals: listed && url.side === 'self-media' ? [{ id: 'page-data', says: 'self-media' }] : [],
    account: short(find(document, page?.name)?.textContent, LONGEST_NAME),
    place: short((find(document, page?.place)?.textContent ?? '').replace(/^.*[：:]/, ''), LONGEST_PLACE),
  };
}
