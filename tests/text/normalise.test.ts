import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../lib/text/normalise';

describe('pairs', () => {
  test.each([
    // quotation marks of every style
    ['「是」', '“是”'],
    ['『是』', '‘是’'],
    ['﹁是﹂', '“是”'],
    ['〝是〞', '“是”'],
    ['他说"是"。', '他说“是”。'],
    ['＂是＂与＂否＂', '“是”与“否”'],
    // half-width marks beside Chinese, and where they are none
    ['来了,走了.', '来了，走了。'],
    ['真的!为什么?', '真的！为什么？'],
    ['三点:第一;第二', '三点：第一；第二'],
    ['比分3:1,共10,000人', '比分3:1，共10,000人'],
    ['版本2.5.1', '版本2.5.1'],
    ['看https://example.org/a?b=1', '看https://example.org/a?b=1'],
    ['Hello, world.', 'Hello, world.'],
    ['等等...', '等等...'],
    // full-width letters, digits, brackets
    ['ＧＤＰ增长１２％', 'GDP增长12%'],
    ['（资料图）', '(资料图)'],
    ['甲\u3000乙\u00A0丙', '甲 乙 丙'],
    // what is drawn as nothing
    ['据\u200B悉', '据悉'],
    ['据\uFEFF悉\u00AD', '据悉'],
    ['\u202A据悉\u202C', '据悉'],
    ['葛\uFE00城', '葛城'],
    // bold marks of Markdown
    ['**据悉**，停产', '据悉，停产'],
    ['3*4', '3*4'],
    // glosses
    ['战(zhàn)争', '战争'],
    ['战（zhàn）争', '战争'],
    ['網(wǎng)絡', '网络'],
    ['網(网)絡', '网络'],
    ['银行(háng)，行(xíng)走', '银行，行走'],
    ['世卫(WHO)', '世卫(WHO)'],
    ['他(她)们', '他(她)们'],
    ['甲(乙)', '甲(乙)'],
    ['公司(gongsi)', '公司(gongsi)'], // no tone mark: letters, not a gloss
    // Traditional
    ['據悉，該國軍隊佔領了海島', '据悉，该国军队占领了海岛'],
    ['著名學者看著他', '著名学者看着他'],
    ['這本著作寫得顯著不同', '这本著作写得显著不同'],
    ['這裡的水庫乾了', '这里的水库干了'],
    ['他乾杯後說', '他干杯后说'],
    ['頭髮發現', '头发发现'],
    ['發展與毛髮', '发展与毛发'],
    ['皇后之後', '皇后之后'],
    ['衞生署回覆', '卫生署回复'],
    ['以調查為藉口', '以调查为借口'],
    ['臺灣與颱風', '台湾与台风'],
    ['會計說範圍', '会计说范围'],
  ])('「%s」 becomes 「%s」', (text, expected) => {
    const normal = normalise(text);
    expect(normal.text).toBe(expected);
    for (let start = 0; start < normal.text.length; start += 1) {
      const { start: from, end } = normal.toOriginal({ start, end: start + 1 });
      expect(from).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });
});

describe('the way back', () => {
  test.each([
    ['據(jù)悉，停產', '据悉', '據(jù)悉'],
    ['據\u200B悉，停產', '据悉', '據\u200B悉'],
    ['战(zhàn)争开始', '战', '战(zhàn)'],
    ['他说：「是。」', '“是。”', '「是。」'],
    ['ＧＤＰ增长', 'GDP', 'ＧＤＰ'],
    ['**据悉**停产', '据悉', '据悉'],
    ['😀据悉😀停产', '据悉', '据悉'],
    ['這裡乾了', '干', '乾'],
  ])('in 「%s」, 「%s」 stands where 「%s」 does', (text, words, original) => {
    const normal = normalise(text);
    const start = normal.text.indexOf(words);
    const span = normal.toOriginal({ start, end: start + words.length });
    expect(text.slice(span.start, span.end)).toBe(original);
    expect(normal.toNormal(span.start)).toBe(start);
  });
});

/** Pieces of text, each with its normal form; joined in any order they are a text whose normal form is known. */
const PIECES = [
  ['据悉', '据悉'],
  ['停产', '停产'],
  ['，', '，'],
  ['。', '。'],
  ['\u200B', ''],
  ['\u2060', ''],
  ['\uFEFF', ''],
  ['１２％', '12%'],
  ['战(zhàn)', '战'],
  ['争（zhēng）', '争'],
  ['「是」', '“是”'],
  ['😀', '😀'],
  ['𠮷', '𠮷'],
  ['abc', 'abc'],
  ['（', '('],
] as const;
const anyPieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 });

describe('properties', () => {
  test('what is put in at known places moves every span exactly', () => {
    fc.assert(
      fc.property(anyPieces, (pieces) => {
        const text = pieces.map(([original]) => original).join('');
        const normal = normalise(text);
        expect(normal.text).toBe(pieces.map(([, form]) => form).join(''));
        let from = 0;
        let at = 0;
        for (const [original, form] of pieces) {
          if (form !== '') {
            const span = normal.toOriginal({ start: at, end: at + form.length });
            expect(text.slice(span.start, span.end)).toBe(original);
            expect(span.start).toBe(from);
          }
          from += original.length;
          at += form.length;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('no span splits a surrogate pair or a gloss', () => {
    fc.assert(
      fc.property(anyPieces, fc.nat(60), fc.nat(8), (pieces, start, length) => {
        const text = pieces.map(([original]) => original).join('');
        const normal = normalise(text);
        const pair = /[\uD800-\uDBFF]$/;
        const end = Math.min(normal.text.length, start + length);
        // Rules cut at whole characters of the normal text.
        if (start >= end || pair.test(normal.text.slice(0, start)) || pair.test(normal.text.slice(0, end))) return;
        const span = normal.toOriginal({ start, end });
        expect(text.slice(0, span.start)).not.toMatch(pair);
        expect(text.slice(0, span.end)).not.toMatch(pair);
        const glosses = [...text.matchAll(/.[(（]zh\S{2,3}[)）]/g)];
        const split = glosses.filter(({ index, 0: words }) =>
          [span.start, span.end].some((edge) => edge > index && edge < index + words.length),
        );
        expect(split).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('there and back again: an offset of the normal text is found by its original', () => {
    const anyText = fc.oneof(
      anyPieces.map((pieces) => pieces.map(([original]) => original).join('')),
      fc.string({
        unit: fc.constantFrom(...'据悉據這著乾髮後，。,.:!?"「」『』（）(zhàn)１A１a \u200B*😀'),
        maxLength: 60,
      }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const normal = normalise(text);
        let last = 0;
        for (let at = 0; at < normal.text.length; at += 1) {
          const span = normal.toOriginal({ start: at, end: at + 1 });
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(normal.toNormal(span.start)).toBeLessThanOrEqual(at);
          last = span.start;
        }
        const whole = normal.toOriginal({ start: 0, end: normal.text.length });
        expect(whole.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('a normal form is its own normal form', () => {
    fc.assert(
      fc.property(anyPieces, (pieces) => {
        const { text } = normalise(pieces.map(([original]) => original).join(''));
        expect(normalise(text).text).toBe(text);
      }),
    );
  });
});
