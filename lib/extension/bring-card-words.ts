import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { cardWordsSchema } from './card-words';
import type { CardWords } from './card-words';
import { envelop } from './messages';

/**
 * Brings the card's words in the reader's language from the background, so that pages nobody points at never carry
 * them. Null when there is none to ask: the extension was updated or removed under the page.
 */
export async function bringCardWords(): Promise<CardWords | null> {
  try {
    const parsed = v.safeParse(cardWordsSchema, await browser.runtime.sendMessage(envelop('get-card-words', null)));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
