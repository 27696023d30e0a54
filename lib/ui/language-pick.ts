import { LANGUAGE_CHOICES } from '../extension/settings';
import type { LanguageChoice } from '../extension/settings';
import { pick } from './switches';
import type { Speech } from './view';

/** A language's name stands in that language. */
const langOf = (choice: LanguageChoice): string | null => (choice === 'auto' ? null : choice);

/** The languages that the reader can choose, apart from the browser's. */
export function languagePick(
  { words }: Speech,
  chosen: LanguageChoice,
  onPick: (language: LanguageChoice) => void,
): HTMLFieldSetElement {
  const { language, languages } = words.options;
  const names = LANGUAGE_CHOICES.map((choice) => [choice, languages[choice], langOf(choice)] as const);
  return pick<LanguageChoice>('language', language, names, chosen, onPick);
}
