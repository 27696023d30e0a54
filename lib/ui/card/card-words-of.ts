import type { CardWords } from '../../extension/card-words';
import { wordsOf } from '../catalogue';
import type { Language } from '../catalogue';

/** What a page is given of a language's words: those of the card. */
export function cardWordsOf(language: Language): CardWords {
  const { kinds, reasons, reasonUnknown, severities, notes, card } = wordsOf(language);
  return { language, kinds, reasons, reasonUnknown, severities, notes, card };
}
