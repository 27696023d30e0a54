import { isLostStop } from './damage';
import { normalTextWriter, unchanged } from './normal-text';
import type { NormalText } from './normal-text';
import { looksTraditional, nextFolded, simplifiedAt } from './traditional';

/** Characters that are drawn as nothing: soft hyphen, zero-width marks, direction marks, variation selectors. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|[\uFE00-\uFE0F]/;
/** Everything that may change in Simplified text; what lies between is taken over in one piece. */
const MAY_CHANGE =
  /[\u00A0\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\u3000\uFEFF,:;!?."(*（「」『』﹁﹂﹃﹄〝〞\uFF02-\uFF0B\uFF0D-\uFF19\uFF1C-\uFF1E\uFF20-\uFF5E]|[\uFE00-\uFE0F]/g;
const isHan = (code: number): boolean => (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
/** Han, or a mark that only stands in Chinese text: what makes a half-width mark beside it a Chinese one. */
const isChinese = (code: number): boolean =>
  isHan(code) || (code >= 0x3001 && code <= 0x3011) || '“”‘’，！？；：…—）'.includes(String.fromCharCode(code));
const isAlphanumeric = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const WIDE: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '!': '！', '?': '？', '.': '。' };
const MARKS: Readonly<Record<string, string>> = {
  '「': '“', '」': '”', '『': '‘', '』': '’', '﹁': '“', '﹂': '”', '﹃': '‘', '﹄': '’', '〝': '“', '〞': '”',
  '（': '(', '\u00A0': ' ', '\u3000': ' ',
}; // prettier-ignore
/** A pinyin gloss that mirrors put after a character, as in 網(wǎng): letters with a tone mark, in either brackets. */
const GLOSS = /[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ]{1,6}[)）]/iy;
const TONE = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]/i;
const TWIN = /[(（]([\u3400-\u9FFF])[)）]/y;

const fold = (character: string): string => simplifiedAt(character, 0)?.value ?? character;

/** The end of a gloss that starts at `offset`, or `offset` when there is none. */
function glossEnd(text: string, offset: number): number {
  if (text[offset] !== '(' && text[offset] !== '（') return offset;
  const before = text[offset - 1] ?? ' ';
  if (!/[\u3400-\u9FFFA-Za-z_|{}~^`\\\]]/.test(before)) return offset;
  GLOSS.lastIndex = offset;
  const gloss = GLOSS.exec(text);
  if (gloss && TONE.test(gloss[0])) return GLOSS.lastIndex;
  TWIN.lastIndex = offset;
  const twin = TWIN.exec(text)?.[1];
  if (!twin || twin === before || !isHan(before.charCodeAt(0))) return offset;
  return looksTraditional(before + twin) && fold(before) === fold(twin) ? TWIN.lastIndex : offset;
}

/** The full-width twin of a half-width mark that stands in Chinese text; the mark itself elsewhere (10:30, 1,000). */
function wideMark(text: string, offset: number): string {
  const mark = text[offset] ?? '';
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset + 1);
  if (isAlphanumeric(before) && isAlphanumeric(after)) return mark;
  if (mark === '.') return isHan(before) && mark !== text[offset + 1] && !isAlphanumeric(after) ? '。' : mark;
  return isChinese(before) || isChinese(after) || text[offset - 1] === ')' ? (WIDE[mark] ?? mark) : mark;
}

/** What one character that may change becomes; `open` is where a straight quotation mark stands in its pair. */
function normalForm(text: string, offset: number, open: boolean): string {
  const character = text[offset] ?? '';
  if (WIDE[character]) return wideMark(text, offset);
  if (character === '"' || character === '＂') return open ? '“' : '”';
  if (character === '*') return text[offset + 1] === '*' || text[offset - 1] === '*' ? '' : '*';
  const mark = MARKS[character];
  if (mark !== undefined) return mark;
  if (INVISIBLE.test(character)) return '';
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
}

/** Where the next character that may change stands; the text's length when there is none. */
function nextChange(text: string, offset: number): number {
  MAY_CHANGE.lastIndex = offset;
  return MAY_CHANGE.exec(text)?.index ?? text.length;
}

/**
 * The form that word lists and rules are written for: Simplified, half-width letters, digits and brackets, full-width
 * 。，：；！？ in Chinese text, “” and ‘’ for every style of quotation marks, no invisible characters, no pinyin glosses.
 * Takes one line; a gloss belongs to the character that it explains. Offsets are UTF-16 units. In a `converted` text
 * (`isConverted`) the full stops that the mirrors' converter lost are put back.
 */
export function normalise(text: string, converted = false): NormalText {
  const traditional = looksTraditional(text);
  /** Where the next character stands, from `offset` on, that may change in any text. */
  let change = nextChange(text, 0);
  if (!traditional && change === text.length) return unchanged(text);
  const writer = normalTextWriter(text);
  let open = true;
  let offset = 0;
  /** Writes what stands up to `end`; a gloss after it goes with its last character. */
  const take = (end: number, value: string) => {
    const next = glossEnd(text, end);
    if (next > end && value.length === end - offset) {
      writer.push(offset, end - 1, value.slice(0, -1));
      writer.push(end - 1, next, value.slice(-1));
    } else writer.push(offset, next, value);
    offset = next;
  };
  while (offset < text.length) {
    const character = text[offset] ?? '';
    if (change < offset) change = nextChange(text, offset);
    if (converted && isLostStop(text, offset)) {
      writer.push(offset, offset + 2, '。');
      offset += 2;
    } else if (change === offset) {
      writer.push(offset, offset + 1, normalForm(text, offset, open));
      if (character === '"' || character === '＂') open = !open;
      offset += 1;
    } else {
      const end = traditional ? nextFolded(text, offset, change) : change;
      const piece = end === offset ? simplifiedAt(text, offset) : null;
      if (piece) take(piece.end, piece.value);
      else take(Math.max(end, offset + 1), text.slice(offset, Math.max(end, offset + 1)));
    }
  }
  return writer.finish(traditional);
}
