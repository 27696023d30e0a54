import { textSource } from '../../lib/article/read-text';
import { readPage } from '../../lib/read-page';
import { dictionaries } from '../../lib/text/dictionaries';
import { provideDictionaries } from '../../lib/text/traditional';
import { benchEngine } from './engine';
import { longText } from './long-article';
import { medianTime } from './median';
import { milliseconds, type Row, times } from './row';

provideDictionaries(dictionaries);

/** The engine cold and warm; then plain text of growing length in Node: ten times the text should take ten times the time. */
export async function benchAnalysis(): Promise<readonly Row[]> {
  const rows: Row[] = [...(await benchEngine())];
  // So that the first row does not pay for the compiler.
  for (let run = 0; run < 3; run += 1) drain(longText(100_000, 'zh-Hans'));
  for (const lang of ['zh-Hans', 'zh-Hant'] as const) {
    let before = 0;
    for (const thousands of [1, 10, 100, 1000]) {
      const text = longText(thousands * 1000, lang);
      const time = await medianTime(() => drain(text));
      const ratio = before === 0 ? '' : `${times(time, before)} of the row above`;
      rows.push({
        what: `analysis of ${(thousands * 1000).toLocaleString('en')} characters ${lang}`,
        value: milliseconds(time),
        ratio,
        aim: before === 0 ? '' : 'about 10×',
      });
      before = time;
    }
  }
  return rows;
}

function drain(text: string): void {
  const reading = readPage(textSource(text, null));
  while (!reading.next().done);
}
