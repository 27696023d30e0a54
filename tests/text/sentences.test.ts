import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../lib/text/sentences';

const cut = (text: string): string[] => Array.from(splitSentences(text), ({ start, end }) => text.slice(start, end));

/** A quotation of so many characters in sentences of ten. */
const speech = (length: number): string =>
  '这座大桥修了三年半。'.repeat(Math.ceil(length / 10)).slice(0, length - 1) + '。';

/** Rows are written with ｜ between sentences. */
test.each([
  // ends
  '工厂停产了。｜工人走了。',
  '真的吗？｜没有人知道！',
  '什么？！｜他走了。',
  '他想了很久……｜然后走了。',
  '他说…不知道。', // a single ellipsis mark ends nothing
  '工厂停产；工人走了。', // ； does not end a sentence
  '一是资金；二是人员；三是设备。',
  '工厂停产了', // the line's end ends it
  '三点：第一，登记，第二，审核。',
  '版本2.5.1已经发布。',
  '看https://example.org/a?b=1&c=2就知道。',
  '全县有3.5万人。｜他们都走了。',
  // quotations
  '他说：“我走了。你留下。”',
  '“我走了。你留下。”他说。', // the speaker after it
  '“我走了。”市长表示，“你留下。”',
  '“我走了。”｜天黑了。', // nobody speaks: the quotation ends its sentence
  '他说：“走！”｜大家都走了。',
  '这就是“自由市场”。｜没有别的。',
  '“安全？”他问。',
  '他引用“‘走。’是命令。”的话。',
  '他说：“我走了。”，然后走了。',
  '“好。”｜“那就这样。”',
  '(他走了。)｜她也走了。',
  '他走了。》｜她也走了。',
  // marks without their partner are no quotation
  '他说：“我走了。｜你留下。',
  '我走了。”｜你留下。',
  '“甲。｜“乙。”',
  // white space
  '  他走了。 ｜ 她也走了。  ',
])('「%s」', (row) => {
  const sentences = row.split('｜').map((sentence) => sentence.trim());
  expect(cut(row.replaceAll('｜', ''))).toEqual(sentences);
});

describe('a long quotation', () => {
  test('of 120 characters stays whole', () => {
    const text = `他说：“${speech(119)}”天黑了。`;
    expect(cut(text)).toEqual([`他说：“${speech(119)}”`, '天黑了。']);
  });
  test('longer than that is cut inside', () => {
    const text = `他说：“${speech(200)}”天黑了。`;
    expect(cut(text).length).toBeGreaterThan(15);
    expect(cut(text).join('')).toBe(text);
  });
});

test('nothing gives nothing', () => {
  expect(cut('')).toEqual([]);
  expect(cut(' \u3000 ')).toEqual([]);
});

test('no character is lost, doubled or moved', () => {
  const unit = fc.constantFrom(...'甲乙。！？…“”‘’；，： )a1.!?&=');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
      let last = 0;
      for (const { start, end } of splitSentences(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(last, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(text.slice(last).trim()).toBe('');
    }),
    { numRuns: 1000 },
  );
});
