/** A phrase of a word list, and the longer words in which it does not count. */
export interface ListedWord {
  readonly word: string;
  readonly not: readonly string[];
}

/**
 * Begins a list as bundles hold it (scripts/word-data.mjs): in its first lines the list's words of these lengths stand one
 * after the other, since line ends would be a fourth of what an article's page loads of words. Behind a blank stand those
 * that share their first unit with others, which is written once.
 */
const PACKED = '=';
const PACKED_LENGTHS = [2, 3, 4];
const NOT = /# not: (.+)/;
const NOWHERE: readonly string[] = [];

/** The phrase of one line of a list, or null when the line holds none. */
export function parseLine(line: string): ListedWord | null {
  if (line.startsWith('#')) return null;
  const comment = line.indexOf(' #');
  const word = (comment < 0 ? line : line.slice(0, comment)).trim();
  if (word === '') return null;
  return { word, not: (comment < 0 ? null : NOT.exec(line)?.[1]?.trim().split(/\s+/)) ?? NOWHERE };
}

/** The lines of a list, as it stands in its file or in a bundle. */
export function linesOf(raw: string): string[] {
  if (!raw.startsWith(PACKED)) return raw.split('\n');
  const lines = raw.slice(PACKED.length).split('\n');
  const words = lines.splice(PACKED_LENGTHS.length);
  PACKED_LENGTHS.forEach((length, at) => {
    const [alone = '', ...groups] = (lines[at] ?? '').split(' ');
    for (let from = 0; from < alone.length; from += length) words.push(alone.slice(from, from + length));
    for (const group of groups)
      for (let from = 1; from < group.length; from += length - 1)
        words.push(group.charAt(0) + group.slice(from, from + length - 1));
  });
  return words;
}

/**
 * The phrases of a word list: one a line, Simplified. What follows `#` is a comment, and a line that
 * begins with `##` a heading. `收费 # not: 收费站 收费员` says in which longer words, parted by blanks, the phrase
 * is no sign of anything.
 */
export const parseListedWords = (raw: string): ListedWord[] => linesOf(raw).flatMap((line) => parseLine(line) ?? []);

/** The phrases alone. */
export const parseWords = (raw: string): string[] => parseListedWords(raw).map(({ word }) => word);
