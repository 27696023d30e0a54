import type { Span } from '../text/span';
import type { Link } from './article';

/** Pictures and links that a line of plain text holds; offsets are the line's. */
export interface Markdown {
  /** Where pictures stand, with the span of the words that describe each. */
  readonly pictures: readonly Span[];
  readonly links: readonly Link[];
  /** The line holds pictures and nothing else. */
  readonly onlyPictures: boolean;
}

const NONE: Markdown = { pictures: [], links: [], onlyPictures: false };
/** `![words](address)` and `[words](address)`; bounded, so that a line of brackets stays linear. */
const BRACKETED = /(!?)\[([^[\]\n]{0,300})\]\(([^()\s]{0,2000})\)/g;
const BARE = /https?:\/\/[^\s()<>[\]"'“”‘’「」，。；：！？、（）《》]{4,2000}/g;

const isWeb = (address: string): boolean => /^https?:\/\//.test(address) && URL.canParse(address);

/** Reads the Markdown that copies of pages keep in plain text; bare addresses are links too. */
export function readMarkdown(line: string): Markdown {
  if (!line.includes('](') && !line.includes('://')) return NONE;
  const found = [...line.matchAll(BRACKETED)].map(({ 0: all, 1: mark = '', 2: words = '', 3: href = '', index }) => {
    const start = index + mark.length + 1;
    return {
      whole: { start: index, end: index + all.length },
      words: { start, end: start + words.length },
      href,
      mark,
    };
  });
  const inside = (at: number) => found.some(({ whole }) => whole.start <= at && at < whole.end);
  const links: Link[] = found
    .filter(({ mark, href, words }) => mark === '' && isWeb(href) && words.end > words.start)
    .map(({ words: { start, end }, href }) => ({ start, end, href }));
  for (const { 0: href, index } of line.matchAll(BARE))
    if (isWeb(href) && !inside(index)) links.push({ start: index, end: index + href.length, href });
  const pictures = found.filter(({ mark }) => mark === '!').map(({ words }) => words);
  const rest = line.replace(BRACKETED, (all, mark) => (mark === '!' ? '' : all)).trim();
  return {
    pictures,
    links: links.sort((a, b) => a.start - b.start),
    onlyPictures: pictures.length > 0 && rest === '',
  };
}
