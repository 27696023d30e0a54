import { browser } from 'wxt/browser';
import { hasDictionaries, needsDictionaries, provideDictionaries } from '../text/traditional';
import { envelop } from './messages';

/**
 * Brings the dictionaries that a page of Traditional text needs; other pages never carry them. When the background gives
 * none, because the extension is gone say, Traditional text is read as it stands.
 */
export async function bringDictionaries(document: Document): Promise<void> {
  if (hasDictionaries() || !needsDictionaries(document.body?.textContent ?? '')) return;
  try {
    const answer: unknown = await browser.runtime.sendMessage(envelop('get-dictionaries', null));
    if (Array.isArray(answer) && answer.every((one) => typeof one === 'string')) provideDictionaries(answer);
  } catch (error) {
    console.warn('[suyuan] Traditional text is read without its dictionaries', error);
  }
}
