import { FEATURES } from './feature-names';
import type { Features } from './features';
import weights from './weights.json';

/** What a sentence's features add up to. Each number is the log of the odds; above 0 the answer is yes. */
export interface Judgement {
  readonly factual: number;
  /** As the sentence stands alone. */
  readonly checkWorthy: number;
  /** What it adds to the sentences that are related to it (`meansOfRelated`): who reads one reads the others beside it. */
  readonly adds: number;
}

/** Weights are kept in fiftieths, and added up in these. */
const STEPS = 50;
/**
 * How much each feature adds to 「a fact」, to 「worth checking」, and to the latter of related sentences, by its place.
 * Fitted by scripts/fit-weights.ts. The file has a row for each feature in their order, with its name; bundles leave the
 * names out.
 */
const numbers = (weights.features as readonly (readonly (string | number)[] | number)[])
  .flat()
  .filter((one) => typeof one === 'number');
const columnOf = (column: number) => Float64Array.from(FEATURES, (_, at) => numbers[3 * at + column] ?? 0);
const [forFactual, forWorthy, forRelated] = [columnOf(0), columnOf(1), columnOf(2)];
const [factualBias = 0, worthyBias = 0] = weights.bias;

/** Adds up the weights of the features that are there; a feature without a weight counts nothing. */
export function judge(features: Features): Judgement {
  let factual = factualBias;
  let checkWorthy = worthyBias;
  let adds = 0;
  for (let at = 0; at < features.length; at += 1) {
    const value = features[at] ?? 0;
    if (value === 0) continue;
    factual += (forFactual[at] ?? 0) * value;
    checkWorthy += (forWorthy[at] ?? 0) * value;
    adds += (forRelated[at] ?? 0) * value;
  }
  return { factual: factual / STEPS, checkWorthy: checkWorthy / STEPS, adds: adds / STEPS };
}
