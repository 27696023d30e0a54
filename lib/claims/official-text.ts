import { namedSource } from './source';
import type { Source } from './source';

/** How far into a text its head reaches (UTF-16 units). */
const HEAD = 400;
/** 「某某局关于……的通知」 as the first line, in either script. */
const TITLE =
  /^\s{0,20}[^\n，。：]{1,40}[部局厅廳署院委会會办辦室府司学學团團心](?:关于|關於)[^\n。：]{2,80}的(?:通[知告报報]|公[告报報]|意[见見]|[决決]定|批[复復])(?=\n|$)/;
/** What an office writes and nobody who tells of it: its number alone in a line, whom it is sent to, how it ends. */
const NUMBER = /(?:^|\n)[\u4E00-\u9FFF]{1,10}〔\d{4}〕第?\d{1,5}[号號](?=\n|$)/;
const ADDRESSED = /(?:^|\n)各(?!位)[^\n。]{2,80}[：:](?=\n)/;
const HEREBY = /特此(?:通[知告报報]|函[复復]|公告)[。！]?(?=\n|$)/;
/** 「某市公安局警情通报」 as the first line, and whose it is, with the day, as the last ones. */
const BULLETIN = /^[^\n，]{0,20}情[况況]?通[报報](?=\n)/;
const SIGNED = /\n([^\n，。：]{2,30}[局厅院委办队])\n\d{4}年\d{1,2}月\d{1,2}日/;

/** What the head of a text that anybody can open holds: a statistical bulletin, a statute, a firm's filing, a judgment. */
const PUBLIC: readonly (readonly RegExp[])[] = [
  [/^[^\n，。：]{0,30}\d{4}年[^\n，。：]{2,40}[统統][计計]公[报報](?=\n)/],
  [
    /^[^\n，。：]{2,40}(?:[条條]例|[办辦]法|[规規]定|法|[细細][则則])(?=\n)/,
    /\n[ \u3000]{0,4}第一[条條]/,
    /\n[ \u3000]{0,4}第二[条條]/,
  ],
  [/(?:证券|證券|股票)代[码碼][:：]\s?\d{6}/, /公告[编編][号號][:：]/],
  [/人民法院\n[^\n]{0,12}(?:判[决決]|裁定)[书書](?=\n)/, /\n[ \u3000]{0,4}[(（]\d{4}[)）][^\n]{2,20}[号號](?=\n)/],
];

/**
 * The office whose own notice or bulletin a whole text is: it answers for all its sentences, and leads straight to itself
 * where its number stands or where it is of a sort that is published whole (guideline §2: an official notice that one can
 * find directly). Null for any other text.
 */
export function officialText(text: string): Source | null {
  const opening = text.slice(0, 4 * HEAD).trimStart();
  if (PUBLIC.some((signs) => signs.every((sign) => sign.test(opening)))) {
    const title = opening.slice(0, 40).split('\n', 1)[0] ?? '';
    return { ...namedSource(0, ''), attribution: 'linked', words: title };
  }
  const head = text.slice(0, HEAD);
  const signed = BULLETIN.test(head) ? SIGNED.exec(text)?.[1] : undefined;
  const words = signed ?? TITLE.exec(text)?.[0].trim();
  if (words === undefined) return null;
  const numbered = NUMBER.test(head);
  if (!signed && !numbered && !ADDRESSED.test(text.slice(0, 2 * HEAD)) && !HEREBY.test(text)) return null;
  const attribution = numbered ? 'linked' : 'named';
  return { ...namedSource(0, ''), attribution, words };
}
