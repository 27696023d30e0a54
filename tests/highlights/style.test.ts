import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { STYLES } from '../../lib/highlights/style-of';
import { projectRoot } from '../../scripts/project-root.mjs';
import { contrast } from '../contrast';

const page = readFileSync(join(projectRoot, 'entrypoints/article.content/style.css'), 'utf8');
const design = (file: string): string => readFileSync(join(projectRoot, 'lib/ui/design', file), 'utf8');
const [values, marks] = [design('values.css'), design('marks.css')];

/** The line of a style in the page: how it is drawn, and in which colour. */
function lineOf(style: string): { line: string; colour: string } {
  const rule = new RegExp(`::highlight\\(suyuan-${style}\\) \\{[^}]*underline (\\w+) [\\d.]+px (#[0-9a-f]{6})`).exec(
    page,
  );
  return { line: rule?.[1] ?? '', colour: rule?.[2] ?? '' };
}

describe.each(STYLES)('the line of %s', (style) => {
  test.each(['#ffffff', '#f5f5f5', '#1e1e1e', '#000000'])('is seen on %s', (ground) => {
    expect(contrast(lineOf(style).colour, ground)).toBeGreaterThanOrEqual(3);
  });

  test('is the same in popup and options', () => {
    expect(values).toContain(`--mark-${style}: ${lineOf(style).colour};`);
    expect(marks).toMatch(new RegExp(`\\.mark-${style} \\{[^}]*text-decoration-style: ${lineOf(style).line};`));
  });
});

test('lines differ by their shape, not by colour alone', () => {
  expect(new Set(STYLES.map((style) => lineOf(style).line)).size).toBe(STYLES.length);
});
