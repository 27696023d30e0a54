import oldPierLibrary from '../../../assets/articles/old-pier-library.txt?raw';
import tidalFarm from '../../../assets/articles/tidal-farm-hant.txt?raw';
import type { Part, PlacedArticle, Segment } from '../../article/article';
import { textSource } from '../../article/read-text';
import { tellPage } from '../../extension/tell-page';
import type { Note } from '../../notes/note';
import type { PageReading } from '../../page-reading';
import { readPage } from '../../read-page';
import { provideDictionaries } from '../../text/traditional';
import type { Language } from '../catalogue';
import { h } from '../h';
import type { TextHere } from './ground-here';

/** One of our sample articles, read as any text is and set on a page of ours. */
export interface BuiltInArticle extends Omit<TextHere, 'showMarks'> {
  readonly article: PlacedArticle;
  /** The notes that are painted. */
  readonly painted: readonly Note[];
  readonly element: HTMLElement;
}

/** Title and paragraphs of an article's file: without its head and its pictures, and with the words of links alone. */
export function plainText(file: string): string {
  const [, ...blocks] = file.trim().split(/\n{2,}/);
  return blocks
    .filter((block) => !block.startsWith('!['))
    .map((block) => block.replaceAll(/\[([^\]]*)\]\([^)\s]*\)/g, '$1'))
    .join('\n');
}

async function readArticle(language: Language): Promise<PageReading> {
  if (language === 'zh-TW') provideDictionaries((await import('../../text/dictionaries')).dictionaries);
  const steps = readPage(textSource(plainText(language === 'zh-TW' ? tidalFarm : oldPierLibrary), null));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Each part as an element with one text node, and where that stands in the text. */
function place(
  text: string,
  parts: readonly Part[],
): { readonly elements: HTMLElement[]; readonly segments: Segment[] } {
  const placed = parts.map(({ start, end, part }) => {
    const node = document.createTextNode(text.slice(start, end));
    return { element: h(part === 'title' ? 'h3' : 'p', {}, node), segment: { start, end, node, offset: 0 } };
  });
  return { elements: placed.map(({ element }) => element), segments: placed.map(({ segment }) => segment) };
}

/** It stands in no tab of a platform, so nothing is chosen for it. */
const NO_TAB = { ownSettings: null, paused: false, asked: false, selection: false, tooLarge: false };

/** The article for readers of a language; English readers get the Simplified one. Notes are those shown by default. */
export async function builtInArticle(language: Language): Promise<BuiltInArticle> {
  const reading = await readArticle(language);
  const { elements, segments } = place(reading.article.text, reading.article.parts);
  const painted = reading.notes.filter(({ shown }) => shown);
  const { notes, lang } = tellPage(
    { ...reading, notes: painted },
    () => true,
    () => false,
    NO_TAB,
  );
  const element = h('article', { lang, class: 'leaf built-in' }, ...elements);
  return { article: { ...reading.article, segments }, sentences: reading.sentences, notes, lang, painted, element };
}
