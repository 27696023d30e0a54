/**
 * The single characters and pairs of neighbours of a sentence, hashed into a small table: words that no list names still
 * tell what a sentence is about. Digits are one character here, and the sentence's ends are two.
 */

/** How many places the table has. More gave nothing, and each is a character of the bundle. */
export const BUCKETS = 6144;
const HEAD = 0x5e;
const TAIL = 0x24;
const ZERO = 0x30;

/** Two units in one number, spread over the table by a multiplicative hash (Knuth's). */
const place = (first: number, second: number): number =>
  Math.floor(((Math.imul(first * 0x1_0001 + second * 0x85eb, 0x9e37_79b1) >>> 0) * BUCKETS) / 0x1_0000_0000);

const unitAt = (text: string, at: number): number => {
  if (at >= text.length) return TAIL;
  const unit = text.charCodeAt(at);
  return unit >= ZERO && unit < ZERO + 10 ? ZERO : unit;
};

/** Which places were met in the sentence at hand; a stamp instead of a set, so that nothing is made or cleared. */
const met = new Uint32Array(BUCKETS);
let stamp = 0;

/** The places in the table of all that the text holds, each once, in no order of meaning. */
export function gramsOf(text: string): number[] {
  stamp = (stamp + 1) >>> 0 || 1;
  const places: number[] = [];
  const add = (at: number): void => {
    if (met[at] === stamp) return;
    met[at] = stamp;
    places.push(at);
  };
  let before = HEAD;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = unitAt(text, at);
    add(place(before, unit));
    if (at < text.length) add(place(0, unit));
    before = unit;
  }
  return places;
}
