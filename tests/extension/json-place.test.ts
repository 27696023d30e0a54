import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whereJsonBreaks } from '../../lib/extension/json-place';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the place at which a text stops being JSON', () => {
  test.each([
    ['', 1, 1],
    ['{', 1, 2],
    ['{\n  "a": 1,\n}', 3, 1],
    ['{\n  "a" 1\n}', 2, 7],
    ['{"a": [1, 2}', 1, 12],
    ['[1,, 2]', 1, 4],
    ['["x', 1, 2],
    ['["\u0001"]', 1, 2],
    [String.raw`["\q"]`, 1, 2],
    ['[01]', 1, 3],
    ['nul', 1, 1],
    ["{'a': 1}", 1, 2],
    ['[1] 2', 1, 5],
    ['1,', 1, 2],
    ['}', 1, 1],
    ['<!doctype html>', 1, 1],
  ])('%j: line %i, column %i', (text, line, column) => {
    expect(whereJsonBreaks(text)).toEqual({ line, column });
  });
});

test('whatever JSON.parse takes has no such place', () => {
  fc.assert(fc.property(fc.json(), (text) => whereJsonBreaks(text) === null));
});

test('and only that: any damage to a text is told as the browser would judge it', () => {
  const damaged = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', ']', '}', '{', ':', '1', '\\', ' '));
  fc.assert(
    fc.property(damaged, ([text, at, put]) => {
      const cut = at % (text.length + 1);
      const other = text.slice(0, cut) + put + text.slice(cut + 1);
      return isJson(other) === (whereJsonBreaks(other) === null);
    }),
    { numRuns: 2000 },
  );
});

test('deep nesting and a million characters are no burden', () => {
  const deep = '['.repeat(200_000);
  const started = performance.now();
  expect(whereJsonBreaks(deep + ']'.repeat(200_000))).toBeNull();
  expect(whereJsonBreaks(`${deep}x`)).toEqual({ line: 1, column: 200_001 });
  expect(whereJsonBreaks(`"${'\\n'.repeat(500_000)}"`)).toBeNull();
  expect(performance.now() - started).toBeLessThan(2000);
});
