import type { Span } from './span';

/** A phrase of a word list that stands in a text. */
export interface Cue<List extends string> extends Span {
  readonly word: string;
  readonly list: List;
}

interface Entry {
  readonly word: string;
  readonly list: number;
}

/** Two UTF-16 units as one number; the second is 0 for a phrase of one character. */
const key = (text: string, offset: number): number => (text.charCodeAt(offset) << 16) | text.charCodeAt(offset + 1);
const keyOfOne = (text: string, offset: number): number => text.charCodeAt(offset) << 16;

/**
 * Finds the phrases of many word lists in one pass. Within a list the longest phrase at the leftmost place counts and
 * matches do not overlap; lists do not see each other. Each place of the text is looked up twice, so the work grows with
 * the text alone, and with no list's length.
 *
 * Returns a function from normal text to its cues, ordered by start.
 */
export function lexicon<List extends string>(lists: Readonly<Record<List, readonly string[]>>) {
  const names = Object.keys(lists) as List[];
  const entries = new Map<number, Entry[]>();
  names.forEach((name, list) => {
    for (const word of lists[name]) {
      const at = word.length === 1 ? keyOfOne(word, 0) : key(word, 0);
      entries.set(at, [...(entries.get(at) ?? []), { word, list }]);
    }
  });
  for (const group of entries.values()) group.sort((a, b) => b.word.length - a.word.length);
  return (text: string): Cue<List>[] => {
    const cues: Cue<List>[] = [];
    const ends = new Int32Array(names.length);
    for (let offset = 0; offset < text.length; offset += 1) {
      for (const at of [key(text, offset), keyOfOne(text, offset)]) {
        for (const { word, list } of entries.get(at) ?? []) {
          const name = names[list];
          if (name === undefined || offset < (ends[list] ?? 0) || !text.startsWith(word, offset)) continue;
          ends[list] = offset + word.length;
          cues.push({ start: offset, end: offset + word.length, word, list: name });
        }
      }
    }
    return cues;
  };
}
