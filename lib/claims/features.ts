import type { Attributed } from './attribution';
import type { CueList } from './cues';
import { TIME } from './dates';
import { COUNT, FIGURE, MONEY, RANK, ROUTINE, SHARE } from './quantities';
import type { Sentence } from './sentence';

/** What can be seen in one sentence and in the rest of its line; the name is the feature, 1 says that it is there. */
export type Features = Readonly<Record<string, number>>;

/** The lists whose presence is a feature of its own. */
const LISTS: ReadonlySet<CueList> = new Set([
  'absolutes', 'bodies', 'causes', 'changes', 'documents', 'events', 'health', 'law', 'light', 'loaded',
  'money', 'motives', 'outlets', 'persons', 'predictions', 'publicAffairs', 'reporting', 'safety',
  'science', 'titles', 'undated', 'war',
]); // prettier-ignore
/** Topics of public weight; the rest of the line tells what a sentence is about when it does not say so itself. */
const WEIGHTY: ReadonlySet<CueList> = new Set(['health', 'law', 'money', 'publicAffairs', 'safety', 'science', 'war']);
/** The name of „more than one cue of the list“. */
const MORE: Readonly<Record<string, string>> = Object.fromEntries([...LISTS].map((list) => [list, `${list}+`]));

const PATTERNS: readonly (readonly [string, RegExp])[] = Object.entries({
  'share': SHARE,
  'money-sum': MONEY,
  'count': COUNT,
  'rank': RANK,
  'figure': FIGURE,
  'routine': ROUTINE,
  'time': TIME,
  'question': /[？?]/,
  'exclamation': /[！!]/,
  'colon-end': /：$/,
  'open-end': /[^。！？!?”…；)]$/,
  'title-mark': /《/,
  'quotation': /“/,
  'whole-quotation': /^“[^“”]*”?$/,
  'latin': /[A-Z][A-Za-z]{2,}/,
  'place': /[\u4E00-\u9FFF](?:省|市|县|区|镇|乡|村|州|岛|港|洲|湾|海峡)/,
  'institution': /[\u4E00-\u9FFF](?:部|局|厅|署|院|委|公司|集团|大学|法院|医院|银行|组织|中心|协会|研究所)/,
  'first-person': /我|咱|笔者|小编/,
  'second-person': /[你您]/,
  'third-person': /[他她]/,
  'future': /将|计划|预计|即将|明年|未来/,
  'negation': /没有|并未|从未|并非|不是|未能|拒绝/,
  'past': /了|过(?!于|度|程)|曾|已/,
  'copula': /^[^，]{2,20}(?:是|为|系)/,
  'imperative': /^(?:请|别|让|快|记住|记得|注意|点击|关注|试想|想象)/,
  'hypothesis': /如果|若|假如|倘若|一旦|即使|哪怕|除非/,
  'hedge': /可能|或许|也许|似乎|疑似|恐怕|大概|看来/,
  'degree': /非常|十分|特别|真的|太|极其|相当|多么|如此|这么/,
}); // prettier-ignore

/** Length in characters, in steps; a heading is short, a claim seldom is. */
function lengthStep(length: number): string {
  for (const step of [6, 10, 15, 22, 32, 48, 70, 110]) if (length < step) return `shorter-than-${step}`;
  return 'longest';
}

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

/** The features of a sentence, given its source and the tallies of the three sentences of its line on either side. */
export function featuresOf(sentence: Sentence, attributed: Attributed, neighbours: readonly Tally[]): Features {
  const { text, cues } = sentence;
  const features: Record<string, number> = {};
  let weighty = 0;
  for (const { list } of cues) {
    if (WEIGHTY.has(list)) weighty += 1;
    if (!LISTS.has(list)) continue;
    if (features[list]) features[MORE[list] ?? list] = 1;
    features[list] = 1;
  }
  for (const [name, pattern] of PATTERNS) if (pattern.test(text)) features[name] = 1;
  features[lengthStep(text.length)] = 1;
  features[`source-${attributed.attribution}`] = 1;
  features['weight'] = Math.log2(1 + weighty);
  const quantity = features['share'] ?? features['money-sum'] ?? features['count'] ?? features['rank'];
  if (quantity && weighty > 0) features['weighty-quantity'] = 1;
  if (quantity && !features['routine']) features['plain-quantity'] = 1;
  addSurroundings(features, neighbours);
  return features;
}

/** How much of the rest of the line is of public weight, light, or about the speaker's own life: cues in 100 characters. */
function addSurroundings(features: Record<string, number>, neighbours: readonly Tally[]): void {
  const sum = { length: 0, weighty: 0, light: 0, persons: 0 };
  for (const tally of neighbours) {
    sum.length += tally.length;
    sum.weighty += tally.weighty;
    sum.light += tally.light;
    sum.persons += tally.persons;
  }
  if (sum.length === 0) {
    features['alone-in-line'] = 1;
    return;
  }
  features['line-weight'] = Math.log2(1 + (100 * sum.weighty) / sum.length);
  features['line-light'] = Math.log2(1 + (100 * sum.light) / sum.length);
  features['line-persons'] = Math.log2(1 + (100 * sum.persons) / sum.length);
}

/** The tallies of the three sentences on either side of `index`. */
export const neighboursOf = (tallies: readonly Tally[], index: number): readonly Tally[] => [
  ...tallies.slice(Math.max(0, index - 3), index),
  ...tallies.slice(index + 1, index + 4),
];
