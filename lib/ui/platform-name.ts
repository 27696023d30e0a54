import { platforms } from '../platforms/index';
import { wordFor } from './catalogue';
import type { Words } from './catalogue';

/** A platform's name as the reader's language writes it; its own where no other is known, its id when nobody knows it. */
export function platformName(words: Words, id: string): string {
  const own = platforms.find((platform) => platform.id === id)?.name;
  return wordFor(words.platforms.names, id, own ?? id);
}
