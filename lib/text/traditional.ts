import { Trie } from 'opencc-js/core';
import characters from 'opencc-js/dict/TSCharacters';
import phrases from 'opencc-js/dict/TSPhrases';

/**
 * The commonest characters that only Traditional text has. Any sentence of Traditional Chinese holds one of them, so
 * the dictionaries need not be built to find out that a text is Simplified.
 */
const TRADITIONAL =
  /[這來個們國說為會過時對發經開關學長問題現實點樣見聽讓從後裡還沒無與員業動進種產務報導據稱數萬億歲號條約單區軍黨書記錄聯絡網資訊電視華臺灣廣東門間頭處結論議決選舉觀當專應該將製麼誰請謝話語談調認識責財貨買賣質費價錢銀鐵鋼錯鄉縣際陸陽陰險難雲靜頁項順須預領額類風飛飯館馬驗體鬥魚鳥麗黃齊龍總統戰爭爾爲衆衛術壓歷歸歡氣漢滿濟災熱獨獲環畢畫異療癥監盤確禮離積穩窮競筆節範簡糧純紀級細終組給絕維緊線編練縱織續罷義習聖聞聲職腦臉興舊藝蘇虛蝕補裝複規親覺討訓設許訴詞試誤誠諸豐貝負貢貧貴貿賓賽贊趕車軌軟載輕輪輸轉辦農迴連遠適遲遺鄭醫釋針鈔鎮鐘鑒閉閱隊階隨隱雖雙雜霧韓響顧願顯]/;

/** Whether the text holds a character that only Traditional Chinese uses. */
export const looksTraditional = (text: string): boolean => TRADITIONAL.test(text);

let trie: Trie | null = null;

/** The dictionaries from Traditional to mainland Simplified, built when Traditional text is first met (about 15 ms). */
function dictionaries(): Trie {
  if (trie) return trie;
  trie = new Trie();
  for (const dictionary of [characters, phrases]) trie.loadDict(dictionary);
  return trie;
}

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
  return dictionaries().matchPrefix(text, offset);
}
