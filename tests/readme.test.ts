import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textSource } from '../lib/article/read-text';
import { readPage } from '../lib/read-page';
import { KINDS } from '../lib/rules/kind';
import { projectRoot } from '../scripts/project-root.mjs';

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
const rows = [...readme.matchAll(/^\| `([a-z-]+)` +\| (.+?) +\| (.*?) *\|$/gm)].map(
  ([, kind = '', marked = '', passes = '']) => ({
    kind,
    marked,
    passes,
  }),
);

function kindsIn(text: string): string[] {
  const steps = readPage(textSource(text.replaceAll('……（', '\n（').replace(/（标题）|（正文）/g, ''), null));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.notes.map(({ kind }) => kind);
  }
}

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
      expect(
        () => readFileSync(join(projectRoot, file.endsWith('/') ? `${file}../structure.test.ts` : file)),
        file,
      ).not.toThrow();
    }
  });
});
