import { describe, expect, test, vi } from 'vitest';
import { alwaysHolds } from './always-holds';

/** Every pattern with needs that the engine makes, as it makes it. */
const made = vi.hoisted(() => ({ patterns: [] as { regexp: RegExp; needs: readonly string[] }[] }));
vi.mock(import('../../lib/text/pattern'), async (original) => {
  const module = await original();
  const pattern: typeof module.pattern = (regexp, ...needs) => {
    made.patterns.push({ regexp, needs });
    return module.pattern(regexp, ...needs);
  };
  return { ...module, pattern };
});
await import('../../lib/read-page');

describe('what every match of an expression holds', () => {
  test.each<[RegExp, string, boolean]>([
    [/据.{1,4}报道/, '据', true],
    [/据.{1,4}报道/, '报', true],
    [/据?.{1,4}报道/, '据', false],
    [/(?:根据|按照)/, '据照', true],
    [/(?:根据|按照)/, '据', false],
    [/(?=据)报/, '据', false],
    [/(?<!据)报/, '据', false],
    [/[三五]月|\d日/, '三五0123456789', true],
    [/[^据]月/, '据', false],
    [/[一-三]月/, '一三', false],
    [/(?:据){0,2}报/, '据', false],
    [/(?:据){1,2}报/, '据', true],
    [/arxiv/i, 'x', false],
    [/arxiv/i, 'xX', true],
    [/\(甲\)/, '(', true],
    [/^甲$/, '甲', true],
  ])('%s and 「%s」', (regexp, characters, expected) => expect(alwaysHolds(regexp, characters)).toBe(expected));
});

test('no pattern asks for a character that it can do without', () => {
  expect(made.patterns.length).toBeGreaterThan(50);
  const wrong = made.patterns.flatMap(({ regexp, needs }) =>
    needs
      .filter((characters) => !alwaysHolds(regexp, characters))
      .map((characters) => `${characters} in ${regexp.source}`),
  );
  expect(wrong).toEqual([]);
});
