import hans from '../../../assets/samples/marks.zh-Hans.txt?raw';
import hant from '../../../assets/samples/marks.zh-Hant.txt?raw';
import { textSource } from '../../article/read-text';
import type { PageReading } from '../../page-reading';
import { readPage } from '../../read-page';
import { provideDictionaries } from '../../text/traditional';
import type { Language } from '../catalogue';

/** A short article of ours, read as any page is: marks in the options are the engine's own. */
export interface Sample {
  readonly lang: 'zh-Hans' | 'zh-Hant';
  readonly reading: PageReading;
}

/** Reads the sample in the script that the reader's language is written in; readers of English see the Simplified one. */
export async function readSample(language: Language): Promise<Sample> {
  const lang = language === 'zh-TW' ? 'zh-Hant' : 'zh-Hans';
  if (lang === 'zh-Hant') provideDictionaries((await import('../../text/dictionaries')).dictionaries);
  const steps = readPage(textSource(lang === 'zh-Hant' ? hant : hans, null));
  for (;;) {
    const step = steps.next();
    if (step.done) return { lang, reading: step.value };
  }
}
