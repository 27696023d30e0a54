import { describe, expect, test } from 'vitest';
import { readDocument } from '../../lib/article/read-document';
import { readText } from '../../lib/article/read-text';
import { findDisclaimers } from '../../lib/platforms/find-disclaimers';
import { parsePage } from './parse-page';

const ADDRESS = new URL('https://www.163.com/dy/article/L0G2QK3M0556ABCD.html');
const ELSEWHERE = new URL('https://news.example/2026/bridge');
const SENTENCE = '镇上的石桥修了三年，居民每天要绕路四公里才能到学校。';
const NOTICE = '特别声明：以上内容为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。';

const page = (body: string) => parsePage(`<div class="post_main"><div class="post_body">${body}</div></div>`);

const repeat = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length));

/** The shortest of three runs in microseconds of this process's own work, so that another program decides nothing. */
const time = (run: () => unknown): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const start = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(start);
      return user + system;
    }),
  );

/** How many times longer the tenfold takes; 10 is linear, 100 quadratic. */
function growth(make: (size: number) => () => unknown): number {
  const small = make(10_000);
  const large = make(100_000);
  small();
  return time(large) / Math.max(time(small), 2000);
}

describe('time grows with the text, not faster', () => {
  test.each<[string, (size: number) => () => unknown]>([
    ['plain text', (size) => () => readText(repeat(`${SENTENCE}\n`, size), null)],
    ['plain text of one line', (size) => () => readText(repeat(SENTENCE, size), null)],
    ['plain text of short lines', (size) => () => readText(repeat('来源：桥\n', size), null)],
    ['plain text of brackets', (size) => () => readText(repeat('[', size), null)],
    ['plain text of pictures', (size) => () => readText(repeat('![]() ', size), null)],
    ['plain text of notices', (size) => () => findDisclaimers(readText(repeat(`${NOTICE}\n`, size), null).article)],
    [
      'a page of paragraphs',
      (size) => {
        const document = page(repeat(`<p>${SENTENCE}</p>`, size));
        return () => readDocument(document, ADDRESS);
      },
    ],
    [
      'a page of one line in many nodes',
      (size) => {
        const document = page(repeat('桥 <b>修</b> ', size));
        return () => readDocument(document, ADDRESS);
      },
    ],
    [
      'a page of notices',
      (size) => {
        const document = parsePage(`<div>${repeat(`<p>${NOTICE}</p>`, size)}</div>`);
        return () => readDocument(document, ELSEWHERE);
      },
    ],
    [
      'a page of comments with notices',
      (size) => {
        const document = parsePage(repeat(`<div><b>甲</b><div>${NOTICE}</div></div>`, size));
        return () => readDocument(document, ELSEWHERE);
      },
    ],
    [
      'a page of lines without blocks that name the platform',
      (size) => {
        const document = parsePage(repeat(`网易号上有人说<br>${SENTENCE}<br>`, size));
        return () => readDocument(document, ELSEWHERE);
      },
    ],
  ])('%s', (_, make) => {
    expect(growth(make)).toBeLessThan(50);
  });
});
