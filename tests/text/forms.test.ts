import * as OpenCC from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { isConverted, unreadableSpans } from '../../lib/text/damage';
import { sampleArticles } from '../../scripts/sample-articles';
import { READINGS, throughMirror } from './mirror-converter';
import { read } from '../read';

/** The kinds of the notes in each line of the text, so that forms of one text can be compared line by line. */
function kindsByLine(text: string): string[] {
  const { notes } = read(text);
  let start = 0;
  return text.split('\n').map((line) => {
    const end = start + line.length;
    const kinds = notes.filter((note) => note.start >= start && note.end <= end && note.quote !== '');
    start = end + 1;
    return kinds.map(({ kind }) => kind).join(' ');
  });
}

const bodies = [sampleArticles.oldPierLibrary, sampleArticles.teaFrost, sampleArticles.nightMarketLights].map(
  ({ title, paragraphs }) => [title, ...paragraphs].join('\n'),
);
/** Each character by its own twin, as machines convert; nothing changes its place. */
const byCharacter = (to: 't' | 'tw' | 'hk') => {
  const convert = OpenCC.Converter({ from: 'cn', to });
  return (text: string) => Array.from(text, (character) => convert(character).charAt(0) || character).join('');
};
const HALF: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '！': '!',
  '？': '?',
  '（': '(',
  '）': ')',
};
const glosses = (text: string) =>
  byCharacter('t')(text).replace(/[\u4E00-\u9FFF]/g, (character) =>
    READINGS[character] && READINGS[character] !== 'men' ? `${character}(${READINGS[character]})` : character,
  );

describe('one text, many forms: the same notes', () => {
  test.each([
    ['Traditional, by machine', byCharacter('t')],
    ['Traditional of Taiwan', byCharacter('tw')],
    ['Traditional of Hong Kong', byCharacter('hk')],
    ['half-width marks', (text: string) => text.replace(/[，：；！？（）]/g, (mark) => HALF[mark] ?? mark)],
    ['corner brackets', (text: string) => text.replaceAll('“', '「').replaceAll('”', '」')],
    [
      'full-width digits',
      (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ],
    ['zero-width spaces', (text: string) => text.replace(/([\u4E00-\u9FFF]{3})/g, '$1\u200B')],
    ['glosses behind every listed character', glosses],
  ])('%s', (_, form) => {
    for (const body of bodies) {
      const expected = kindsByLine(body);
      expect(expected.join('')).not.toBe('');
      expect(kindsByLine(form(body))).toEqual(expected);
    }
  });
});

describe('what the mirrors’ converter leaves', () => {
  /** Known of real mirrors: what was written, the characters that the page glosses, and what stands there. */
  test.each([
    ['因为台湾', ['臺', '驗'], '因?yàn)榕_(tái)灣'],
    ['一款App', ['預'], '一款A(yù)pp'],
    ['规模化扩张', ['規', '擴'], '規(guī)?；瘮U(kuò)張'],
    ['张兰母子', ['執'], '張?zhí)m母子'],
    ['点。科网股', ['網'], '點?？凭W(wǎng)股'],
    ['宁静', ['庫'], '寧?kù)o'],
    ['变为“涉嫌严重违反', ['優'], '變?yōu)椤吧嫦訃乐剡`反'],
  ])('%s, with %j glossed', (written, listed, shown) => {
    expect(throughMirror(written, listed)).toBe(shown);
  });

  test('lines that came through whole keep their notes; damaged runs carry none', () => {
    let whole = 0;
    let damaged = 0;
    for (const body of bodies) {
      const mirrored = throughMirror(body, Object.keys(READINGS));
      expect(isConverted(mirrored)).toBe(true);
      expect(isConverted(body)).toBe(false);
      const expected = kindsByLine(body);
      const found = kindsByLine(mirrored);
      let start = 0;
      const { notes } = read(mirrored);
      mirrored.split('\n').forEach((line, index) => {
        const spans = unreadableSpans(line);
        if (spans.length === 0) {
          whole += 1;
          expect(found[index], line).toBe(expected[index]);
        } else damaged += 1;
        for (const span of spans) {
          const inside = notes.filter((note) => note.start < start + span.end && note.end > start + span.start);
          expect(inside.map(({ quote }) => quote)).toEqual([]);
        }
        start += line.length + 1;
      });
    }
    expect(whole).toBeGreaterThan(10);
    expect(damaged).toBeGreaterThan(2);
  });

  test('a lost full stop still ends its sentence', () => {
    const text = '臺(tái)灣(wān)的網(wǎng)站。他說“走了?！按蛸p';
    expect(read(text).sentences.length).toBeGreaterThan(2);
  });
});
