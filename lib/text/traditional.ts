/**
 * The commonest characters that only Traditional text has; any page of it holds one. They tell that the dictionaries
 * are needed: a page's script does not carry them (see `lib/text/dictionaries.ts`).
 */
const COMMON = /[這來個們國說為爲會時對發經開關學長問題現實點樣見聽讓從後還沒無與業動進種產務報導]/;

/** Whether a page holds Traditional text, as far as common characters tell. */
export const needsDictionaries = (text: string): boolean => COMMON.test(text);

/** What a UTF-16 unit may be to the dictionaries. */
const BEGINS = 1;
const CHANGES = 2;
const ZHU = '著';

/** The dictionaries, ready for a text: most of their entries are of one unit, and stand in tables. */
class Folding {
  private readonly marks = new Uint8Array(0x1_0000);
  /** What becomes of a unit alone; 0 when no entry says so. */
  private readonly alone = new Uint16Array(0x1_0000);
  /** The longer entries by their first unit, the longest first. */
  private readonly longer = new Map<number, (readonly [from: string, to: string])[]>();
  /** The characters of two units that are folded. */
  private readonly wide = new Set<string>();

  constructor(dictionaries: readonly string[]) {
    this.mark(ZHU.charCodeAt(0), BEGINS);
    for (const dictionary of dictionaries) for (const pair of dictionary.split('|')) this.enter(pair);
    for (const entries of this.longer.values()) entries.sort(([a], [b]) => b.length - a.length);
  }

  private mark(unit: number, as: number): void {
    this.marks[unit] = (this.marks[unit] ?? 0) | as;
  }

  /** Enters 「from to」; of two with one `from` the later counts. */
  private enter(pair: string): void {
    const [from = '', to = ''] = pair.split(' ');
    const first = from.charCodeAt(0);
    this.mark(first, BEGINS);
    if (from.length === 1 && to.length === 1) this.alone[first] = to.charCodeAt(0);
    else this.longer.set(first, [[from, to], ...(this.longer.get(first) ?? [])]);
    const after = Array.from(to);
    // By the characters that it changes a line is seen to need an entry.
    for (const [index, character] of Array.from(from).entries()) {
      if (character === after[index]) continue;
      this.mark(character.charCodeAt(0), CHANGES);
      if (character.length > 1) this.wide.add(character);
    }
  }

  /** Whether the text holds a character that some entry changes; one without such reads the same folded. */
  changes(text: string): boolean {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (((this.marks[unit] ?? 0) & CHANGES) === 0) continue;
      if (unit < 0xd800 || unit > 0xdbff || this.wide.has(text.slice(at, at + 2))) return true;
    }
    return false;
  }

  /** Where the next unit from `offset` on stands that begins an entry; `end` when there is none before it. */
  next(text: string, offset: number, end: number): number {
    let at = offset;
    while (at < end && ((this.marks[text.charCodeAt(at)] ?? 0) & BEGINS) === 0) at += 1;
    return at;
  }

  /** The longest entry at `offset`. */
  at(text: string, offset: number): Folded | null {
    const unit = text.charCodeAt(offset);
    const entry = this.longer.get(unit)?.find(([from]) => text.startsWith(from, offset));
    if (entry) return { end: offset + entry[0].length, value: entry[1] };
    const alone = this.alone[unit] ?? 0;
    return alone === 0 ? null : { end: offset + 1, value: String.fromCharCode(alone) };
  }
}

/** The Simplified form of what stands up to `end`. */
interface Folded {
  readonly end: number;
  readonly value: string;
}

let folding: Folding | null = null;

/** Gives the dictionaries from Traditional to mainland Simplified, in OpenCC's form. Without them nothing is folded. */
export function provideDictionaries(dictionaries: readonly string[]): void {
  folding = new Folding(dictionaries);
}

export const hasDictionaries = (): boolean => folding !== null;

/** Whether the text holds a character that is folded. */
export const looksTraditional = (text: string): boolean => folding !== null && folding.changes(text);

/** Where the next character stands, from `offset` on, that `simplifiedAt` may change; `end` when there is none before. */
export const nextFolded = (text: string, offset: number, end: number): number =>
  folding?.next(text, offset, end) ?? end;

/** 著 is an aspect marker (看著) unless one of these stands beside it (著名, 显著). */
const KEEPS_ZHU_BEFORE = '显顯昭专專编編原巨论論土卓名拙译譯合遗遺';
const KEEPS_ZHU_AFTER = '名作称稱者书書述录錄';

/**
 * The Simplified form of what stands at `offset`, or null when it stays as it is. `end` is the offset after the piece;
 * a piece may be a phrase, because 乾 and the like have two Simplified forms.
 */
export function simplifiedAt(text: string, offset: number): Folded | null {
  if (text[offset] === ZHU) {
    const fixed =
      KEEPS_ZHU_BEFORE.includes(text[offset - 1] ?? ' ') || KEEPS_ZHU_AFTER.includes(text[offset + 1] ?? ' ');
    return { end: offset + 1, value: fixed ? ZHU : '着' };
  }
  return folding?.at(text, offset) ?? null;
}
