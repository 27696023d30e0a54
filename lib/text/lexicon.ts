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

const BLANK = 0x20;

/** What stands at the head of a word: its first unit and its second, or 0 when it has no other. Never 0 itself. */
const headOf = (first: number, second: number): number => (first << 16) | second;

/**
 * The lines of all lists by the two units that they begin with, in a table with open addresses. Most of them no article
 * ever meets: they are only told apart here, and read when a text first holds their head.
 */
class Index {
  private readonly lines: readonly string[];
  /** Up to which line each list goes. */
  private readonly ends: readonly number[];
  /** For each unit whether words begin with it (1), and whether one is that unit alone (2). */
  readonly begins = new Uint8Array(0x1_0000);
  private readonly heads: Int32Array;
  /** For each head its first line, counted from 1. */
  private readonly first: Uint16Array;
  /** For each line the next with the same head. */
  private readonly next: Uint16Array;
  private readonly read: (readonly Entry[] | undefined)[] = [];
  private readonly unused: number;

  constructor(lists: readonly string[]) {
    const split = lists.map(linesOf);
    let end = 0;
    this.ends = split.map((lines) => (end += lines.length));
    this.lines = split.flat();
    const bits = Math.ceil(Math.log2(end + 1)) + 1;
    this.unused = 32 - bits;
    this.heads = new Int32Array(1 << bits);
    this.first = new Uint16Array(1 << bits);
    this.next = new Uint16Array(end + 1);
    const { lines, begins, heads, first, next } = this;
    for (let at = end; at > 0; at -= 1) {
      const line = lines[at - 1] ?? '';
      if (line === '') continue;
      const unit = line.charCodeAt(0);
      // Behind a word of one unit the line ends, or a blank stands before its comment.
      const second = line.charCodeAt(1) > BLANK ? line.charCodeAt(1) : 0;
      begins[unit] = (begins[unit] ?? 0) | (second === 0 ? 3 : 1);
      const head = headOf(unit, second);
      const slot = this.slotOf(head);
      heads[slot] = head;
      next[at] = first[slot] ?? 0;
      first[slot] = at;
    }
  }

  /** Where a head stands in the table, or the empty place where it would. */
  private slotOf(head: number): number {
    const { heads } = this;
    // A multiplier that spreads neighbours well: 2 to the power of 32 divided by the golden ratio.
    let slot = Math.imul(head, 0x9e3779b1) >>> this.unused;
    while (heads[slot] !== 0 && heads[slot] !== head) slot = (slot + 1) & (heads.length - 1);
    return slot;
  }

  /** The words with these two units at their head, the longest first. */
  entries(unit: number, second: number): readonly Entry[] | undefined {
    const slot = this.slotOf(headOf(unit, second));
    const from = this.first[slot] ?? 0;
    return from === 0 ? undefined : (this.read[slot] ??= this.readFrom(from));
  }

  private readFrom(from: number): readonly Entry[] {
    const entries: Entry[] = [];
    for (let at = from; at > 0; at = this.next[at] ?? 0) {
      const listed = parseLine(this.lines[at - 1] ?? '');
      if (listed) entries.push({ ...listed, list: this.ends.findIndex((end) => at <= end) });
    }
    return entries.sort((a, b) => b.word.length - a.word.length);
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
  const { begins } = index;
  /** For each list where its last word ends. */
  const ends = new Int32Array(names.length);
  return (text: string): Cue<List>[] => {
    const cues: Cue<List>[] = [];
    ends.fill(0);
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
    for (let offset = 0; offset < text.length; offset += 1) {
      const unit = text.charCodeAt(offset);
      const begun = begins[unit] ?? 0;
      if (begun === 0) continue;
      const longer = index.entries(unit, text.charCodeAt(offset + 1) || 0);
      if (longer) take(longer, offset);
      const alone = begun > 1 ? index.entries(unit, 0) : undefined;
      if (alone && alone !== longer) take(alone, offset);
    }
    return cues;
  };
}
