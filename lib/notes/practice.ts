import type { Kind } from '../rules/kind';
import { overlaps } from '../text/span';
import type { Span } from '../text/span';
import type { Note } from './note';

/** Kinds that ask about something else than where a statement comes from: whoever looks for sources need not see them. */
const NOT_ABOUT_SOURCES: ReadonlySet<Kind> = new Set([
  'self-media-disclaimer',
  'loaded-language',
  'internal-inconsistency',
  'image-without-source',
]);

type Asked = Pick<Note, 'kind' | 'start' | 'end'>;

/** What came of one guess at an article: its sentences by who marked them, each list in reading order. */
export interface Comparison<S extends Span, N extends Asked> {
  /** Marked by both. */
  readonly found: readonly Compared<S, N>[];
  /** Noted, but not guessed. */
  readonly missed: readonly Compared<S, N>[];
  /** Guessed, but not noted. */
  readonly onlyMine: readonly S[];
}

/** A sentence and the notes on it. */
export interface Compared<S extends Span, N extends Asked> {
  readonly sentence: S;
  readonly notes: readonly N[];
}

/**
 * Compares a reader's guesses with the notes, sentence by sentence. A guess or note counts for each sentence that it
 * shares a unit with; a note that is about no sentence, or not about sources, counts for none.
 */
export function comparePractice<S extends Span, N extends Asked>(
  sentences: readonly S[],
  notes: readonly N[],
  guesses: readonly Span[],
): Comparison<S, N> {
  const asked = notes.filter((note) => !NOT_ABOUT_SOURCES.has(note.kind));
  const found: Compared<S, N>[] = [];
  const missed: Compared<S, N>[] = [];
  const onlyMine: S[] = [];
  for (const sentence of sentences) {
    const own = asked.filter((note) => overlaps(note, sentence));
    const guessed = guesses.some((guess) => overlaps(guess, sentence));
    if (own.length > 0) (guessed ? found : missed).push({ sentence, notes: own });
    else if (guessed) onlyMine.push(sentence);
  }
  return { found, missed, onlyMine };
}

/** What is kept of one practice: counts alone, nothing of the article. */
export interface Round {
  /** When it was compared (ISO 8601, UTC). */
  readonly at: string;
  readonly sentences: number;
  readonly found: number;
  readonly missed: number;
  readonly onlyMine: number;
  /** How many of the notes the reader thought wrong. */
  readonly disputed: number;
}

/** How many of the sentences with a note were found. */
export interface Tally {
  readonly found: number;
  readonly of: number;
}

/** So many rounds make one tally: fewer would jump with each article, more would never move. */
export const ROUNDS_COMPARED = 5;

function tally(rounds: readonly Round[]): Tally {
  const found = rounds.reduce((sum, round) => sum + round.found, 0);
  return { found, of: found + rounds.reduce((sum, round) => sum + round.missed, 0) };
}

/**
 * The last rounds (oldest first in `rounds`) together, and those before them; null where there are none. Rounds on
 * articles without a note say nothing about finding and are left out.
 */
export function progressOf(rounds: readonly Round[]): { readonly recent: Tally | null; readonly before: Tally | null } {
  const telling = rounds.filter(({ found, missed }) => found + missed > 0);
  const recent = telling.slice(-ROUNDS_COMPARED);
  const before = telling.slice(0, -ROUNDS_COMPARED).slice(-ROUNDS_COMPARED);
  return {
    recent: recent.length > 0 ? tally(recent) : null,
    before: before.length > 0 ? tally(before) : null,
  };
}

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** The guesses after these sentences were marked: all of them taken away if all were marked before, else all added. */
export function toggleGuesses<S extends Span>(guesses: readonly S[], chosen: readonly S[]): readonly S[] {
  const others = guesses.filter((guess) => !chosen.some((one) => same(one, guess)));
  const all = chosen.every((one) => guesses.some((guess) => same(one, guess)));
  return all ? others : [...others, ...chosen].toSorted((a, b) => a.start - b.start);
}
