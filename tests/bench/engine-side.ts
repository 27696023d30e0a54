// What the bench runs in a fresh process or page: the engine alone, on plain text.
import { textSource } from '../../lib/article/read-text';
import { readPage } from '../../lib/read-page';
import { dictionaries } from '../../lib/text/dictionaries';
import { provideDictionaries } from '../../lib/text/traditional';
import type { SampleArticle } from '../../scripts/sample-article';
import { longText } from './long-article';

type Language = SampleArticle['lang'];

const CHARACTERS = 3000;
/** So many readings before the engine counts as warm. */
const WARMING = 100;

/** Milliseconds for one reading; the dictionaries belong to it, for a page is given them when it needs them. */
export function once(lang: Language): number {
  const text = longText(CHARACTERS, lang);
  const start = performance.now();
  if (lang === 'zh-Hant') provideDictionaries(dictionaries);
  const reading = readPage(textSource(text, null));
  while (!reading.next().done);
  return performance.now() - start;
}

/** Milliseconds for each of so many readings by an engine that has read before. */
export function warm(lang: Language, runs: number): number[] {
  if (lang === 'zh-Hant') provideDictionaries(dictionaries);
  const text = longText(CHARACTERS, lang);
  const times: number[] = [];
  for (let run = -WARMING; run < runs; run += 1) {
    const start = performance.now();
    const reading = readPage(textSource(text, null));
    while (!reading.next().done);
    if (run >= 0) times.push(performance.now() - start);
  }
  return times;
}
