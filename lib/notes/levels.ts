import type { Found } from '../rules/run-rules';
import type { Level } from './note';
import type { Kind } from '../rules/kind';

/** At most so many of the sentences carry a mark: one in eight when quiet, one in four at normal. */
const QUIET_SHARE = 1 / 8;
const NORMAL_SHARE = 1 / 4;
/** How plainly worth checking (log of the odds) a sentence must be to be marked. */
const QUIET_STRENGTH = 1.4;
const NORMAL_STRENGTH = 1;
/** Of what a reader can look up, or what is a matter of tone, more: it is marked wrongly more often, and matters less. */
const LOW_STRENGTH = 1.8;
/** A forecast holds few facts, so that less is asked of it; below this it is told of a film, a match or a private life. */
const FORECAST_STRENGTH = -1;
/** The fallback shows no words that decide it, and is wrong most often: it asks for so much more. */
const FALLBACK_MORE = 0.6;
/** Kinds that are listed only when a reader asks for all, until they are precise. */
const ONLY_ALL: ReadonlySet<Kind> = new Set(['cherry-picked-comparison', 'image-without-source']);
const WEIGHT = { high: 0.3, medium: 0.15, low: 0, info: 0 } as const;

/** The level that one finding earns by itself. */
function ownLevel({ kind, severity, strength: told, checkWorthy, words }: Found): Level {
  const strength = kind === 'unsourced-claim' ? told - FALLBACK_MORE : told;
  if (severity === 'info' || kind === 'internal-inconsistency') return 'quiet';
  // A named source that runs on has no words in its sentence, and mostly runs no longer.
  if (ONLY_ALL.has(kind) || (kind === 'named-statement-without-link' && words.length === 0)) return 'all';
  if (kind === 'prediction-as-certainty' && strength >= FORECAST_STRENGTH) return checkWorthy ? 'quiet' : 'normal';
  if (!checkWorthy || strength < NORMAL_STRENGTH) return 'all';
  if (severity === 'low') return strength < LOW_STRENGTH ? 'all' : 'normal';
  return strength >= QUIET_STRENGTH ? 'quiet' : 'normal';
}

/** A forecast told as settled is seldom worth checking by its words, and worth showing by its kind; the fallback least. */
const BONUS: Readonly<Partial<Record<Kind, number>>> = { 'prediction-as-certainty': 1, 'unsourced-claim': -0.5 };

const rank = ({ severity, strength, kind }: Found): number => WEIGHT[severity] + strength + (BONUS[kind] ?? 0);

/** The starts of the strongest sentences among those that hold a finding of a level, as many as its share allows. */
function strongest(
  found: readonly Found[],
  levels: ReadonlyMap<Found, Level>,
  allowed: (level: Level) => boolean,
  most: number,
): Set<number> {
  const best = new Map<number, number>();
  for (const one of found) {
    if (one.severity !== 'info' && allowed(levels.get(one) ?? 'all')) {
      best.set(one.sentence, Math.max(best.get(one.sentence) ?? -Infinity, rank(one)));
    }
  }
  const ordered = [...best].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return new Set(ordered.slice(0, most).map(([sentence]) => sentence));
}

/**
 * The level of each finding: what it earns by itself, lowered where an article would carry too many marks. The strongest
 * sentences keep theirs. `sentences` is how many the article has.
 */
export function levelsOf(found: readonly Found[], sentences: number): Map<Found, Level> {
  const own = new Map(found.map((one) => [one, ownLevel(one)]));
  const quiet = strongest(found, own, (level) => level === 'quiet', Math.max(1, Math.floor(sentences * QUIET_SHARE)));
  const normal = strongest(found, own, (level) => level !== 'all', Math.max(2, Math.floor(sentences * NORMAL_SHARE)));
  return new Map(
    found.map((one): [Found, Level] => {
      const level = own.get(one) ?? 'all';
      if (one.severity === 'info' || level === 'all') return [one, level];
      if (level === 'quiet' && quiet.has(one.sentence)) return [one, 'quiet'];
      return [one, normal.has(one.sentence) || quiet.has(one.sentence) ? 'normal' : 'all'];
    }),
  );
}
