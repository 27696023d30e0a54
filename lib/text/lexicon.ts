import type { Span } from './span';
import type { ListedWord } from './word-list';

/** A phrase of a word list that stands in a text. */
export interface Cue<List extends string> extends Span {
  readonly word: string;
  readonly list: List;
}

interface Entry extends ListedWord {
  readonly list: number;
}

/** The entries that begin with one unit: those of that unit alone, and the longer ones by their second unit. */
interface Start {
  readonly alone: Entry[];
  readonly longer: Map<number, Entry[]>;
}

/** Whether the word at `offset` is a part of a longer one there. */
const isInside = (text: string, offset: number, word: string, longer: string): boolean =>
  text.startsWith(longer, offset - Math.max(0, longer.indexOf(word)));

const NO_ENTRY: readonly Entry[] = [];

function enter(starts: Map<number, Start>, entry: Entry): void {
  const first = entry.word.charCodeAt(0);
  const start = starts.get(first) ?? { alone: [], longer: new Map<number, Entry[]>() };
  starts.set(first, start);
  if (entry.word.length === 1) start.alone.push(entry);
  else {
    const second = entry.word.charCodeAt(1);
    const group = start.longer.get(second);
    if (group) group.push(entry);
    else start.longer.set(second, [entry]);
  }
}

/**
 * Finds the phrases of many word lists in one pass; a phrase inside a longer word that its list excepts is none. Within a list the longest phrase at the leftmost place counts and
 * matches do not overlap; lists do not see each other. Each place of the text is looked up once or twice, so the work
 * grows with the text alone, and with no list's length.
 *
 * Returns a function from normal text to its cues, ordered by start.
 */
export function lexicon<List extends string>(lists: Readonly<Record<List, readonly ListedWord[]>>) {
  const names = Object.keys(lists) as List[];
  const starts = new Map<number, Start>();
  names.forEach((name, list) => {
    for (const { word, not } of lists[name]) enter(starts, { word, not, list });
  });
  for (const { longer } of starts.values()) {
    for (const group of longer.values()) if (group.length > 1) group.sort((a, b) => b.word.length - a.word.length);
  }
  return (text: string): Cue<List>[] => {
    const cues: Cue<List>[] = [];
    const ends = new Int32Array(names.length);
    const take = (entries: readonly Entry[], offset: number) => {
      for (const { word, not, list } of entries) {
        const name = names[list];
        if (name === undefined || offset < (ends[list] ?? 0) || !text.startsWith(word, offset)) continue;
        if (not.some((longer) => isInside(text, offset, word, longer))) continue;
        ends[list] = offset + word.length;
        cues.push({ start: offset, end: offset + word.length, word, list: name });
      }
    };
    for (let offset = 0; offset < text.length; offset += 1) {
      const start = starts.get(text.charCodeAt(offset));
      if (!start) continue;
      take(start.longer.get(text.charCodeAt(offset + 1)) ?? NO_ENTRY, offset);
      take(start.alone, offset);
    }
    return cues;
  };
}
