/**
 * Fits the weights of lib/claims/weights.json to labelled sentences: two logistic regressions, 「a fact」 and 「worth
 * checking」, over the named features of lib/claims/features.ts.
 *
 *   node scripts/run.mjs fit-weights DIR [DIR…]
 *
 * Each DIR holds articles.ndjson ({id, text}) and labels.tsv (ARTICLE/sN, start, end, factual 0|1, attribution,
 * check-worthy 0|1). Prints the F1 of a cross-validation that is split by article, never by sentence, and writes the
 * weights fitted to all of it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { attribute } from '../lib/claims/attribution';
import { FEATURES } from '../lib/claims/feature-names';
import { featuresOf, neighboursOf, tallyOf } from '../lib/claims/features';
import { followInterview } from '../lib/claims/interview';
import { newMemory } from '../lib/claims/read-line';
import { sentencesOf } from '../lib/claims/sentence';
import { dictionaries } from '../lib/text/dictionaries';
import { normalise } from '../lib/text/normalise';
import { provideDictionaries } from '../lib/text/traditional';

provideDictionaries(dictionaries);

interface Row {
  readonly article: string;
  /** The values of the features that are there, by name. */
  readonly features: Readonly<Record<string, number>>;
  readonly factual: boolean;
  readonly worthy: boolean;
  readonly traceable: boolean;
  readonly goldTraceable: boolean;
}

const FOLDS = 8;
/** Pulls weights towards 0, so that a feature which stands in few articles counts little. */
const L2 = 10;
/** Added to the biases: where F1 of 「a fact」 is best, and where precision and recall of marks meet. */
const SHIFT = { factual: 0.7, worthy: 0.5 };

function readRows(dir: string): Row[] {
  const labels = readFileSync(path.join(dir, 'labels.tsv'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  const articles = readFileSync(path.join(dir, 'articles.ndjson'), 'utf8').trim().split('\n');
  return articles.flatMap((json) => {
    const { id, text } = JSON.parse(json) as { id: string; text: string };
    const own = labels.filter(([label = '']) => label.startsWith(`${id}/`));
    const memory = newMemory();
    let base = 0;
    return text.split('\n').flatMap((line) => {
      const normal = normalise(line);
      const sentences = [...sentencesOf(normal.text)];
      const tallies = sentences.map(tallyOf);
      const start = base;
      base += line.length + 1;
      memory.running = null;
      followInterview(normal.text, memory);
      return sentences.flatMap((sentence, index): Row[] => {
        const span = normal.toOriginal({ start: sentence.start, end: sentence.start + sentence.text.length });
        const attributed = attribute(sentence, sentences[index + 1], memory);
        const label = own.find(([, from, to]) => {
          const shared = Math.min(Number(to), start + span.end) - Math.max(Number(from), start + span.start);
          return shared > 0.5 * Math.min(span.end - span.start, Number(to) - Number(from));
        });
        if (!label) return [];
        const values = featuresOf(sentence, attributed, neighboursOf(tallies, index));
        const there = FEATURES.map((name, at) => [name, values[at] ?? 0] as const).filter(([, value]) => value !== 0);
        const features = Object.fromEntries(there);
        const traceable = attributed.attribution === 'named' || attributed.attribution === 'linked';
        return [
          {
            article: id,
            features,
            factual: label[3] === '1',
            worthy: label[5] === '1',
            traceable,
            goldTraceable: /[ml]/.test(label[4] ?? ''),
          },
        ];
      });
    });
  });
}

/** Logistic regression by gradient descent with adaptive steps; the last weight is the bias. */
function fit(rows: readonly Row[], names: readonly string[], answer: (row: Row) => boolean): Float64Array {
  const place = new Map(names.map((name, index) => [name, index]));
  const inputs = rows.map(({ features }) =>
    Object.entries(features).map(([name, value]) => [place.get(name) ?? 0, value] as const),
  );
  const weights = new Float64Array(names.length + 1);
  const squares = new Float64Array(names.length + 1).fill(1e-8);
  for (let round = 0; round < 300; round += 1) {
    const slope = new Float64Array(names.length + 1);
    inputs.forEach((input, row) => {
      const odds = input.reduce((sum, [at, value]) => sum + (weights[at] ?? 0) * value, weights[names.length] ?? 0);
      const error = 1 / (1 + Math.exp(-odds)) - (answer(rows[row] as Row) ? 1 : 0);
      for (const [at, value] of input) slope[at] = (slope[at] ?? 0) + error * value;
      slope[names.length] = (slope[names.length] ?? 0) + error;
    });
    for (let at = 0; at < weights.length; at += 1) {
      const step = (slope[at] ?? 0) + (at < names.length ? L2 * (weights[at] ?? 0) : 0);
      squares[at] = (squares[at] ?? 0) + step * step;
      weights[at] = (weights[at] ?? 0) - (0.5 * step) / Math.sqrt(squares[at] ?? 1);
    }
  }
  return weights;
}

const oddsOf = (weights: Float64Array, names: readonly string[], { features }: Row): number =>
  names.reduce((sum, name, at) => sum + (weights[at] ?? 0) * (features[name] ?? 0), weights[names.length] ?? 0);

function report(rows: readonly Row[], name: string, truth: (row: Row) => boolean, said: (row: Row) => boolean): void {
  const count = (test: (row: Row) => boolean) => rows.filter(test).length;
  const hits = count((row) => truth(row) && said(row));
  const precision = hits / (count(said) || 1);
  const recall = hits / (count(truth) || 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  console.log(`${name.padEnd(12)} P ${precision.toFixed(2)}  R ${recall.toFixed(2)}  F1 ${f1.toFixed(2)}`);
}

const dirs = process.argv.slice(2);
if (dirs.length === 0) {
  console.error('fit-weights: name at least one folder with articles.ndjson and labels.tsv');
  process.exit(2);
}
const rows = dirs.flatMap(readRows);
const names = [...new Set(rows.flatMap(({ features }) => Object.keys(features)))].sort();
const articles = [...new Set(rows.map(({ article }) => article))].sort();
const foldOf = (row: Row) => articles.indexOf(row.article) % FOLDS;
const held = new Map<Row, { factual: number; worthy: number }>();
for (let fold = 0; fold < FOLDS; fold += 1) {
  const others = rows.filter((row) => foldOf(row) !== fold);
  const factual = fit(others, names, (row) => row.factual);
  const worthy = fit(others, names, (row) => row.worthy);
  for (const row of rows.filter((candidate) => foldOf(candidate) === fold)) {
    held.set(row, {
      factual: oddsOf(factual, names, row) + SHIFT.factual,
      worthy: oddsOf(worthy, names, row) + SHIFT.worthy,
    });
  }
}
const saidFactual = (row: Row) => (held.get(row)?.factual ?? 0) > 0;
const saidWorthy = (row: Row) => saidFactual(row) && (held.get(row)?.worthy ?? 0) > 0;
console.log(
  `${rows.length} sentences of ${articles.length} articles, ${names.length} features, ${FOLDS} folds by article`,
);
report(rows, 'factual', (row) => row.factual, saidFactual);
report(rows, 'check-worthy', (row) => row.worthy, saidWorthy);
report(
  rows,
  'unverified',
  (row) => row.worthy && !row.goldTraceable,
  (row) => saidWorthy(row) && !row.traceable,
);
const factual = fit(rows, names, (row) => row.factual);
const worthy = fit(rows, names, (row) => row.worthy);
/** Rounded: the labels cannot tell smaller steps apart. */
const round = (value: number | undefined) => Math.round((value ?? 0) * 50) / 50;
const features = Object.fromEntries(
  names
    .map((name, at) => [name, [round(factual[at]), round(worthy[at])]] as const)
    .filter(([, weights]) => weights.some((weight) => weight !== 0)),
);
const bias = [round((factual[names.length] ?? 0) + SHIFT.factual), round((worthy[names.length] ?? 0) + SHIFT.worthy)];
writeFileSync('lib/claims/weights.json', `${JSON.stringify({ bias, features }, null, 1)}\n`);
