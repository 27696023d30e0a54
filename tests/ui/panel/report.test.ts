import { expect, test } from 'vitest';
import { wordsOf } from '../../../lib/ui/catalogue';
import { markdownReport } from '../../../lib/ui/panel/report';
import { NOTE, told } from '../told-page';

const speech = { language: 'zh-CN', words: wordsOf('zh-CN') } as const;
const facts = {
  title: '[桥](https://bad.test)要关了',
  address: 'https://www.163.com/dy/article/L7GP223605ABCDEF.html',
  readAt: new Date('2026-10-01T04:00:00Z'),
};

const report = markdownReport(
  speech,
  facts,
  told({
    notes: [],
    lookups: [{ start: 1, end: 5, quote: 'A/RES/1', scheme: 'un-symbol', url: 'https://undocs.org/A/RES/1' }],
  }),
  [
    { ...NOTE, quote: '据知情人士透露，<b>桥</b>要关了。\n# 假标题' },
    { ...NOTE, quote: '', kind: 'image-without-source', evidence: [] },
  ],
);

test.each([
  [String.raw`# \[桥\](https\://bad.test)要关了`],
  ['- <https://www.163.com/dy/article/L7GP223605ABCDEF.html>'],
  ['阅读时间：2026年10月1日'],
  [String.raw`- 谁在说话: 自媒体账号在说话 · \<b\>岚江旧事\</b\> · 湖北 · 2026-09-23 11:24:11`],
  ['- 平台的声明: 特别声明：虚构的一行。'],
  ['- 读过的句子: 38'],
  ['- 找不到来源: 9'],
  ['- 没有标出的句子，不等于核实过。'],
  [String.raw`> 据知情人士透露，\<b\>桥\</b\>要关了。 \# 假标题`],
  ['- **来源没有名字** (值得先查)'],
  ['- “知情人士”：来源没有名字'],
  ['- 说这话的是谁？'],
  ['> （图片）'],
  ['- A/RES/1: <https://undocs.org/A/RES/1>'],
])('holds %s', (line) => expect(report).toContain(line));

test('no line of it begins with what the page wrote', () => {
  const starts = new Set(report.split('\n').map((line) => /^(?:# |## |> |- |$)/.test(line)));
  expect([...starts]).toEqual([true]);
});
