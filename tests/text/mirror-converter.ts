/**
 * A small simulator of the converter that mirrors of NetEase articles have passed (what it does is known from their
 * text): one Traditional character for each Simplified one, GBK bytes, then glosses put behind listed characters by a
 * search for their bytes that does not see where characters begin, then decoding.
 */
import * as OpenCC from 'opencc-js';

const convert = OpenCC.Converter({ from: 'cn', to: 't' });
/** What the mirrors' converter leaves as it is, and the one character that it gives another form. */
const KEPT = new Set('么里后云余志游系征占只干布并采于');
const toTraditional = (character: string): string =>
  KEPT.has(character) ? character : character === '为' ? '為' : convert(character).charAt(0);

/** Characters that pages gloss, with their reading; a page's own list is some of them. */
export const READINGS: Readonly<Record<string, string>> = {
  臺: 'tái', 網: 'wǎng', 號: 'hào', 發: 'fā', 傳: 'chuán', 內: 'nèi', 為: 'wéi', 這: 'zhè', 個: 'gè', 們: 'men', 國: 'guó',
  來: 'lái', 說: 'shuō', 時: 'shí', 會: 'huì', 對: 'duì', 過: 'guò', 後: 'hòu', 從: 'cóng', 電: 'diàn', 燈: 'dēng',
  驗: 'yàn', 預: 'yù', 規: 'guī', 擴: 'kuò', 執: 'zhí', 庫: 'kù', 優: 'yōu', 樣: 'yàng', 務: 'wù', 開: 'kāi',
  業: 'yè', 統: 'tǒng', 計: 'jì', 億: 'yì', 萬: 'wàn', 長: 'zhǎng', 關: 'guān', 達: 'dá', 經: 'jīng', 現: 'xiàn',
}; // prettier-ignore

/** Two bytes to a character and back, read off the platform's own decoder. */
const fromBytes = new Map<number, string>();
const toBytes = new Map<string, readonly [number, number]>();
const decoder = new TextDecoder('gbk');
for (let high = 0x81; high <= 0xfe; high += 1) {
  for (let low = 0x40; low <= 0xfe; low += 1) {
    const character = decoder.decode(new Uint8Array([high, low]));
    if (character.length !== 1 || character === '\uFFFD') continue;
    fromBytes.set((high << 8) | low, character);
    toBytes.set(character, [high, low]);
  }
}

/** The Traditional characters that the converter can gloss: all those of its encoding that Simplified text lacks. */
const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' });
export const glossable = (): readonly string[] =>
  [...toBytes.keys()].filter((character) => /[\u4E00-\u9FFF]/.test(character) && toSimplified(character) !== character);

/** A byte, or a mark that was put in whole and that no byte before it can join. */
type Token = number | string;

const encode = (text: string): number[] =>
  Array.from(text).flatMap((character) => [...(toBytes.get(character) ?? [character.charCodeAt(0) & 0x7f])]);

/** Puts `insertion` behind every place where the two bytes stand, whether or not a character begins there. */
function glossed(
  tokens: readonly Token[],
  [high, low]: readonly [number, number],
  insertion: readonly Token[],
): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    out.push(tokens[at] ?? 0);
    if (tokens[at - 1] === high && tokens[at] === low) out.push(...insertion);
  }
  return out;
}

/** Full-width marks are taken out and put back whole, wherever their bytes stand: 。“ and 模化 hold some, too. */
const WHOLE = new Set(['！', '？', '；', '，', '：', '（', '）']);

function marksWhole(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? 0;
    const next = tokens[at + 1];
    const pair = typeof token === 'number' && typeof next === 'number' ? fromBytes.get((token << 8) | next) : undefined;
    if (pair !== undefined && WHOLE.has(pair)) {
      out.push(pair);
      at += 1;
    } else out.push(token);
  }
  return out;
}

function decode(tokens: readonly Token[]): string {
  let text = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? 0;
    const next = tokens[at + 1];
    if (typeof token === 'string') text += token;
    else if (token < 0x80) text += String.fromCharCode(token);
    else if (typeof next !== 'number') text += '?';
    else {
      text += fromBytes.get((token << 8) | next) ?? '?';
      at += 1;
    }
  }
  return text;
}

/** The text as a mirror would show it; `listed` are the Traditional characters that the page glosses, with a reading each. */
export function throughMirror(
  simplified: string,
  listed: readonly string[],
  readings: Readonly<Record<string, string>> = READINGS,
): string {
  const traditional = Array.from(simplified, toTraditional).join('');
  return traditional
    .split('\n')
    .map((line) => {
      let tokens: Token[] = marksWhole(encode(line));
      for (const character of listed) {
        const bytes = toBytes.get(character);
        if (bytes) tokens = glossed(tokens, bytes, encode(`(${readings[character] ?? ''})`));
      }
      return decode(tokens);
    })
    .join('\n');
}
