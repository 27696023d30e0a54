import type { Found } from '../rules/run-rules';
import type { Level } from './note';
import type { Kind } from '../rules/kind';

/** At most so many of the sentences carry a mark: one in eight when quiet, one in four at normal. */
const QUIET_SHARE = 1 / 8;
const NORMAL_SHARE = 1 / 4;
/** Quiet marks are spread over the article: of so many sentences in a row at most so many carry one. */
const STRETCH = 8;
const MOST_IN_STRETCH = 2;
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

/** The starts of the sentences that hold a finding of a level, the strongest first. */
function byStrength(
  found: readonly Found[],
  levels: ReadonlyMap<Found, Level>,
  allowed: (level: Level) => boolean,
): number[] {
  const best = new Map<number, number>();
  for (const one of found) {
    if (one.severity !== 'info' && allowed(levels.get(one) ?? 'all')) {
      best.set(one.sentence, Math.max(best.get(one.sentence) ?? -Infinity, rank(one)));
    }
  }
  return [...best].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([sentence]) => sentence);
}

/** Of sentences in order of strength so many as may be marked without a crowd; `starts` are those of all sentences. */
function spread(ordered: readonly number[], starts: readonly number[], most: number): Set<number> {
  const placeOf = new Map(starts.map((start, at) => [start, at]));
  const chosen = new Set<number>();
  const taken: boolean[] = [];
  /** Whether some stretch that holds `place` has all the marks that it may have. */
  const isCrowded = (place: number): boolean => {
    let marks = 0;
    for (let at = place - STRETCH + 1; at < place + STRETCH; at += 1) {
      if (taken[at]) marks += 1;
      if (taken[at - STRETCH] && at > place) marks -= 1;
      if (marks >= MOST_IN_STRETCH && at >= place) return true;
    }
    return false;
  };
  for (const sentence of ordered) {
    if (chosen.size >= most) break;
    const place = placeOf.get(sentence);
    if (place !== undefined && isCrowded(place)) continue;
    if (place !== undefined) taken[place] = true;
    chosen.add(sentence);
  }
  return chosen;
}

/**
 * The level of each finding: what it earns by itself, lowered where an article would carry too many marks, or too many
 * close by each other. The strongest sentences keep theirs. `starts` are the starts of the article's sentences, in order.
 */
export function levelsOf(found: readonly Found[], starts: readonly number[]): Map<Found, Level> {
  const own = new Map(found.map((one) => [one, ownLevel(one)]));
  const mostOf = (share: number, least: number): number => Math.max(least, Math.floor(starts.length * share));
  const quiet = spread(
    byStrength(found, own, (level) => level === 'quiet'),
    starts,
    mostOf(QUIET_SHARE, 1),
  );
  const normal = new Set(byStrength(found, own, (level) => level !== 'all').slice(0, mostOf(NORMAL_SHARE, 2)));
  return new Map(
    found.map((one): [Found, Level] => {
      const level = own.get(one) ?? 'all';
      if (one.severity === 'info' || level === 'all') return [one, level];
      if (level === 'quiet' && quiet.has(one.sentence)) return [one, 'quiet'];
      return [one, normal.has(one.sentence) || quiet.has(one.sentence) ? 'normal' : 'all'];
    }),
  );
}
