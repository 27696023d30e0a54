import { noEvidence } from '../platforms/evidence';
import type { PageEvidence, Signal } from '../platforms/evidence';
import { findDisclaimers } from '../platforms/find-disclaimers';
import { platforms } from '../platforms/index';
import { isBreadcrumb } from '../platforms/is-breadcrumb';
import { readUrl } from '../platforms/read-url';
import { normalise } from '../text/normalise';
import { shift } from '../text/span';
import type { Span } from '../text/span';
import type { Article, Link, Part, Picture } from './article';
import { partsOfLine } from './classify-line';
import { readMarkdown } from './markdown';

/** A text as it was read: its article, and what it shows of whose it is. */
export interface TextReading {
  readonly article: Article;
  readonly evidence: PageEvidence;
}

/** A first line longer than this is a paragraph; a line that is marked as a heading may be longer (UTF-16 units). */
const LONGEST_TITLE = 40;
const LONGEST_HEADING = 80;
/** Marks that end a sentence or leave one open; a headline may well end in ？ or ！. */
const NO_TITLE_END = /[。．.；;，,、：:]$/;
const HINTS = { caption: false, underPicture: false };

interface TextLine extends Span {
  readonly words: string;
  readonly heading: boolean;
}

/** The lines that hold something, without blanks and heading marks at their ends. Any sort of line end will do. */
function* linesOf(text: string): Generator<TextLine> {
  for (const { 0: raw, index } of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const body = raw.replace(/^[\s\u200B\uFEFF]+/, '');
    const mark = /^#{1,6} +/.exec(body)?.[0] ?? '';
    const words = body.slice(mark.length).trimEnd();
    const start = index + raw.length - body.length + mark.length;
    if (words !== '') yield { start, end: start + words.length, words, heading: mark !== '' };
  }
}

/** Counters beside share boxes and comments: a bare number is noise when its neighbour is. */
function withCounters(parts: readonly Part[], text: string): Part[] {
  return parts.map((part, index) => {
    const isNumber = /^\d{1,6}$/.test(text.slice(part.start, part.end));
    const besideNoise = [parts[index - 1], parts[index + 1]].some((other) => other?.part === 'noise');
    return isNumber && besideNoise && part.part === 'paragraph' ? { ...part, part: 'noise' } : part;
  });
}

/** The parts with the title told: the first that is neither menu nor byline, when it can be one. */
function withTitle(parts: readonly Part[], lines: readonly TextLine[]): Part[] {
  const first = parts.find(({ part }) => part !== 'noise' && part !== 'byline');
  const line = lines.find(
    ({ start, end }) => first?.part === 'paragraph' && start === first.start && end === first.end,
  );
  const longest = line?.heading ? LONGEST_HEADING : LONGEST_TITLE;
  if (!line || line.words.length > longest || NO_TITLE_END.test(line.words)) return [...parts];
  return parts.map((part) => (part === first ? { ...part, part: 'title' } : part));
}

/** Pictures and links of the lines. A picture stands at the next line that is more than menu and pictures. */
function markdownOf(text: string, lines: readonly TextLine[], parts: readonly Part[]) {
  const at = new Map(parts.map((part) => [part.start, part]));
  const links: Link[] = [];
  const pictures: Picture[] = [];
  let waiting: (Span | null)[] = [];
  for (const { start, words } of lines) {
    const part = at.get(start);
    const markdown = readMarkdown(words);
    if (part && part.part !== 'noise') {
      const under = part.part === 'caption' ? { start, end: part.end } : null;
      for (const caption of waiting) pictures.push({ at: start, caption: under ?? caption });
      waiting = [];
    }
    for (const link of markdown.links) links.push(Object.assign(shift(link, start), { href: link.href }));
    for (const alt of markdown.pictures) waiting.push(alt.end > alt.start ? shift(alt, start) : null);
  }
  for (const caption of waiting) pictures.push({ at: text.length, caption });
  return { links, pictures };
}

/** Parts, links and pictures of plain text. Offsets are those of the text as given, whatever its line ends. */
function readArticle(text: string): Article {
  const lines = [...linesOf(text)];
  const told = lines.flatMap(({ start, end, words }): Part[] => {
    if (readMarkdown(words).onlyPictures) return [{ start, end, part: 'noise' }];
    return partsOfLine(words, HINTS).map(({ part, ...span }) => Object.assign(shift(span, start), { part }));
  });
  const parts = withTitle(withCounters(told, text), lines);
  return { page: 'text', text, parts, ...markdownOf(text, lines, parts) };
}

function signalsOf(article: Article): { platform: string | null; signals: Signal[] } {
  const notice = findDisclaimers(article).find(({ by }) => by === 'platform');
  const menu = article.parts
    .filter(({ part }) => part === 'noise')
    .map(({ start, end }) => normalise(article.text.slice(start, end)).text);
  const home = platforms.find((platform) => menu.some((line) => isBreadcrumb(platform, line)));
  const signals: Signal[] = [];
  if (notice) signals.push({ id: 'notice-in-text', says: 'self-media' });
  if (home && home.id === (notice?.platform ?? home.id)) signals.push({ id: 'breadcrumb', says: 'self-media' });
  return { platform: notice?.platform ?? home?.id ?? null, signals };
}

/** The first link of the text that leads to an article of a platform's own: copies often name where they come from. */
function claimedBy({ links }: Article) {
  const readings = links.slice(0, 5).map(({ href }) => readUrl(href));
  return readings.find((reading) => reading !== null && reading.docId !== null && reading.host !== 'foreign') ?? null;
}

/**
 * Reads plain text, line by line: title, paragraphs, captions, bylines, declaration, notice, and the lines of menus that
 * copies bring along. Offsets are UTF-16 units of the text as given. `url` is where it is said to come from, or null.
 */
export function readText(text: string, url: URL | null): TextReading {
  const article = readArticle(text);
  const evidence = noEvidence(url ? readUrl(url) : null);
  return { article, evidence: { ...evidence, ...signalsOf(article), claimed: claimedBy(article) } };
}

/** A plain text as `readPage` takes it, with the address it is said to come from. */
export const textSource = (text: string, url: URL | null) => ({ url, read: () => readText(text, url) });
