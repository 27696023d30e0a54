import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textSource } from '../../lib/article/read-text';
import { findCues } from '../../lib/claims/cues';
import { topicsOf } from '../../lib/claims/related';
import { readPage } from '../../lib/read-page';
import { normalise } from '../../lib/text/normalise';
import { sampleArticles } from '../../scripts/sample-articles';
import { read } from '../read';

const SAMPLES = Object.values(sampleArticles).map(({ paragraphs }) => paragraphs);
/** Words that go back to what was said before: their paragraphs do depend on others. */
const GOES_BACK =
  /[他她]|他们|她们|该|此|上述|报告|报道|文章|声明|通报|[中美俄校院警官]方|研究(?:人员|者|团队)|记者|公司|法院|银行|^“/;
const independent = SAMPLES.flat().filter((paragraph) => !GOES_BACK.test(paragraph) && /[。！？]$/.test(paragraph));

/** Paragraphs that share no topic with it: a word of public weight ties sentences wherever they stand. */
const topicsIn = (paragraph: string): number => topicsOf({ cues: findCues(normalise(paragraph).text) });
const unrelatedTo = (paragraph: string) =>
  SAMPLES.flat().filter((other) => (topicsIn(other) & topicsIn(paragraph)) === 0);

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

  test('of answers to the press are the speaker’s, from question to question', () => {
    const text = [
      '3月5日，水务部发言人林若舟主持例行记者会，部分内容如下。',
      '海岸新闻记者：水库的水质如何？',
      '林若舟：水库一直达标。去年全省有三成水厂换了设备。',
      '从来没有人因此生病。',
      '问：明年还会涨价吗？',
      '水价由各地决定。',
    ].join('\n');
    const { sentences } = read(text);
    const said = sentences.filter(({ start }) =>
      /水库一直|去年全省|从来没有|水价由/.test(text.slice(start, start + 8)),
    );
    expect(said.map(({ attribution }) => attribution)).toEqual(['named', 'linked', 'linked', 'linked']);
  });

  test('of the author after a press conference that is told of are not the speaker’s', () => {
    const text = '市长陈远山3月5日出席了新产品发布会。\n这家公司为什么要撤资？\n它欠了银行三亿元。';
    expect(read(text).sentences.at(-1)?.attribution).toBe('none');
    const press = text.replace('出席了新产品发布会', '主持新闻发布会');
    expect(read(press).sentences.at(-1)?.attribution).toBe('none');
  });

  test.each([
    ['linked', '海安市水务局关于调整水价的通知\n海水发〔2025〕12号\n自三月起，居民水价上调三成。'],
    ['linked', '海安市水務局關於調整水價的通知\n海水發〔2025〕12號\n自三月起，居民水價上調三成。'],
    ['named', '海安市水务局关于停水的公告\n各用水单位：\n自三月起，居民水价上调三成。'],
    ['none', '海安市水务局关于停水的公告惹怒居民\n自三月起，居民水价上调三成。'], // who tells of it is no office
    ['none', '关于我被骗三百万的通知\n各位读者：\n自三月起，居民水价上调三成。'],
    ['linked', '海安市2024年国民经济和社会发展统计公报\n海安市统计局\n全市去年有三成工厂停产。'],
    ['linked', '海安市供水條例\n第一條 為了保障供水，制定本條例。\n第二條 本市供水適用本條例。\n水價由市政府規定。'],
    ['linked', '证券代码：600000 证券简称：海安水务\n公告编号：2025-012\n公司去年亏损三亿元。'],
    ['linked', '海安市人民法院\n民事判决书\n（2024）海01民初12号\n被告拖欠工资三百万元。'],
    ['none', '看懂海安市2024年统计公报\n全市去年有三成工厂停产。'],
    ['none', '赚钱的三个办法\n第一条路是开店，第二条路是炒股。\n他去年赚了三百万元。'],
    ['none', '法院判决书曝光\n（2024）海01民初12号判决书在网上流传。\n被告拖欠工资三百万元。'],
    ['none', '水价要涨\n市民都在谈水务局关于调整水价的通知。\n自三月起，居民水价上调三成。'],
  ])('of an office’s own text are %s', (attribution, text) => {
    expect(read(text).sentences.at(-1)?.attribution).toBe(attribution);
  });

  test('of a paragraph do not change when unrelated paragraphs stand around it', () => {
    expect(independent.length).toBeGreaterThan(5);
    const among = independent.map((paragraph) => {
      const others = fc.array(fc.constantFrom('今天的风很大。', ...unrelatedTo(paragraph)), { maxLength: 4 });
      return fc.tuple(fc.constant(paragraph), others, others);
    });
    fc.assert(
      fc.property(fc.oneof(...among), ([paragraph, before, after]) => {
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
