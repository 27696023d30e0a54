import { Trie } from 'opencc-js/core';

/**
 * The commonest characters that only Traditional text has; any page of it holds one. They tell that the dictionaries
 * are needed: a page's script does not carry them (see `lib/text/dictionaries.ts`).
 */
const COMMON = /[這來個們國說為爲會時對發經開關學長問題現實點樣見聽讓從後還沒無與業動進種產務報導]/;

/** Whether a page holds Traditional text, as far as common characters tell. */
export const needsDictionaries = (text: string): boolean => COMMON.test(text);

interface Folding {
  /** A character that some entry changes; a line without one reads the same folded. */
  readonly folded: RegExp;
  /** All entries; built when a line is first folded (some milliseconds). */
  readonly trie: () => Trie;
}

let folding: Folding | null = null;

function build(dictionaries: readonly string[]): Trie {
  const trie = new Trie();
  for (const dictionary of dictionaries) trie.loadDict(dictionary);
  return trie;
}

/** The characters by which a line is seen to need an entry: those that the entry changes. */
function changed(pair: string): string[] {
  const [from = '', to = ''] = pair.split(' ');
  const after = Array.from(to);
  return Array.from(from).filter((character, index) => character !== after[index]);
}

/** Gives the dictionaries from Traditional to mainland Simplified, in OpenCC's form. Without them nothing is folded. */
export function provideDictionaries(dictionaries: readonly string[]): void {
  const characters = new Set(dictionaries.flatMap((dictionary) => dictionary.split('|')).flatMap(changed));
  let trie: Trie | null = null;
  folding = { folded: new RegExp(`[${[...characters].join('')}]`, 'u'), trie: () => (trie ??= build(dictionaries)) };
}

export const hasDictionaries = (): boolean => folding !== null;

/** Whether the text holds a character that is folded. */
export const looksTraditional = (text: string): boolean => folding !== null && folding.folded.test(text);

/** 著 is an aspect marker (看著) unless one of these stands beside it (著名, 显著). */
const KEEPS_ZHU_BEFORE = '显顯昭专專编編原巨论論土卓名拙译譯合遗遺';
const KEEPS_ZHU_AFTER = '名作称稱者书書述录錄';

/**
 * The Simplified form of what stands at `offset`, or null when it stays as it is. `end` is the offset after the piece;
 * a piece may be a phrase, because 乾 and the like have two Simplified forms.
 */
export function simplifiedAt(text: string, offset: number): { end: number; value: string } | null {
  if (text[offset] === '著') {
    const fixed =
      KEEPS_ZHU_BEFORE.includes(text[offset - 1] ?? ' ') || KEEPS_ZHU_AFTER.includes(text[offset + 1] ?? ' ');
    return { end: offset + 1, value: fixed ? '著' : '着' };
  }
  return folding ? folding.trie().matchPrefix(text, offset) : null;
}
