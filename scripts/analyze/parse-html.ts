type Parser = (html: string) => Document;

let parser: Promise<Parser> | null = null;

/** jsdom parses as browsers do; it is loaded only when HTML comes, since that takes half a second. */
async function loadParser(): Promise<Parser> {
  const { JSDOM } = await import('jsdom');
  const { window } = new JSDOM('');
  return (html) => new window.DOMParser().parseFromString(html, 'text/html');
}

/** Deeper than any page that a browser's own parser would keep as it is (its bound is 512), and as deep as jsdom's stack lasts. */
const DEEPEST = 5000;
/** Tags that are closed by the next one or never opened: they do not nest. */
const SHALLOW = /^<(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|tr|th|dt|dd|option|!)/i;

/** How deep the tags go, as far as counting tells: a bound for the parser, whose time grows with the square of it. */
function isTooDeep(html: string): boolean {
  let depth = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (html[at + 1] === '/') depth = Math.max(0, depth - 1);
    else if (/[a-z]/i.test(html[at + 1] ?? '') && !SHALLOW.test(html.slice(at, at + 8))) depth += 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** A document without a window: nothing in it runs or loads. Throws when the tags are nested beyond any real page. */
export async function parseHtml(html: string): Promise<Document> {
  if (isTooDeep(html)) throw new Error('the tags are nested too deep');
  parser ??= loadParser();
  return (await parser)(html);
}
