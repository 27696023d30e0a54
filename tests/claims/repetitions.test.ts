import { expect, test } from 'vitest';
import { read } from '../read';

/** The shortest of three runs in microseconds of this process's own work, so that another program decides nothing. */
function time(text: string): number {
  const runs = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  });
  return Math.min(...runs);
}

/** What opens some pattern, over and over, and nothing that closes it. */
const OPENINGS = [
  '据', '根据', '援引', '记者', '本报记者', '研究人员', '北山大学', '公司', '一名', '有', '从', '由', '在', '对', '共', '其中',
  '《', '“', '(', '[', '【', '〔2023〕', '#', '…', '？', '，', '、', '。', ' ',
  '1', '1 ', '1,', '1.', '1月', '1年', '2019年', '2019年至', '3月5日', '1:1', '10.1234/', 'A/', 'www.', 'GB ', 'ISBN 1-',
  '三', '一是', '第一，', '百', '万', '最', '第一', '必将', '导致', '因为', '真实目的', '副局长', '遇难', '三人遇难', '说', '称', '表示', '报道', '研究', '显示',
  'a', 'A a', '陈', '·', '阿', '的', '年轻', '近日', '失业率', '裁员', '从5', '增长到',
]; // prettier-ignore

test.each(OPENINGS)('100,000 characters of 「%s」 take no more than their share', (opening) => {
  const of = (length: number) => opening.repeat(Math.ceil(length / opening.length));
  read(of(10_000));
  // 10 is linear, 100 quadratic.
  expect(time(of(100_000)) / Math.max(time(of(10_000)), 4000)).toBeLessThan(45);
});
