import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** A parsed page, to be let go when it has been read. */
export interface ParsedPage {
  readonly document: Document;
  readonly close: () => void;
}

/** jsdom parses as browsers do; it is loaded only when HTML comes, since that takes half a second. */
let jsdom: Promise<typeof import('jsdom')> | null = null;

/** With more than this in use (bytes) memory is collected after a page: left to itself it grows to gigabytes. */
const MOST_MEMORY = 60e6;
let collect: (() => void) | null = null;

function collectMemory(): void {
  if (process.memoryUsage().heapUsed < MOST_MEMORY) return;
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
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

/**
 * Parses a page; nothing in it runs or loads. Throws when the tags are nested beyond any real page. Each page has a
 * window of its own, since a window keeps every document that was parsed in it.
 */
export async function parseHtml(html: string): Promise<ParsedPage> {
  if (isTooDeep(html)) throw new Error('the tags are nested too deep');
  jsdom ??= import('jsdom');
  const { window } = new (await jsdom).JSDOM(html);
  return {
    document: window.document,
    close: () => {
      window.close();
      collectMemory();
    },
  };
}
