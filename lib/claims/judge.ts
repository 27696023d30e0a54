import { FEATURES } from './feature-names';
import type { Features } from './features';
import { BUCKETS, gramsOf } from './grams';
import weights from './weights.json';

/** What a sentence's features add up to. Each number is the log of the odds; above 0 the answer is yes. */
export interface Judgement {
  readonly factual: number;
  readonly checkWorthy: number;
}

/** Weights are kept in steps of a fiftieth, and added up in these: whole numbers, so that no order of adding them matters. */
const STEPS = 50;
const steps = (weight = 0): number => Math.round(STEPS * weight);
/** How much each feature adds to 「a fact」 and to 「worth checking」, by its place. Fitted by scripts/fit-weights.ts. */
const table: Readonly<Record<string, readonly number[]>> = weights.features;
const forFactual = Float64Array.from(FEATURES, (name) => steps(table[name]?.[0]));
const forWorthy = Float64Array.from(FEATURES, (name) => steps(table[name]?.[1]));
const [factualBias = 0, worthyBias = 0] = weights.bias.map((bias) => steps(bias));

/** The levels of a place of the table of grams: 7 for each of the two questions, 3 being no weight. */
export const GRAM_LEVELS = 7;
export const NO_WEIGHT = 3;
/** The first of the 49 characters that the levels of a place are written with; none of them needs an escape. */
export const FIRST_CHARACTER = 0x23;
const [factualGram = 0, worthyGram = 0] = weights.gramStep;
const gramsFactual = new Int8Array(BUCKETS);
const gramsWorthy = new Int8Array(BUCKETS);
for (let at = 0; at < BUCKETS; at += 1) {
  const code = weights.grams.charCodeAt(at) - FIRST_CHARACTER;
  gramsFactual[at] = Math.floor(code / GRAM_LEVELS) - NO_WEIGHT;
  gramsWorthy[at] = (code % GRAM_LEVELS) - NO_WEIGHT;
}

/** How much one gram of a sentence counts: a long sentence holds more of them, and says no more for it. */
export const gramValue = (grams: readonly number[]): number => 1 / Math.sqrt(grams.length + 1);

/** Adds up the weights of the features that are there and of the sentence's grams; what has no weight counts nothing. */
export function judge(features: Features, text: string): Judgement {
  let factual = factualBias;
  let checkWorthy = worthyBias;
  for (let at = 0; at < features.length; at += 1) {
    const value = features[at] ?? 0;
    if (value === 0) continue;
    factual += (forFactual[at] ?? 0) * value;
    checkWorthy += (forWorthy[at] ?? 0) * value;
  }
  const grams = gramsOf(text);
  let factualLevels = 0;
  let worthyLevels = 0;
  for (const at of grams) {
    factualLevels += gramsFactual[at] ?? 0;
    worthyLevels += gramsWorthy[at] ?? 0;
  }
  const value = gramValue(grams);
  return {
    factual: factual / STEPS + factualLevels * factualGram * value,
    checkWorthy: checkWorthy / STEPS + worthyLevels * worthyGram * value,
  };
}
