import * as v from 'valibot';
import type { Round } from '../notes/practice';
import { readKept, updateKept } from './kept';
import type { Kept } from './kept';

/** At most so many rounds are remembered; the oldest goes first. */
export const MOST_ROUNDS = 200;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const rounds = v.array(
  v.object({
    at: v.pipe(v.string(), v.isoTimestamp()),
    sentences: count,
    found: count,
    missed: count,
    onlyMine: count,
    disputed: count,
  }),
);

/** The counts of the reader's practice, oldest first. */
export const keptRounds: Kept<readonly Round[]> = {
  key: 'practice',
  fallback: [],
  parse: (value) => {
    const parsed = v.safeParse(rounds, value);
    return parsed.success ? parsed.output : null;
  },
};

export const readRounds = (): Promise<readonly Round[]> => readKept(keptRounds);

/** Keeps a round; one of the same moment is the same round with newer counts. Not for private windows. */
export const keepRound = (round: Round): Promise<readonly Round[]> =>
  updateKept(keptRounds, (kept) => [...kept.filter(({ at }) => at !== round.at), round].slice(-MOST_ROUNDS));
