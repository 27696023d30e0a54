import { Expression } from './expression';

/**
 * Which characters a text holds of those that some pattern cannot do without: a bit for each set of them. Most sentences
 * hold few, so that most patterns are never tried, and those that an article never needs are never compiled.
 */
export type Held = readonly number[];

/** A text with what it holds. */
export interface HeldText {
  readonly text: string;
  readonly held: Held;
}

/** Bits of a small integer, which engines keep without a heap object. */
const BITS = 30;
/** For each UTF-16 unit the number of its group; units that the same sets name form a group, and 0 is no set at all. */
const groups = new Uint16Array(0x1_0000);
/** The sets that name the units of each group, as `Held`. */
const members: number[][] = [[]];
const setOf = new Map<string, number>();

/** Enters a set into those that are held or needed. */
function enter(sets: number[], number: number): void {
  const word = Math.floor(number / BITS);
  while (sets.length <= word) sets.push(0);
  sets[word] = (sets[word] ?? 0) | (1 << (number % BITS));
}

/** The number of a set of characters, entered into the table when it is first met. */
function setNumber(characters: string): number {
  const known = setOf.get(characters);
  if (known !== undefined) return known;
  const number = setOf.size;
  setOf.set(characters, number);
  const moved = new Map<number, number>();
  for (const character of new Set(characters.split(''))) {
    const code = character.charCodeAt(0);
    const group = groups[code] ?? 0;
    let next = moved.get(group);
    if (next === undefined) {
      const sets = [...(members[group] ?? [])];
      enter(sets, number);
      next = members.push(sets) - 1;
      moved.set(group, next);
    }
    groups[code] = next;
  }
  return number;
}

/** For each group the last text in which it was met, by that text's number. */
const metIn: number[] = [];
let textsRead = 0;

/** What a text holds, in one pass. */
export function heldIn(text: string): Held {
  const held: number[] = [];
  for (let word = 0; word * BITS < setOf.size; word += 1) held.push(0);
  textsRead += 1;
  for (let at = 0; at < text.length; at += 1) {
    const group = groups[text.charCodeAt(at)] ?? 0;
    if (group === 0 || metIn[group] === textsRead) continue;
    metIn[group] = textsRead;
    const sets = members[group] ?? [];
    for (let word = 0; word < sets.length; word += 1) held[word] = (held[word] ?? 0) | (sets[word] ?? 0);
  }
  return held;
}

export const holding = (text: string): HeldText => ({ text, held: heldIn(text) });

/** What several texts hold together. */
export function heldTogether(texts: readonly HeldText[]): Held {
  const together: number[] = [];
  for (const { held } of texts)
    for (let word = 0; word < held.length; word += 1) together[word] = (together[word] ?? 0) | (held[word] ?? 0);
  return together;
}

const NONE: readonly RegExpExecArray[] = [];

/** An expression, and what a text must hold for it to be tried. Asked of each sentence, so that it makes no objects. */
class Pattern {
  private readonly expression: Expression;
  /** The sets needed, as `Held`. */
  private readonly needed: number[] = [];
  /** The first of its numbers that is not 0. */
  private readonly from: number;
  /** The text that was tried last, and what it gave: features, reasons and rules ask the same of the same sentence. */
  private tried: string | null = null;
  private given: RegExpExecArray | null = null;

  constructor(
    readonly regexp: RegExp,
    readonly needs: readonly string[],
  ) {
    this.expression = new Expression(regexp);
    for (const number of needs.map(setNumber)) enter(this.needed, number);
    this.from = this.needed.findIndex((sets) => sets !== 0);
  }

  /** Whether the text holds what every match needs. */
  may({ held }: HeldText): boolean {
    const { needed, from } = this;
    for (let word = from; word >= 0 && word < needed.length; word += 1) {
      const sets = needed[word] ?? 0;
      if (((held[word] ?? 0) & sets) !== sets) return false;
    }
    return true;
  }

  /** The first match, or null. */
  first(tried: HeldText): RegExpExecArray | null {
    if (!this.may(tried)) return null;
    const { text } = tried;
    if (text !== this.tried) {
      this.given = this.expression.exec(text);
      this.tried = text;
    }
    return this.given;
  }

  /** Whether it matches at all. */
  test(held: HeldText): boolean {
    return this.first(held) !== null;
  }

  /** Every match, in order. */
  all(held: HeldText): readonly RegExpExecArray[] {
    let match = this.first(held);
    if (!match) return NONE;
    const found: RegExpExecArray[] = [];
    while (match) {
      found.push(match);
      this.regexp.lastIndex = match.index + Math.max(1, match[0].length);
      match = this.regexp.exec(held.text);
    }
    return found;
  }
}

export type { Pattern };

/**
 * A pattern and the characters that it needs: of each of the sets in `needs` every match holds at least one character.
 * A test holds the sets against the patterns. `regexp` must be linear and not sticky.
 */
export const pattern = (regexp: RegExp, ...needs: readonly string[]): Pattern =>
  new Pattern(regexp.global ? regexp : new RegExp(regexp.source, `${regexp.flags}g`), needs);
