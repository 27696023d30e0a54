import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { STYLES } from '../../lib/highlights/style-of';
import { projectRoot } from '../../scripts/project-root.mjs';

const page = readFileSync(join(projectRoot, 'entrypoints/article.content/style.css'), 'utf8');
const tokens = readFileSync(join(projectRoot, 'lib/ui/tokens.css'), 'utf8');

/** The line of a style in the page: how it is drawn, and in which colour. */
function lineOf(style: string): { line: string; colour: string } {
  const rule = new RegExp(`::highlight\\(suyuan-${style}\\) \\{[^}]*underline (\\w+) [\\d.]+px (#[0-9a-f]{6})`).exec(
    page,
  );
  return { line: rule?.[1] ?? '', colour: rule?.[2] ?? '' };
}

/** Relative luminance of WCAG 2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe.each(STYLES)('the line of %s', (style) => {
  test.each(['#ffffff', '#f5f5f5', '#1e1e1e', '#000000'])('is seen on %s', (ground) => {
    expect(contrast(lineOf(style).colour, ground)).toBeGreaterThanOrEqual(3);
  });

  test('is the same in popup and options', () => {
    expect(tokens).toContain(`--mark-${style}: ${lineOf(style).colour};`);
    expect(tokens).toMatch(new RegExp(`\\.mark-${style} \\{[^}]*text-decoration-style: ${lineOf(style).line};`));
  });
});

test('lines differ by their shape, not by colour alone', () => {
  expect(new Set(STYLES.map((style) => lineOf(style).line)).size).toBe(STYLES.length);
});
