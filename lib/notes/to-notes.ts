import type { Found } from '../rules/run-rules';
import { levelsOf } from './levels';
import type { Note } from './note';
import type { Severity } from '../rules/kind';
import type { Span } from '../text/span';

const ORDER: readonly Severity[] = ['high', 'medium', 'low', 'info'];

/** Every kind that says why a sentence cannot be traced makes the fallback needless; tone alone does not. */
const replaces = ({ kind }: Found): boolean => kind !== 'unsourced-claim' && kind !== 'loaded-language';

/** Without the fallback where another kind of the same sentence says more. */
function merged(found: readonly Found[]): Found[] {
  const told = new Set(found.filter(replaces).map(({ sentence }) => sentence));
  return found.filter((one) => one.kind !== 'unsourced-claim' || !told.has(one.sentence));
}

/**
 * The notes of an article, in reading order; of one place the gravest first. `text` is the article's, and `starts`
 * are those of its sentences: too many marks would be no marks.
 */
export function toNotes(found: readonly Found[], text: string, starts: readonly number[]): Note[] {
  const kept = merged(found);
  const levels = levelsOf(kept, starts);
  const quote = ({ start, end }: Span): string => text.slice(start, end);
  return kept
    .toSorted(
      (a, b) =>
        a.start - b.start || ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || (a.kind < b.kind ? -1 : 1),
    )
    .map((one) => {
      const level = levels.get(one) ?? 'all';
      const { kind, severity, start, end } = one;
      return {
        kind,
        start,
        end,
        quote: quote(one),
        severity,
        level,
        shown: level === 'quiet',
        evidence: one.words.map((word) => ({
          start: word.start,
          end: word.end,
          reason: word.reason,
          quote: quote(word),
        })),
        related: one.related.map((span) => ({ start: span.start, end: span.end, quote: quote(span) })),
      };
    });
}
