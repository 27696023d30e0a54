import type { Span } from './span';
import { parseLine } from './word-list';
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

/**
 * The lines of all lists by the unit that they begin with. Most of them no article ever meets: they are only told apart
 * here, and read when a text first holds their unit.
 */
class Index {
  private readonly lines: readonly string[];
  /** Up to which line each list goes. */
  private readonly ends: readonly number[];
  /** For each unit the first line that begins with it, counted from 1; 0 when there is none. */
  readonly first = new Uint16Array(0x1_0000);
  /** For each line the next that begins alike. */
  private readonly next: Uint16Array;
  private readonly starts = new Map<number, Start>();

  constructor(lists: readonly string[]) {
    const split = lists.map((raw) => raw.split('\n'));
    let end = 0;
    this.ends = split.map((lines) => (end += lines.length));
    this.lines = split.flat();
    this.next = new Uint16Array(this.lines.length + 1);
    for (let at = this.lines.length; at > 0; at -= 1) {
      const unit = this.lines[at - 1]?.charCodeAt(0) || 0;
      this.next[at] = this.first[unit] ?? 0;
      this.first[unit] = at;
    }
  }

  /** What begins with the unit. */
  at(unit: number): Start {
    return this.starts.get(unit) ?? this.read(unit);
  }

  private read(unit: number): Start {
    const start: Start = { alone: [], longer: new Map() };
    this.starts.set(unit, start);
    for (let at = this.first[unit] ?? 0; at > 0; at = this.next[at] ?? 0) {
      const listed = parseLine(this.lines[at - 1] ?? '');
      if (!listed) continue;
      const { word, not } = listed;
      const entry = { word, not, list: this.ends.findIndex((end) => at <= end) };
      const group = start.longer.get(word.charCodeAt(1));
      if (word.length === 1) start.alone.push(entry);
      else if (group) group.push(entry);
      else start.longer.set(word.charCodeAt(1), [entry]);
    }
    for (const group of start.longer.values())
      if (group.length > 1) group.sort((a, b) => b.word.length - a.word.length);
    return start;
  }
}

/**
 * Finds the phrases of many word lists in one pass; a phrase inside a longer word that its list excepts is none. Takes
 * the lists as they stand in their files (`parseListedWords`). Within a list the longest phrase at the leftmost place
 * counts and matches do not overlap; lists do not see each other. Each place of the text is looked up once or twice, so
 * the work grows with the text alone, and with no list's length.
 *
 * Returns a function from normal text to its cues, ordered by start.
 */
export function lexicon<List extends string>(lists: Readonly<Record<List, string>>) {
  const names = Object.keys(lists) as List[];
  const index = new Index(Object.values(lists));
  const { first } = index;
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
    // Each unit of every article comes by here: what can be told without a call is.
    for (let offset = 0; offset < text.length; offset += 1) {
      const unit = text.charCodeAt(offset);
      if (first[unit] === 0) continue;
      const start = index.at(unit);
      const longer = start.longer.get(text.charCodeAt(offset + 1));
      if (longer) take(longer, offset);
      if (start.alone.length > 0) take(start.alone, offset);
    }
    return cues;
  };
}
