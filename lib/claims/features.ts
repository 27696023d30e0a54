import type { Attributed } from './attribution';
import type { CueList } from './cues';
import { TIME } from './dates';
import { COUNT, FIGURE, MONEY, RANK, ROUTINE, SHARE } from './quantities';
import type { Sentence } from './sentence';

/** What can be seen in one sentence and in the rest of its line; the name is the feature, 1 says that it is there. */
export type Features = Readonly<Record<string, number>>;

/** The lists whose presence is a feature of its own. */
const LISTS: readonly CueList[] = [
  'absolutes', 'bodies', 'causes', 'changes', 'documents', 'events', 'figures', 'health', 'law', 'light', 'loaded',
  'money', 'motives', 'opinions', 'outlets', 'persons', 'predictions', 'publicAffairs', 'reporting', 'safety',
  'science', 'titles', 'undated', 'war',
]; // prettier-ignore
/** Topics of public weight; the rest of the line tells what a sentence is about when it does not say so itself. */
const WEIGHTY: readonly CueList[] = ['health', 'law', 'money', 'publicAffairs', 'safety', 'science', 'war'];

const PATTERNS: Readonly<Record<string, RegExp>> = {
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
}; // prettier-ignore

/** Length in characters, in steps; a heading is short, a claim seldom is. */
function lengthStep(length: number): string {
  for (const step of [6, 10, 15, 22, 32, 48, 70, 110]) if (length < step) return `shorter-than-${step}`;
  return 'longest';
}

/** The features of sentence `index` of a line. */
export function featuresOf(line: readonly Sentence[], index: number, attributed: Attributed): Features {
  const sentence = line[index];
  const features: Record<string, number> = {};
  if (!sentence) return features;
  for (const { list } of sentence.cues) features[list] = Math.min(3, (features[list] ?? 0) + 1);
  for (const list of Object.keys(features)) if (!LISTS.includes(list as CueList)) delete features[list];
  for (const list of LISTS) if ((features[list] ?? 0) > 1) features[`${list}+`] = 1;
  for (const list of LISTS) if (features[list]) features[list] = 1;
  for (const [name, pattern] of Object.entries(PATTERNS)) if (pattern.test(sentence.text)) features[name] = 1;
  features[lengthStep(sentence.text.length)] = 1;
  features[`source-${attributed.attribution}`] = 1;
  const weighty = sentence.cues.filter((cue) => WEIGHTY.includes(cue.list)).length;
  features['weight'] = Math.log2(1 + weighty);
  const quantity = features['share'] || features['money-sum'] || features['count'] || features['rank'];
  if (quantity && weighty) features['weighty-quantity'] = 1;
  if (quantity && !features['routine']) features['plain-quantity'] = 1;
  Object.assign(features, surroundings(line, index));
  return features;
}

/** How much of the rest of the line is of public weight, light, or about the speaker's own life. */
function surroundings(line: readonly Sentence[], index: number): Features {
  const others = [...line.slice(Math.max(0, index - 3), index), ...line.slice(index + 1, index + 4)];
  const length = others.reduce((sum, other) => sum + other.text.length, 0);
  if (length === 0) return { 'alone-in-line': 1 };
  const density = (lists: readonly CueList[]) =>
    Math.log2(
      1 +
        (100 * others.reduce((sum, { cues }) => sum + cues.filter((cue) => lists.includes(cue.list)).length, 0)) /
          length,
    );
  return { 'line-weight': density(WEIGHTY), 'line-light': density(['light']), 'line-persons': density(['persons']) };
}
