/**
 * The phrases of a word list, in file order: one a line, Simplified. What follows `#` is a comment, and a line that
 * begins with `##` a heading.
 */
export const parseWords = (raw: string): string[] =>
  raw
    .split('\n')
    .map((line) => (line.startsWith('#') ? '' : (line.split(' #')[0] ?? '').trim()))
    .filter((line) => line !== '');
