/** A phrase of a word list, and the longer words in which it does not count. */
export interface ListedWord {
  readonly word: string;
  readonly not: readonly string[];
}

const NOT = /# not: (.+)/;

/**
 * The phrases of a word list, in file order: one a line, Simplified. What follows `#` is a comment, and a line that
 * begins with `##` a heading. `收费 # not: 收费站 收费员` says in which longer words, parted by blanks, the phrase
 * is no sign of anything.
 */
export const parseListedWords = (raw: string): ListedWord[] =>
  raw
    .split('\n')
    .map((line) => ({
      word: line.startsWith('#') ? '' : (line.split(' #')[0] ?? '').trim(),
      not: line.startsWith('#') ? [] : (NOT.exec(line)?.[1]?.trim().split(/\s+/) ?? []),
    }))
    .filter(({ word }) => word !== '');

/** The phrases alone. */
export const parseWords = (raw: string): string[] => parseListedWords(raw).map(({ word }) => word);
