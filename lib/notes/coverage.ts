import { isUnverified } from '../claims/reading';
import type { Reading } from '../claims/reading';
import type { Coverage } from './note';

/** Counts what was read. `linked`, `named`, `vague` and `none` count the sentences of fact by their attribution. */
export function coverageOf(readings: readonly Reading[]): Coverage {
  const facts = readings.filter(({ factual }) => factual);
  const by = (attribution: Reading['attribution']) => facts.filter((one) => one.attribution === attribution).length;
  return {
    sentences: readings.length,
    factual: facts.length,
    checkWorthy: readings.filter(({ checkWorthy }) => checkWorthy).length,
    linked: by('linked'),
    named: by('named'),
    vague: by('vague'),
    none: by('none'),
    unverified: readings.filter(isUnverified).length,
  };
}
