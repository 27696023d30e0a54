/**
 * Fits the weights of lib/claims/weights.json to labelled sentences: two logistic regressions, 「a fact」 and 「worth
 * checking」, over the named features of lib/claims/features.ts; the second also over their means in related sentences.
 *
 *   node scripts/run.mjs fit-weights DIR [DIR…]
 *
 * Each DIR holds articles.ndjson ({id, text, control?}: a control is a newsroom's well-sourced piece, which is learnt from
 * and not counted in the F1 of marks) and labels.tsv (ARTICLE/sN, start, end, factual 0|1,
 * attribution, check-worthy 0|1). Prints the F1 of a cross-validation that is split by article, never by sentence, and
 * writes the weights fitted to all of it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { attribute } from '../lib/claims/attribution';
import { FEATURES } from '../lib/claims/feature-names';
import { featuresOf, neighboursOf, tallyOf } from '../lib/claims/features';
import { beginGiving, goOnGiving } from '../lib/claims/given-lines';
import { followInterview } from '../lib/claims/interview';
import { officialText } from '../lib/claims/official-text';
import type { Attribution } from '../lib/claims/reading';
import { newMemory } from '../lib/claims/read-line';
import { meansOfRelated, topicsOf } from '../lib/claims/related';
import { reprintedFrom } from '../lib/claims/reprint';
import { sentencesOf } from '../lib/claims/sentence';
import { dictionaries } from '../lib/text/dictionaries';
import { normalise } from '../lib/text/normalise';
import { provideDictionaries } from '../lib/text/traditional';

provideDictionaries(dictionaries);

interface Row {
  readonly article: string;
  readonly control: boolean;
  /** The places of the features that are there, and their values. */
  readonly places: Uint16Array;
  readonly values: Float64Array;
  readonly factual: boolean;
  readonly worthy: boolean;
  readonly traceable: boolean;
  readonly goldTraceable: boolean;
}

/** A sentence before its article is known to the end. */
interface Draft {
  readonly label: readonly string[] | undefined;
  readonly features: Float64Array;
  readonly topics: number;
  readonly attribution: Attribution;
}

interface LabelledArticle {
  readonly id: string;
  readonly text: string;
  readonly control?: boolean;
}

const FOLDS = 8;
const ROUNDS = 300;
/** Pulls weights towards 0, so that a feature which stands in few articles counts little. */
const PULL = 5;
/** A feature's own column is its place; that of its mean in the related sentences stands so far behind it. */
const OWN = FEATURES.length;
const ALL = 2 * OWN;
/** Added to the biases: about where F1 is best, held out; that of marks is flat there, and the controls keep it from more. */
const SHIFT = { factual: 0.3, worthy: 0.65 };

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function readRows(dir: string): Row[] {
  const labels = groupedBy(
    readFileSync(path.join(dir, 'labels.tsv'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('\t')),
    ([label = '']) => label.slice(0, label.lastIndexOf('/')),
  );
  const articles = readFileSync(path.join(dir, 'articles.ndjson'), 'utf8').trim().split('\n');
  return articles.flatMap((json) => {
    const article = JSON.parse(json) as LabelledArticle;
    return rowsOf(article, labels.get(article.id) ?? []);
  });
}

function rowsOf({ id, text, control = false }: LabelledArticle, labels: readonly string[][]): Row[] {
  const memory = newMemory(reprintedFrom(text) ?? officialText(text));
  let base = 0;
  const drafts = text.split('\n').flatMap((line) => {
    const normal = normalise(line);
    const sentences = [...sentencesOf(normal.text)];
    const tallies = sentences.map(tallyOf);
    const start = base;
    base += line.length + 1;
    memory.running = null;
    goOnGiving(normal.text, memory);
    if (followInterview(normal.text, memory)) return [];
    const read = sentences.map((sentence, index): Draft => {
      const span = normal.toOriginal({ start: sentence.start, end: sentence.start + sentence.text.length });
      const attributed = attribute(sentence, sentences[index + 1], memory);
      const label = labels.find(([, from, to]) => {
        const shared = Math.min(Number(to), start + span.end) - Math.max(Number(from), start + span.start);
        return shared > 0.5 * Math.min(span.end - span.start, Number(to) - Number(from));
      });
      const features = Float64Array.from(featuresOf(sentence, attributed, neighboursOf(tallies, index)));
      return { label, features, topics: topicsOf(sentence), attribution: attributed.attribution };
    });
    beginGiving(normal.text, memory);
    return read;
  });
  const means = FEATURES.map((_, place) =>
    meansOfRelated(drafts.map(({ topics, features }) => ({ topics, adds: features[place] ?? 0 }))),
  );
  return drafts.flatMap(({ label, features, attribution }, at): Row[] => {
    if (!label) return [];
    const columns = [...features, ...means.map((mean) => mean[at] ?? 0)];
    const there = [...columns.entries()].filter(([, value]) => value !== 0);
    return [
      {
        article: id,
        control,
        places: Uint16Array.from(there, ([place]) => place),
        values: Float64Array.from(there, ([, value]) => value),
        factual: label[3] === '1',
        worthy: label[5] === '1',
        traceable: attribution === 'named' || attribution === 'linked',
        goldTraceable: /[ml]/.test(label[4] ?? ''),
      },
    ];
  });
}

/** The log of the odds of a row; the last weight is the bias. */
function oddsOf(weights: Float64Array, { places, values }: Row): number {
  let sum = weights[ALL] ?? 0;
  for (let at = 0; at < places.length; at += 1) sum += (weights[places[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
}

/** The row without what its related sentences add. */
const alone = (row: Row): Row => {
  const own = row.places.findIndex((place) => place >= OWN);
  return own < 0 ? row : { ...row, places: row.places.slice(0, own), values: row.values.slice(0, own) };
};

/** Logistic regression by gradient descent with adaptive steps. */
function fit(rows: readonly Row[], answer: (row: Row) => boolean): Float64Array {
  const weights = new Float64Array(ALL + 1);
  const squares = new Float64Array(ALL + 1).fill(1e-8);
  const slope = new Float64Array(ALL + 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    slope.fill(0);
    for (const row of rows) {
      const error = 1 / (1 + Math.exp(-oddsOf(weights, row))) - (answer(row) ? 1 : 0);
      const { places, values } = row;
      for (let at = 0; at < places.length; at += 1) {
        const place = places[at] ?? 0;
        slope[place] = (slope[place] ?? 0) + error * (values[at] ?? 0);
      }
      slope[ALL] = (slope[ALL] ?? 0) + error;
    }
    for (let at = 0; at <= ALL; at += 1) {
      const step = (slope[at] ?? 0) + (at < ALL ? PULL * (weights[at] ?? 0) : 0);
      squares[at] = (squares[at] ?? 0) + step * step;
      weights[at] = (weights[at] ?? 0) - (0.5 * step) / Math.sqrt(squares[at] ?? 1);
    }
  }
  return weights;
}

interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function scoreOf(rows: readonly Row[], truth: (row: Row) => boolean, said: (row: Row) => boolean): Score {
  const count = (test: (row: Row) => boolean) => rows.filter(test).length;
  const hits = count((row) => truth(row) && said(row));
  const precision = hits / (count(said) || 1);
  const recall = hits / (count(truth) || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

const told = (name: string, { precision, recall, f1 }: Score): string =>
  `${name.padEnd(12)} P ${precision.toFixed(2)}  R ${recall.toFixed(2)}  F1 ${f1.toFixed(3)}`;

/** The log of the odds of each row by weights that were fitted to the other articles. */
function heldOut(rows: readonly Row[], answer: (row: Row) => boolean): Map<Row, number> {
  const articles = [...new Set(rows.map(({ article }) => article))].sort();
  const foldOf = new Map(articles.map((article, index) => [article, index % FOLDS]));
  const held = new Map<Row, number>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = fit(
      rows.filter(({ article }) => foldOf.get(article) !== fold),
      answer,
    );
    for (const row of rows) if (foldOf.get(row.article) === fold) held.set(row, oddsOf(weights, row));
  }
  return held;
}

const dirs = process.argv.slice(2);
if (dirs.length === 0) {
  console.error('fit-weights: name at least one folder with articles.ndjson and labels.tsv');
  process.exit(2);
}
const rows = dirs.flatMap(readRows);
console.log(`${rows.length} sentences of ${new Set(rows.map(({ article }) => article)).size} articles, ${FOLDS} folds`);
const ownRows = rows.map(alone);
const byOwn = heldOut(ownRows, (row) => row.factual);
const factual = new Map(rows.map((row, at) => [row, byOwn.get(ownRows[at] ?? row) ?? 0]));
const worthy = heldOut(rows, (row) => row.worthy);
const isFact = (row: Row) => (factual.get(row) ?? 0) + SHIFT.factual > 0;
console.log(
  told(
    'factual',
    scoreOf(rows, (row) => row.factual, isFact),
  ),
);
console.log(
  told(
    'unverified',
    scoreOf(
      rows.filter(({ control }) => !control),
      (row) => row.worthy && !row.goldTraceable,
      (row) => isFact(row) && (worthy.get(row) ?? 0) + SHIFT.worthy > 0 && !row.traceable,
    ),
  ),
);
const fitted = [fit(ownRows, (row) => row.factual), fit(rows, (row) => row.worthy)] as const;
/** In fiftieths, as `judge` takes them: the labels cannot tell smaller steps apart. */
const round = (value: number | undefined) => Math.round((value ?? 0) * 50) || 0;
const features = FEATURES.map((name, at) => [name, ...fitted.map((own) => round(own[at])), round(fitted[1][OWN + at])]);
const bias = fitted.map((weights, which) => round((weights[ALL] ?? 0) + (which === 0 ? SHIFT.factual : SHIFT.worthy)));
const lines = features.map((row) => `  ${JSON.stringify(row)}`).join(',\n');
writeFileSync('lib/claims/weights.json', `{\n "bias": ${JSON.stringify(bias)},\n "features": [\n${lines}\n ]\n}\n`);
