import { Trie } from 'opencc-js/core';
import characters from 'opencc-js/dict/TSCharacters';
import phrases from 'opencc-js/dict/TSPhrases';

/**
 * Characters that only Traditional text has: the Traditional forms of all that the word lists hold, and other common
 * ones. A line that holds none of them reads the same folded, so the dictionaries need not be built for it.
 */
const TRADITIONAL =
  /[衞丟並亂亞佈佔併來個們倖偉偵偽備傳債傷僅僞價億償優儲兇兒內兩別刪則剛創劃劇劍劑動務勝勢匯區協厲參員問啓啟喪喫單嗎嘆嘔嘗噁噓噴嚇嚴囂國圍圖團執堅報場塗墜墳壓壞壩壽夠夢夾奧奪奮媽學宮實寧審寫寶將專尋對導屍屬峯島峽崗帥師帶幣幫幹幾庫廠廣廳張強彈彿後從復徹恥惡惱愛慄態慘慚慮憐憤憲憶應懷懸戰戲戶掃掙採揚揮損搖搶擁擇擊擋擔據擴攔攝攪敗敵數斷於時暢暫書會東條業極榮構樂樑樓標樣樹機橫檔檢檯權歐歡歲歷歸殘殲殺毀氣汙決沒況洩涼淚淨淪淵減渦測準溫滅滾滿漢漲潛潤潰濟瀏瀟灣災為烏無煙熱燈燒營爭爲爺爾牀牆狀狽猶獄獎獨獲獸現環產畢畫異當瘋療癒癡癥發盜盡監盤眾睜瞭確碼祕禍禮稅稜種稱積穩窮竄竊競筆箏節範篤簡簽籃籌籤籲糧紀約紅納紐純紙級紮細紹終組結絕絡給統絲經綜綠維綱網緊線緝締編緩練縣縮縱總織繫繹繼續罰罷羅羣義習聖聞聯聲職聽脹腎腦腫腳膽臉臟臨臺與興舉舊艦莊華萬葉蓋藍藝藥蘇蘋蘭處虛虜號虧蝕螢蠻衆術衛裏補裝裡製複襲覈見規視親覺覽觀觸訂計訊討訓記訟訪設許訴診註詐評詞試詩詭話該詳誌認語誠誤說説誰調談請論諜諷諸諾謀謊講謝謠謹證識譯議譴護讀變讓讚豈豐豔貝負財貢貧貨貪貫責貴買貸費貼貽貿賄資賊賓賜賠賣質賬賺購賽贈贊趕趙跡蹤車軌軍軟載輔輕輝輪輯輸輻轉轟辦辭農迴這連週進遊運過達違遜遠適遲選遺還邊邏郵鄉鄭鄰醜醫釀釋釘針釣鈔鈕鈦銀銷鋼錄錢錯鍋鍵鍾鎊鎖鎮鏈鏡鐘鐧鐵鑑鑒鑰長門閉開間閣閨閱閲關陣陰陸陽隊階際隨險隱隸雖雙雜雞離難雲電霧靜韓響頁頂項順須預頓領頤頭頻題額顏願顛類顧顯風颱飛飯養館饋馬駁駐駭騙騰騷驅驍驗驚驟骯髒體髮鬥鬱魚鮮鳥鳳鷹麗麼黃點黨黷齊齒齡齪齷龍]/;

/** Whether the text holds a character that only Traditional Chinese uses. */
export const looksTraditional = (text: string): boolean => TRADITIONAL.test(text);

/** Forms that OpenCC's dictionaries to mainland Simplified leave as they are: Hong Kong's 衞, and words of two spellings. */
const OWN = '衞 卫|夥 伙|藉口 借口|藉此 借此|藉機 借机|藉由 借由|藉助 借助|回覆 回复|答覆 答复|想像 想象';

let trie: Trie | null = null;

/** The dictionaries from Traditional to mainland Simplified, built when Traditional text is first met (about 15 ms). */
function dictionaries(): Trie {
  if (trie) return trie;
  trie = new Trie();
  for (const dictionary of [characters, phrases, OWN]) trie.loadDict(dictionary);
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
