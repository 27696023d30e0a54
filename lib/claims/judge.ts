import type { Features } from './features';
import weights from './weights.json';

/** What a sentence's features add up to. Each number is the log of the odds; above 0 the answer is yes. */
export interface Judgement {
  readonly factual: number;
  readonly checkWorthy: number;
}

/** Weights by feature: how much each adds to 「a fact」 and to 「worth checking」. Fitted by scripts/fit-weights.ts. */
const table: Readonly<Record<string, readonly number[]>> = weights.features;
const [factualBias = 0, worthyBias = 0] = weights.bias;

/** Adds up the weights of the features that are there; a feature without a weight counts nothing. */
export function judge(features: Features): Judgement {
  let factual = factualBias;
  let checkWorthy = worthyBias;
  for (const [name, value] of Object.entries(features)) {
    const [forFactual = 0, forWorthy = 0] = table[name] ?? [];
    factual += forFactual * value;
    checkWorthy += forWorthy * value;
  }
  return { factual, checkWorthy };
}
