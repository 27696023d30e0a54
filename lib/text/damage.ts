import type { Span } from './span';

const TONED = '[a-z]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ][a-z]{0,5}';
/** 網(wǎng): a gloss where it belongs. A page with some of them has passed a converter that does not see characters. */
const GLOSS = new RegExp(`[\\u4E00-\\u9FFF][(（]${TONED}[)）]`, 'g');
/** 因?yàn)榕: a gloss that the converter put between two bytes of a character; what follows is shifted by a byte. */
const SPLIT_GLOSS = new RegExp(`[\\u4E00-\\u9FFF]?\\?${TONED}[)）]`, 'g');
/** ?！ where 。 met a quotation mark: the stop is lost, which is known, and what follows is shifted by a byte. */
const LOST_STOP = /\?[！!](?=[\u4E00-\u9FFF?”“/])/g;
/** ?？ and the like: what was lost before the mark is not known, and what follows is shifted. */
const LOST_CHARACTER = /\?[？；，：（）](?=[\u4E00-\u9FFF?])/g;
/** Where the bytes fall into step again: ASCII (a second byte of its own), a mark, or the next gloss. */
const IN_STEP = /[A-Za-z0-9_|{}~()（），。！？；：、,.!?;:\s“”]/;
/** A shifted run that finds no such place is given up after so many characters. */
const LONGEST_RUN = 40;
/** So many glosses tell a converted page from a text that explains how one word is read. */
const GLOSSES_OF_A_MIRROR = 3;

/** Whether a text has passed the converter of the mirrors (facts: GBK bytes replaced without regard to characters). */
export function isConverted(text: string): boolean {
  GLOSS.lastIndex = 0;
  SPLIT_GLOSS.lastIndex = 0;
  let glosses = 0;
  while (glosses < GLOSSES_OF_A_MIRROR && GLOSS.exec(text)) glosses += 1;
  return glosses >= GLOSSES_OF_A_MIRROR || (glosses > 0 && SPLIT_GLOSS.test(text));
}

/** Whether a full stop was lost at `offset` of a converted text: the two characters there stand for 。 and a shift. */
export const isLostStop = (text: string, offset: number): boolean =>
  text[offset] === '?' &&
  (text[offset + 1] === '！' || text[offset + 1] === '!') &&
  /[\u4E00-\u9FFF?”“/]/.test(text[offset + 2] ?? '');

/** Where the run that starts shifted at `offset` is in step again. */
function runEnd(text: string, offset: number): number {
  const most = Math.min(text.length, offset + LONGEST_RUN);
  for (let at = offset; at < most; at += 1) if (IN_STEP.test(text[at] ?? '')) return at + 1;
  return most;
}

/**
 * The stretches of a converted page's line whose characters are not what was written, in order. They are called
 * unreadable rather than guessed at: whole repair needs the reading of every character. Offsets are the line's.
 */
export function unreadableSpans(line: string): Span[] {
  const split = Array.from(line.matchAll(SPLIT_GLOSS), ({ index, 0: words }) => ({
    start: index + words.indexOf('?'),
    end: runEnd(line, index + words.length),
  }));
  const shifted = Array.from(line.matchAll(LOST_STOP), ({ index }) => ({
    start: index + 2,
    end: runEnd(line, index + 2),
  }));
  const lost = Array.from(line.matchAll(LOST_CHARACTER), ({ index }) => ({
    start: index,
    end: runEnd(line, index + 2),
  }));
  return [...split, ...shifted, ...lost].sort((a, b) => a.start - b.start);
}
