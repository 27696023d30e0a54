import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../lib/rules/kind';
import { projectRoot } from '../scripts/project-root.mjs';
import { read } from './read';

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
const rows = [...readme.matchAll(/^\| `([a-z-]+)` +\| (.+?) +\| (.*?) *\|$/gm)].map(
  ([, kind = '', marked = '', passes = '']) => ({
    kind,
    marked,
    passes,
  }),
);

const kindsIn = (text: string): string[] =>
  read(text.replaceAll('……（', '\n（').replace(/（标题）|（正文）/g, '')).notes.map(({ kind }) => kind);

describe('the README tells the truth', () => {
  test('of every kind', () => {
    expect(rows.map(({ kind }) => kind).toSorted()).toEqual([...KINDS].toSorted());
  });

  const told = rows.filter(({ kind }) => kind !== 'unsourced-claim' && kind !== 'self-media-disclaimer');
  test.each(told)('$kind marks 「$marked」 and passes 「$passes」', ({ kind, marked, passes }) => {
    expect(kindsIn(marked)).toContain(kind);
    expect(kindsIn(passes)).not.toContain(kind);
  });

  test('of the files that it names', () => {
    for (const [, file = ''] of readme.matchAll(/\]\(((?:lib|tests|assets)\/[^)]+)\)/g)) {
      expect(existsSync(join(projectRoot, file)), file).toBe(true);
    }
  });
});
