import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/project-root.mjs';
import { contrast } from '../contrast';

const values = readFileSync(join(projectRoot, 'lib/ui/design/values.css'), 'utf8');

/** A colour of the design by day or by night; the marks' have one for both. */
function colour(name: string, time: 'day' | 'night'): string {
  const value = new RegExp(`--${name}: ([^;]+);`).exec(values)?.[1] ?? '';
  const both = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/.exec(value);
  const found = both ? both[time === 'day' ? 1 : 2] : /^#[0-9a-f]{6}$/.exec(value)?.[0];
  if (!found) throw new Error(`--${name} is no colour: "${value}"`);
  return found;
}

const GROUNDS = ['paper', 'sheet', 'wash'] as const;

describe.each(['day', 'night'] as const)('by %s', (time) => {
  const seen = (front: string, ground: string): number => contrast(colour(front, time), colour(ground, time));

  test.each(['ink', 'soft', 'accent'].flatMap((words) => GROUNDS.map((ground) => [words, ground] as const)))(
    'words in %s can be read on %s',
    (words, ground) => expect(seen(words, ground)).toBeGreaterThanOrEqual(4.5),
  );

  test.each([
    ['on-accent', 'accent'],
    ['accent', 'accent-wash'],
    ['ink', 'accent-wash'],
  ])('words in %s can be read on %s', (words, ground) => expect(seen(words, ground)).toBeGreaterThanOrEqual(4.5));

  const lines = ['edge', 'mark-high', 'mark-medium', 'mark-low', 'mark-disclaimer'];
  test.each(lines.flatMap((line) => GROUNDS.map((ground) => [line, ground] as const)))(
    'a line in %s can be seen on %s',
    (line, ground) => expect(seen(line, ground)).toBeGreaterThanOrEqual(3),
  );
});

test('nothing moves for readers who asked for less motion', () => {
  const sheets = ['lib', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .map((file) => join(folder, file)),
  );
  expect(sheets.length).toBeGreaterThan(10);
  const asked = /@media \(prefers-reduced-motion: no-preference\) \{[\s\S]*?\n\}/g;
  const moving = sheets.filter((file) =>
    /\b(?:transition|animation|scroll-behavior)[\w-]*:/.test(
      readFileSync(join(projectRoot, file), 'utf8').replaceAll(asked, ''),
    ),
  );
  expect(moving, 'put it into @media (prefers-reduced-motion: no-preference)').toEqual([]);
});
