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

/** The number of a set of characters, entered into the table when it is first met. */
function setNumber(characters: string): number {
  const known = setOf.get(characters);
  if (known !== undefined) return known;
  const number = setOf.size;
  setOf.set(characters, number);
  const word = Math.floor(number / BITS);
  const moved = new Map<number, number>();
  for (const character of new Set(characters.split(''))) {
    const code = character.charCodeAt(0);
    const group = groups[code] ?? 0;
    let next = moved.get(group);
    if (next === undefined) {
      const sets = [...(members[group] ?? [])];
      while (sets.length <= word) sets.push(0);
      sets[word] = (sets[word] ?? 0) | (1 << (number % BITS));
      next = members.push(sets) - 1;
      moved.set(group, next);
    }
    groups[code] = next;
  }
  return number;
}

/** What a text holds, in one pass. */
export function heldIn(text: string): Held {
  const held: number[] = [];
  for (let word = 0; word * BITS < setOf.size; word += 1) held.push(0);
  for (let at = 0; at < text.length; at += 1) {
    const group = groups[text.charCodeAt(at)] ?? 0;
    if (group === 0) continue;
    const sets = members[group] ?? [];
    for (let word = 0; word < sets.length; word += 1) held[word] = (held[word] ?? 0) | (sets[word] ?? 0);
  }
  return held;
}

const NONE: readonly RegExpExecArray[] = [];

/**
 * A pattern and the characters that it needs: of each of the sets in `needs` every match holds at least one character.
 * A test holds the sets against the patterns. `regexp` must be linear and not sticky.
 */
export function pattern(regexp: RegExp, ...needs: readonly string[]) {
  const own = regexp.global ? regexp : new RegExp(regexp.source, `${regexp.flags}g`);
  const sets = needs.map(setNumber);
  const mayMatch = (held: Held): boolean => {
    for (const set of sets) if (((held[(set / BITS) | 0] ?? 0) & (1 << (set % BITS))) === 0) return false;
    return true;
  };
  const first = ({ text, held }: HeldText): RegExpExecArray | null => {
    if (!mayMatch(held)) return null;
    own.lastIndex = 0;
    return own.exec(text);
  };
  return {
    regexp: own,
    needs,
    /** The first match, or null. */
    first,
    /** Whether it matches at all. */
    test: (held: HeldText): boolean => first(held) !== null,
    /** Every match, in order. */
    all: ({ text, held }: HeldText): readonly RegExpExecArray[] => {
      if (!mayMatch(held)) return NONE;
      const found: RegExpExecArray[] = [];
      own.lastIndex = 0;
      for (let match = own.exec(text); match; match = own.exec(text)) {
        found.push(match);
        if (match[0] === '') own.lastIndex += 1;
      }
      return found;
    },
  };
}

export type Pattern = ReturnType<typeof pattern>;
