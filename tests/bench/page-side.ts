// What the bench runs inside a page: our reading and painting, and what others do in their place.
import style from '../../entrypoints/article.content/style.css?raw';
import type { PlacedArticle } from '../../lib/article/article';
import { documentSource, readDocument } from '../../lib/article/read-document';
import { toRange } from '../../lib/article/to-range';
import { Painter } from '../../lib/highlights/paint';
import type { Note } from '../../lib/notes/note';
import { readPage } from '../../lib/read-page';
import { dictionaries } from '../../lib/text/dictionaries';
import { provideDictionaries } from '../../lib/text/traditional';

provideDictionaries(dictionaries);

/** mark.js, as far as it is used here. */
declare class Mark {
  constructor(context: Element);
  markRanges(ranges: readonly { readonly start: number; readonly length: number }[]): void;
}
declare class Readability {
  constructor(document: Document);
  parse(): unknown;
}

const url = new URL(location.href);

/** Milliseconds for painting all notes, until the browser has drawn the next frame. */
export async function paint(): Promise<number> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [sheet];
  const { article, notes } = reading();
  const painter = new Painter(document);
  return timed(() => painter.paint(article, notes));
}

/** Milliseconds for so many ranges: painting, taking off and painting again, and one look where the pointer is. */
export async function many(count: number): Promise<{ paint: number; toggle: number; point: number }> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [sheet];
  const { article, notes } = reading();
  const [note] = notes;
  const lines = article.parts.filter(({ part }) => part === 'paragraph');
  const length = Math.floor(lines.reduce((sum, { start, end }) => sum + end - start, 0) / count) - 1;
  if (!note || length < 2) throw new Error('The article is too short for so many ranges.');
  const spans = lines.flatMap(({ start, end }) =>
    Array.from({ length: Math.floor((end - start) / length) }, (_, at) => start + at * length),
  );
  const marks = spans.slice(0, count).map((start) => ({ ...note, start, end: start + length - 1 }));
  if (marks.length < count) throw new Error(`There is room for ${marks.length} ranges only.`);
  const painter = new Painter(document);
  const paintAll = await timed(() => painter.paint(article, marks));
  const toggle = (await timed(() => painter.clear())) + (await timed(() => painter.paint(article, marks)));
  painter.stretchAt(0, 0);
  const LOOKS = 200;
  const looks = await timed(() => {
    for (let i = 0; i < LOOKS; i += 1) painter.stretchAt(120 + i * 2, 200 + i * 3);
  }, false);
  return { paint: paintAll, toggle, point: looks / LOOKS };
}

/** The same stretches wrapped in elements. */
export async function wrap(): Promise<number> {
  const body = document.querySelector('.post_body');
  if (!body) throw new Error('The page has no article.');
  const { article, notes } = reading();
  const places = notes.flatMap((note) => placeIn(body, article, note) ?? []);
  return timed(() => new Mark(body).markRanges(places));
}

/** Milliseconds for reading the document into an article with a way back. */
export const read = (): Promise<number> => timed(() => readDocument(document, url), false);

/** Readability takes the document apart, so it gets a copy; the copying is not counted. */
export function readability(): Promise<number> {
  const copy = document.cloneNode(true) as Document;
  return timed(() => new Readability(copy).parse(), false);
}

/** The article, and one note a stretch: mark.js cannot wrap one stretch twice. */
function reading(): { readonly article: PlacedArticle; readonly notes: readonly Note[] } {
  const steps = readPage(documentSource(document, url));
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    const { article, notes } = step.value;
    const apart = notes.filter(
      (note, i) =>
        note.end > note.start && notes.findIndex(({ start, end }) => start < note.end && note.start < end) === i,
    );
    return { article, notes: apart };
  }
}

/** Where a note stands in the text of an element, as mark.js counts it; null when it stands elsewhere. */
function placeIn(element: Element, article: PlacedArticle, note: Note): { start: number; length: number } | null {
  const range = toRange(article, note, document);
  if (!range || !element.contains(range.commonAncestorContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  return { start: before.toString().length, length: range.toString().length };
}

async function timed(work: () => unknown, untilDrawn = true): Promise<number> {
  await drawn();
  const start = performance.now();
  work();
  if (untilDrawn) await drawn();
  return performance.now() - start;
}

/** Resolves when the next frame has been drawn. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => resolve());
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  });
}
