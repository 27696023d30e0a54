import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textSource } from '../../lib/article/read-text';
import { readPage } from '../../lib/read-page';
import { sampleArticles } from '../../scripts/sample-articles';
import { read } from '../read';

const SAMPLES = Object.values(sampleArticles).map(({ paragraphs }) => paragraphs);
/** Words that go back to what was said before: their paragraphs do depend on others. */
const GOES_BACK =
  /[他她]|他们|她们|该|此|上述|报告|报道|文章|声明|通报|[中美俄校院警官]方|研究(?:人员|者|团队)|记者|公司|法院|银行|^“/;
const independent = SAMPLES.flat().filter((paragraph) => !GOES_BACK.test(paragraph) && /[。！？]$/.test(paragraph));

/** What was read of the sentences of one paragraph, wherever it stands in the text. */
function readingsOf(text: string, paragraph: string) {
  const start = text.indexOf(paragraph);
  return read(text)
    .sentences.filter((sentence) => sentence.start >= start && sentence.end <= start + paragraph.length)
    .map(({ factual, attribution, checkWorthy }) => ({ factual, attribution, checkWorthy }));
}

describe('readings', () => {
  test.each(['海岸银行首席经济学家：林若舟', '海岸资管(431.2, 7.37, 1.74%)固定收益业务首席投资官：Jane Doe'])(
    '「%s」 names a guest and states nothing',
    (line) => {
      const [reading] = read(`${line}\n问：利率还会上升吗？\n今年会升两次。`).sentences;
      expect(reading).toMatchObject({ factual: false, checkWorthy: false });
    },
  );

  test('of a paragraph do not change when unrelated paragraphs stand around it', () => {
    expect(independent.length).toBeGreaterThan(5);
    const others = fc.array(fc.constantFrom(...SAMPLES.flat()), { maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...independent), others, others, (paragraph, before, after) => {
        const around = (list: readonly string[]) => list.filter((other) => other !== paragraph);
        const text = [...around(before), paragraph, ...around(after)].join('\n');
        expect(readingsOf(text, paragraph)).toEqual(readingsOf(paragraph, paragraph));
      }),
      { numRuns: 60 },
    );
  });

  test('a linked source never adds a mark to its sentence', () => {
    const sentences = SAMPLES.flat().flatMap((paragraph) => paragraph.match(/[^。！？“”]+[。！？]/g) ?? []);
    expect(sentences.length).toBeGreaterThan(30);
    for (const sentence of sentences) {
      const bare = new Set(
        read(sentence)
          .notes.filter(({ shown }) => shown)
          .map(({ kind }) => kind),
      );
      const linked = read(sentence.replace(/[。！？]$/, (end) => `[原文](https://stats.example.org/table)${end}`));
      const added = linked.notes.filter(({ kind, shown }) => shown && !bare.has(kind));
      expect(added.map(({ kind }) => `${kind}: ${sentence}`)).toEqual([]);
      expect(linked.coverage.unverified).toBe(0);
    }
  });

  test('every span is the words that it quotes, and lies in its sentence', () => {
    for (const paragraphs of SAMPLES) {
      const text = paragraphs.join('\n');
      const { sentences, notes, lookups } = read(text);
      for (const { start, end, quote } of [...notes, ...lookups]) expect(text.slice(start, end)).toBe(quote);
      for (const sentence of sentences) {
        for (const { start, end, quote } of sentence.evidence) {
          expect(text.slice(start, end)).toBe(quote);
          expect(start >= sentence.start && end <= sentence.end, quote).toBe(true);
        }
      }
    }
  });

  test('an interview’s answers are the guest’s, and end with the interview', () => {
    const text = [
      '某银行首席经济学家：林海青',
      '今年出口会下降吗？',
      '去年出口已经下降了一成，今年还会更低。',
      '1',
      '全市去年有三成工厂停产。',
    ].join('\n');
    expect(
      read(text)
        .sentences.slice(1)
        .map(({ attribution }) => attribution),
    ).toEqual(['none', 'named', 'none', 'none']);
  });
});

/** How many steps a reading takes; each is bounded, so their number is the work. */
const steps = (text: string) => [...readPage(textSource(text, null))].length;

describe('work grows with the text alone', () => {
  test.each([
    '“',
    '据悉，',
    '1',
    '（',
    '《',
    '。',
    '他说：“',
    '网(wǎng)',
    '?！',
    '[',
    '2024年3月5日',
    'A/RES/',
    '史上最',
    '！！',
    ' ',
  ])('%j over and over', (piece) => {
    const some = steps(piece.repeat(2000));
    const more = steps(piece.repeat(20_000));
    expect(more).toBeLessThanOrEqual(12 * some + 20);
  });
});
