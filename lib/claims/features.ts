import type { Attributed } from './attribution';
import type { CueList } from './cues';
import { AT, FEATURES, FIRST_PATTERN, lengthPlace, LIST_PLACES, LISTS, PATTERNS, SOURCE_PLACES } from './feature-names';
import type { Sentence } from './sentence';

/** What can be seen in one sentence and in the rest of its line: a value for each name of `FEATURES`, 0 where it is not. */
export type Features = Float64Array;

/** Topics of public weight; the rest of the line tells what a sentence is about when it does not say so itself. */
const WEIGHTY: ReadonlySet<CueList> = new Set(['health', 'law', 'money', 'publicAffairs', 'safety', 'science', 'war']);

/** How many cues of the sorts that matter to its neighbours a sentence has. */
export interface Tally {
  readonly length: number;
  readonly weighty: number;
  readonly light: number;
  readonly persons: number;
}

/** Counts a sentence's cues for its neighbours. */
export function tallyOf({ text, cues }: Sentence): Tally {
  let weighty = 0;
  let light = 0;
  let persons = 0;
  for (const { list } of cues) {
    if (WEIGHTY.has(list)) weighty += 1;
    else if (list === 'light') light += 1;
    else if (list === 'persons') persons += 1;
  }
  return { length: text.length, weighty, light, persons };
}

/** One for all sentences: to make one costs more than to fill it. */
const features: Features = new Float64Array(FEATURES.length);

/**
 * The features of a sentence, given its source and the tallies of the three sentences of its line on either side. They
 * hold until they are asked for again.
 */
export function featuresOf(sentence: Sentence, attributed: Attributed, neighbours: readonly Tally[]): Features {
  features.fill(0);
  let weighty = 0;
  for (const { list } of sentence.cues) {
    if (WEIGHTY.has(list)) weighty += 1;
    const place = LIST_PLACES.get(list);
    if (place === undefined) continue;
    if (features[place]) features[place + LISTS.length] = 1;
    features[place] = 1;
  }
  for (let at = 0; at < PATTERNS.length; at += 1) {
    if (PATTERNS[at]?.[1].test(sentence)) features[FIRST_PATTERN + at] = 1;
  }
  features[lengthPlace(sentence.text.length)] = 1;
  features[SOURCE_PLACES[attributed.attribution]] = 1;
  features[AT.weight] = Math.log2(1 + weighty);
  const quantity = features[AT.share] || features[AT.money] || features[AT.count] || features[AT.rank];
  if (quantity && weighty > 0) features[AT.weightyQuantity] = 1;
  if (quantity && !features[AT.routine]) features[AT.plainQuantity] = 1;
  addSurroundings(neighbours);
  return features;
}

/** How much of the rest of the line is of public weight, light, or about the speaker's own life: cues in 100 characters. */
function addSurroundings(neighbours: readonly Tally[]): void {
  const sum = { length: 0, weighty: 0, light: 0, persons: 0 };
  for (const tally of neighbours) {
    sum.length += tally.length;
    sum.weighty += tally.weighty;
    sum.light += tally.light;
    sum.persons += tally.persons;
  }
  if (sum.length === 0) {
    features[AT.alone] = 1;
    return;
  }
  features[AT.lineWeight] = Math.log2(1 + (100 * sum.weighty) / sum.length);
  features[AT.lineLight] = Math.log2(1 + (100 * sum.light) / sum.length);
  features[AT.linePersons] = Math.log2(1 + (100 * sum.persons) / sum.length);
}

/** The tallies of the three sentences on either side of `index`. */
export const neighboursOf = (tallies: readonly Tally[], index: number): readonly Tally[] => [
  ...tallies.slice(Math.max(0, index - 3), index),
  ...tallies.slice(index + 1, index + 4),
];
