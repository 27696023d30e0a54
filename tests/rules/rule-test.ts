import { Converter } from 'opencc-js/cn2t';
import { describe, expect, test } from 'vitest';
import { textSource } from '../../lib/article/read-text';
import { readPage } from '../../lib/read-page';
import type { Rule } from '../../lib/rules/rule';

/**
 * Rows are texts of one or more lines. `[[…]]` stands around the words that decide a note of the rule's kind, and
 * around the other place that an inconsistency names; a note about a picture without words is `[[]]`.
 */
interface Rows {
  readonly flags: readonly string[];
  readonly passes: readonly string[];
}

const withoutMarks = (row: string): string => row.replaceAll(/\[\[|\]\]/g, '');
const toTraditional = Converter({ from: 'cn', to: 't' });

/** The text with marks around what the whole engine found for one kind. */
export function marked(text: string, kind: Rule['id']): string {
  const reading = readPage(textSource(text, null));
  let step = reading.next();
  while (!step.done) step = reading.next();
  const places = step.value.notes
    .filter((note) => note.kind === kind)
    .flatMap(({ start, end, evidence, related }) => [
      ...(evidence.length > 0 ? evidence : [{ start, end }]),
      ...related,
    ])
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let result = '';
  let offset = 0;
  for (const { start, end } of places) {
    if (start < offset) continue;
    result += `${text.slice(offset, start)}[[${text.slice(start, end)}]]`;
    offset = end;
  }
  return result + text.slice(offset);
}

/** Runs the rows, as they stand and as a machine-made Traditional copy, through the whole engine. */
export function ruleTest(rule: Rule, { flags, passes }: Rows): void {
  describe(rule.id, () => {
    test('has at least as many rows that pass as rows that it flags', () => {
      expect(passes.length).toBeGreaterThanOrEqual(flags.length);
      expect(flags.filter((row) => !row.includes('[['))).toEqual([]);
      expect(passes.filter((row) => row.includes('[['))).toEqual([]);
    });
    test.each(flags)('flags 「%s」', (row) => expectMarks(rule, row));
    test.each(passes)('passes 「%s」', (row) => expectMarks(rule, row));
  });
}

function expectMarks(rule: Rule, row: string): void {
  expect(marked(withoutMarks(row), rule.id)).toBe(row);
  const twin = toTraditional(row);
  // A phrase that changed its length would move the marks.
  if (twin.length === row.length) expect(marked(withoutMarks(twin), rule.id)).toBe(twin);
}
