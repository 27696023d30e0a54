import simplifiedToTraditional from 'opencc-js/dict/STCharacters';
import traditionalToSimplified from 'opencc-js/dict/TSCharacters';
import { describe, expect, test } from 'vitest';
import en from '../../assets/locales/en.json';
import zhCN from '../../assets/locales/zh-CN.json';
import zhTW from '../../assets/locales/zh-TW.json';
import { KINDS } from '../../lib/rules/kind';
import { normalise } from '../../lib/text/normalise';
import { chooseLanguage, fill, kindWords, plural, wordFor, wordsOf } from '../../lib/ui/catalogue';

/** Every sentence of a catalogue by its path, such as `notes.heading`. */
function sentences(value: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(value).flatMap(([key, inner]): [string, string][] =>
      typeof inner === 'string' ? [[path + key, inner]] : [...sentences(inner as object, `${path}${key}.`)],
    ),
  );
}

const all = { 'zh-CN': sentences(zhCN), 'zh-TW': sentences(zhTW), en: sentences(en) };
const chinese = all['zh-CN'];
const placeholders = (sentence: string): string[] =>
  Array.from(sentence.matchAll(/\{\w+\}/g), ([whole]) => whole).toSorted();

describe.each(['zh-TW', 'en'] as const)('%s', (language) => {
  const own = all[language];

  test('lacks no key of zh-CN and has no other', () => {
    expect([...own.keys()].toSorted()).toEqual([...chinese.keys()].toSorted());
  });

  test('has the placeholders of zh-CN in every sentence', () => {
    const unlike = [...own].filter(
      ([key, sentence]) => placeholders(sentence).join() !== placeholders(chinese.get(key) ?? '').join(),
    );
    expect(unlike).toEqual([]);
  });
});

describe.each(['zh-CN', 'zh-TW', 'en'] as const)('%s', (language) => {
  test('has no empty sentence', () => {
    expect([...all[language]].filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
  });

  test('has all that the card says of every kind', () => {
    for (const kind of KINDS)
      expect(Object.keys(kindWords(wordsOf(language), kind))).toEqual([
        'title',
        'why',
        'ask',
        'act',
        'also',
        'example',
      ]);
  });

  test('never says that something is false', () => {
    const verdict =
      /虚假|虛假|谣言|謠言|造谣|造謠|错误|錯誤|骗|騙|不可信|fake|false|error|lie[sd]?\b|hoax|misinformation/i;
    expect([...all[language]].filter(([, sentence]) => verdict.test(sentence))).toEqual([]);
  });
});

/** The characters that a dictionary of `from to` pairs changes, without those that both scripts have. */
function changedBy(pairs: string, shared: string): Set<string> {
  const changed = pairs
    .split('|')
    .map((pair) => pair.split(' '))
    .filter(([from, to]) => from !== to);
  return new Set(changed.map(([from = '']) => from).filter((from) => !shared.includes(from)));
}

/** Names of languages stand in their own script. */
const ofOwnPlace = (language: 'zh-CN' | 'zh-TW') =>
  [...all[language]].filter(([key]) => !key.startsWith('options.languages.'));

describe('each Chinese is written for its place', () => {
  test.each([
    // 「不相干」 and 「這台」 are written so in both.
    ['zh-TW', simplifiedToTraditional, '干台'],
    ['zh-CN', traditionalToSimplified, ''],
  ] as const)('%s has no character of the other script alone', (language, pairs, shared) => {
    const foreign = changedBy(pairs, shared);
    const found = ofOwnPlace(language).flatMap(([key, sentence]) =>
      [...sentence].filter((character) => foreign.has(character)).map((character) => `${key}: ${character}`),
    );
    expect(found).toEqual([]);
  });

  test.each([
    [
      'zh-TW',
      /信息|網絡|默認|視頻|質量|鏈接|搜索|賬號|用戶|界面|屏幕|軟件|設置|隱私窗口|標簽|打開窗口|反饋|快捷鍵|報道/,
    ],
    ['zh-CN', /资讯|网路|预设|影片|品质|连结|搜寻|帐号|使用者|介面|萤幕|软体|无痕|分页|回馈|快速键|报导/],
  ] as const)('%s has no word of the other place', (language, words) => {
    expect(ofOwnPlace(language).filter(([, sentence]) => words.test(sentence))).toEqual([]);
  });

  test('zh-TW is no conversion of zh-CN', () => {
    const long = [...all['zh-TW']].filter(([, sentence]) => sentence.length > 10);
    const converted = long.filter(
      ([key, sentence]) => normalise(sentence).text === normalise(chinese.get(key) ?? '').text,
    );
    expect(converted.length / long.length).toBeLessThan(0.25);
  });
});

describe('the language', () => {
  test.each([
    ['auto', 'zh-CN', 'zh-CN'],
    ['auto', 'zh', 'zh-CN'],
    ['auto', 'zh-SG', 'zh-CN'],
    ['auto', 'zh-Hans-HK', 'zh-CN'],
    ['auto', 'zh-TW', 'zh-TW'],
    ['auto', 'zh-HK', 'zh-TW'],
    ['auto', 'zh-Hant', 'zh-TW'],
    ['auto', 'zh-Hant-MO', 'zh-TW'],
    ['auto', 'en-GB', 'en'],
    ['auto', 'fr', 'en'],
    ['auto', 'zha', 'en'],
    ['zh-TW', 'en-US', 'zh-TW'],
    ['en', 'zh-CN', 'en'],
  ] as const)('choice %s in a browser that speaks %s: %s', (choice, browser, language) => {
    expect(chooseLanguage(choice, browser)).toBe(language);
  });
});

describe('sentences', () => {
  test('are filled, and a gap stays to be seen', () => {
    expect(fill('{a} 与 {b}', { a: '$&' })).toBe('$& 与 {b}');
  });

  test.each([
    ['en', 1, '1 note'],
    ['en', 0, '0 notes'],
    ['en', 1200, '1,200 notes'],
    ['zh-CN', 1, '1 条'],
    ['zh-TW', 2, '2 則'],
  ] as const)('count in %s: %i → %s', (language, count, sentence) => {
    expect(plural(language, wordsOf(language).notes.count, count)).toBe(sentence);
  });

  test('an id without words gets the general ones, also when it is a name of Object', () => {
    expect(wordFor({ known: 'words' }, 'known', '?')).toBe('words');
    expect([wordFor({}, 'unheard-of', '?'), wordFor({}, 'constructor', '?')]).toEqual(['?', '?']);
  });
});
