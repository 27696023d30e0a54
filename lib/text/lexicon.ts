import type { Span } from './span';
import { linesOf, parseLine } from './word-list';
import type { ListedWord } from './word-list';

/** A phrase of a word list that stands in a text. */
export interface Cue<List extends string> extends Span {
  readonly word: string;
  readonly list: List;
}

interface Entry extends ListedWord {
  readonly list: number;
}

/** Whether the word at `offset` is a part of a longer one there. */
const isInside = (text: string, offset: number, word: string, longer: string): boolean =>
  text.startsWith(longer, offset - Math.max(0, longer.indexOf(word)));

/**
 * The lines of all lists by the units that they begin with. Most of them no article ever meets: they are only told apart
 * here, and read when a text first holds their first two units.
 */
class Index {
  private readonly lines: readonly string[];
  /** Up to which line each list goes. */
  private readonly ends: readonly number[];
  /** For each unit the first line that begins with it, counted from 1; 0 when there is none. */
  readonly first = new Uint16Array(0x1_0000);
  /** For each line the next that begins with the same unit. */
  readonly next: Uint16Array;
  /** The second unit of each line's word; 0 when it has no other. */
  readonly second: Uint16Array;
  private readonly read = new Map<number, readonly Entry[]>();

  constructor(lists: readonly string[]) {
    const split = lists.map(linesOf);
    let end = 0;
    this.ends = split.map((lines) => (end += lines.length));
    this.lines = split.flat();
    this.next = new Uint16Array(end + 1);
    this.second = new Uint16Array(end + 1);
    const { lines, first, next, second } = this;
    for (let at = end; at > 0; at -= 1) {
      const line = lines[at - 1] ?? '';
      const unit = line.charCodeAt(0) || 0;
      next[at] = first[unit] ?? 0;
      first[unit] = at;
      second[at] = line.length > 1 && !line.startsWith(' #', 1) ? line.charCodeAt(1) : 0;
    }
  }

  /** The words that begin like the one of line `from`, the longest first; `from` is the first such line. */
  entries(from: number): readonly Entry[] {
    const known = this.read.get(from);
    if (known) return known;
    const entries: Entry[] = [];
    for (let at = from; at > 0; at = this.next[at] ?? 0) {
      const listed = this.second[at] === this.second[from] ? parseLine(this.lines[at - 1] ?? '') : null;
      if (!listed) continue;
      const { word, not } = listed;
      entries.push({ word, not, list: this.ends.findIndex((end) => at <= end) });
    }
    entries.sort((a, b) => b.word.length - a.word.length);
    this.read.set(from, entries);
    return entries;
  }
}

/**
 * Finds the phrases of many word lists in one pass; a phrase inside a longer word that its list excepts is none. Takes
 * the lists as they stand in their files (`parseListedWords`). Within a list the longest phrase at the leftmost place
 * counts and matches do not overlap; lists do not see each other. Each place of the text is looked up once, so the work
 * grows with the text alone.
 *
 * Returns a function from normal text to its cues, ordered by start.
 */
export function lexicon<List extends string>(lists: Readonly<Record<List, string>>) {
  const names = Object.keys(lists) as List[];
  const index = new Index(Object.values(lists));
  const { first, next, second } = index;
  return (text: string): Cue<List>[] => {
    const cues: Cue<List>[] = [];
    const ends = new Int32Array(names.length);
    const take = (entries: readonly Entry[], offset: number) => {
      for (let at = 0; at < entries.length; at += 1) {
        const entry = entries[at];
        if (!entry || offset < (ends[entry.list] ?? 0) || !text.startsWith(entry.word, offset)) continue;
        const { word, not, list } = entry;
        const name = names[list];
        if (name === undefined || not.some((longer) => isInside(text, offset, word, longer))) continue;
        ends[list] = offset + word.length;
        cues.push({ start: offset, end: offset + word.length, word, list: name });
      }
    };
    // Each unit of every article comes by here: no object is made for one that begins no word.
    for (let offset = 0; offset < text.length; offset += 1) {
      let at = first[text.charCodeAt(offset)] ?? 0;
      if (at === 0) continue;
      const following = text.charCodeAt(offset + 1);
      let longer = 0;
      let alone = 0;
      for (; at > 0; at = next[at] ?? 0) {
        if (second[at] === 0) alone ||= at;
        else if (second[at] === following) longer ||= at;
      }
      if (longer > 0) take(index.entries(longer), offset);
      if (alone > 0) take(index.entries(alone), offset);
    }
    return cues;
  };
}
