/** Hosts whose pages are no source: searches and shops (guideline §5.2: such a link does not count). */
const NO_SOURCE =
  /(?:^|\.)(?:google\.[a-z.]{2,6}|bing\.com|sogou\.com|so\.com|taobao\.com|tmall\.com|jd\.com|pinduoduo\.com|yangkeduo\.com|suning\.com|amazon\.[a-z.]{2,6})$/;
const SEARCH = /^(?:www\.|m\.)?baidu\.com$/;

/** The last two labels of a host: what one owner has. `com.cn` and its like make it three. */
function owner(host: string): string {
  const labels = host.split('.');
  const short = /^(?:com|net|org|gov|edu|co|ac)$/.test(labels.at(-2) ?? '') && (labels.at(-1)?.length ?? 0) === 2;
  return labels.slice(short ? -3 : -2).join('.');
}

/** Whether a link can be a claim's source: it leads to another owner's page, and to no search and no shop. */
export function isSourceLink(href: string, page: URL | null): boolean {
  if (!URL.canParse(href, page?.href)) return false;
  const { protocol, hostname } = new URL(href, page?.href);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  if (NO_SOURCE.test(hostname) || SEARCH.test(hostname)) return false;
  return page === null || owner(hostname) !== owner(page.hostname);
}
