import { FOREIGN } from '../claims/person-name';
import { pattern } from '../text/pattern';
import { shift } from '../text/span';
import type { Span } from '../text/span';
import type { Check } from './conflict';

/** 安德烈·科瓦连科: a foreign name, up to a mark or a word that ends it for certain. */
const NAME = pattern(/([\u4E00-\u9FFF]{2})·([\u4E00-\u9FFF]{3,6}?)(?=[说称表指认的和与、，。；：”“()《》]|$)/g, '·');

/** 河北站 and 河南站, 某某总统 and 某某总理 are no names of people alone. */
const TRANSCRIBED = new RegExp(`^(?!.*[总首议部主教将站])(?:.*${FOREIGN}){2}`);

/** One character apart, and not the first: one name written in two ways. */
const isVariant = (a: string, b: string): boolean =>
  a.length === b.length &&
  a[0] === b[0] &&
  Array.from(a).filter((character, at) => character !== b[at]).length === 1 &&
  TRANSCRIBED.test(a);

/** 「安德烈·科瓦连科……安德烈·科瓦连可」 One foreign name written in two ways. Silent on two people who share a given name. */
export const names: Check = function* names(lines) {
  const first = new Map<string, Span & { readonly family: string }>();
  for (const { sentences, toArticle } of lines) {
    for (const sentence of sentences) {
      for (const { 0: words, 1: given = '', 2: family = '', index } of NAME.all(sentence)) {
        const end = index + words.length;
        const place = toArticle(shift({ start: end - family.length, end }, sentence.start));
        const earlier = first.get(given);
        if (!earlier) first.set(given, { ...place, family });
        else if (isVariant(earlier.family, family)) {
          yield { place, other: { start: earlier.start, end: earlier.end }, reason: 'other-value' };
        }
      }
    }
  }
};
