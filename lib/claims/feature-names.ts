import { pattern } from '../text/pattern';
import type { Pattern } from '../text/pattern';
import type { CueList } from './cues';
import { TIME } from './dates';
import { FIGURE, QUANTITIES, ROUTINE_FIGURE } from './quantities';
import type { Attribution } from './reading';

/** The lists whose presence is a feature of its own. */
export const LISTS: readonly CueList[] = [
  'absolutes', 'bodies', 'causes', 'changes', 'documents', 'events', 'health', 'law', 'light', 'loaded',
  'money', 'motives', 'outlets', 'persons', 'predictions', 'publicAffairs', 'reporting', 'safety',
  'science', 'stance', 'titles', 'undated', 'war',
]; // prettier-ignore

export const PATTERNS: readonly (readonly [string, Pattern])[] = Object.entries({
  'share': QUANTITIES.share,
  'money-sum': QUANTITIES.money,
  'count': QUANTITIES.count,
  'rank': QUANTITIES.rank,
  'figure': pattern(FIGURE, '0123456789十百千万亿'),
  'routine': ROUTINE_FIGURE,
  'time': pattern(TIME, '0123456789月昨今前上本去明当'),
  'question': pattern(/[？?]/, '？?'),
  'exclamation': pattern(/[！!]/, '！!'),
  'colon-end': pattern(/：$/, '：'),
  'open-end': pattern(/[^。！？!?”…；)]$/),
  'title-mark': pattern(/《/, '《'),
  'quotation': pattern(/“/, '“'),
  'whole-quotation': pattern(/^“[^“”]*”?$/, '“'),
  'latin': pattern(/[A-Z][A-Za-z]{2,}/, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  'place': pattern(/[\u4E00-\u9FFF](?:[省市县区镇乡村州岛港洲湾]|海峡)/, '省市县区镇乡村州岛港洲湾峡'),
  'institution': pattern(
    /[\u4E00-\u9FFF](?:部|局|厅|署|院|委|公司|集团|大学|法院|医院|银行|组织|中心|协会|研究所)/,
    '部局厅署院委司团学行组中协所',
  ),
  'first-person': pattern(/我|咱|笔者|小编/, '我咱笔编'),
  'second-person': pattern(/[你您]/, '你您'),
  'third-person': pattern(/[他她]/, '他她'),
  'future': pattern(/将|计划|预计|即将|明年|未来/, '将计明未'),
  'negation': pattern(/没有|并未|从未|并非|不是|未能|拒绝/, '没未非不拒'),
  'past': pattern(/了|过(?!于|度|程)|曾|已/, '了过曾已'),
  'imperative': pattern(/^(?:请|别|让|快|记住|记得|注意|点击|关注|试想|想象)/, '请别让快记注点关试想'),
  'hypothesis': pattern(/如果|若|假如|倘若|一旦|即使|哪怕|除非/, '如若旦即哪除'),
  'hedge': pattern(/可能|或许|也许|似乎|疑似|恐怕|大概|看来/, '可许似恐概看'),
  'degree': pattern(/非常|十分|特别|真的|太|极其|相当|多么|如此|这么/, '非十特真太极相多如这'),
}); // prettier-ignore

const LENGTHS = [6, 10, 15, 22, 32, 48, 70, 110];
const OTHERS = [
  'weight',
  'weighty-quantity',
  'plain-quantity',
  'alone-in-line',
  'line-weight',
  'line-light',
  'line-persons',
];
/** The names of all features, as the weights know them. */
export const FEATURES: readonly string[] = [
  ...LISTS,
  ...LISTS.map((list) => `${list}+`),
  ...PATTERNS.map(([name]) => name),
  ...LENGTHS.map((step) => `shorter-than-${step}`),
  'longest',
  ...['none', 'vague', 'named', 'linked'].map((attribution) => `source-${attribution}`),
  ...OTHERS,
];
const PLACES: ReadonlyMap<string, number> = new Map(FEATURES.map((name, at) => [name, at]));

/** Where a feature stands in the values; throws for a name that none has. */
function placeOf(name: string): number {
  const place = PLACES.get(name);
  if (place === undefined) throw new Error(`There is no feature ${name}.`);
  return place;
}

export const FIRST_PATTERN = 2 * LISTS.length;
const FIRST_LENGTH = FIRST_PATTERN + PATTERNS.length;
export const AT = {
  share: placeOf('share'), money: placeOf('money-sum'), count: placeOf('count'), rank: placeOf('rank'),
  routine: placeOf('routine'), weight: placeOf('weight'), weightyQuantity: placeOf('weighty-quantity'),
  plainQuantity: placeOf('plain-quantity'), alone: placeOf('alone-in-line'), lineWeight: placeOf('line-weight'),
  lineLight: placeOf('line-light'), linePersons: placeOf('line-persons'),
}; // prettier-ignore
export const LIST_PLACES: ReadonlyMap<CueList, number> = new Map([
  ...LISTS.map((list, at): [CueList, number] => [list, at]),
  // A mild word is a loaded word.
  ['mild', LISTS.indexOf('loaded')],
]);
export const SOURCE_PLACES: Readonly<Record<Attribution, number>> = {
  none: placeOf('source-none'), vague: placeOf('source-vague'), named: placeOf('source-named'),
  linked: placeOf('source-linked'),
}; // prettier-ignore

/** Length in characters, in steps; a heading is short, a claim seldom is. */
export function lengthPlace(length: number): number {
  const step = LENGTHS.findIndex((longest) => length < longest);
  return FIRST_LENGTH + (step < 0 ? LENGTHS.length : step);
}
