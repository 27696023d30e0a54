import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlacedArticle } from '../../lib/article/article';
import { readDocument } from '../../lib/article/read-document';
import { offsetAt, toRange } from '../../lib/article/to-range';
import { parsePage } from './parse-page';

const URL_OF_ONE = new URL('https://www.163.com/dy/article/L0G2QK3M0556ABCD.html');

function read(body: string): { article: PlacedArticle; document: Document } {
  const document = parsePage(
    `<div class="post_main"><h1 class="post_title">石桥</h1><div class="post_body">${body}</div></div>`,
  );
  return { document, article: readDocument(document, URL_OF_ONE).article };
}

const collapsed = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ');

/** The words that a reader sees in the range: scripts that stand between them are none. */
function wordsIn(range: Range | null): string {
  const content = range?.cloneContents();
  for (const script of content?.querySelectorAll('script') ?? []) script.remove();
  return collapsed(content?.textContent ?? '');
}

/** Words, blanks and marks as pages hold them; `<` and `&` come as entities. */
const words = fc
  .array(
    fc.constantFrom(
      '石桥',
      '修',
      '了',
      '三年',
      '。',
      'a',
      '12.5%',
      ' ',
      '  ',
      '\n',
      '\t ',
      '&nbsp;',
      '　',
      '“',
      '”',
      '&lt;',
      '𠮷',
      '\u200B',
    ),
    {
      maxLength: 12,
    },
  )
  .map((pieces) => pieces.join(''));
const { markup } = fc.letrec<{ markup: string; node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    words,
    fc.constantFrom('<br>', '<img src="a.jpg">', '<!-- 注 -->', '<script>x</script>', '<p hidden>藏</p>'),
    fc
      .tuple(
        fc.constantFrom('b', 'span', 'p', 'div', 'li', 'a href="https://a.example/"', 'p class="f_center"'),
        tie('markup'),
      )
      .map(([tag, inner]) => `<${tag}>${inner}</${tag.split(' ')[0]}>`),
  ),
  markup: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
}));

describe('text and page', () => {
  test('every part, and any stretch of one, leads to its words on the page', () => {
    fc.assert(
      fc.property(markup, fc.nat(), fc.nat(), (body, from, length) => {
        const { article, document } = read(body);
        for (const part of article.parts) {
          const size = part.end - part.start;
          const start = part.start + (from % size);
          const end = Math.min(part.end, start + 1 + (length % size));
          for (const span of [part, { start, end }]) {
            const range = toRange(article, span, document);
            expect(wordsIn(range)).toBe(article.text.slice(span.start, span.end));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('there and back again gives the same offset', () => {
    fc.assert(
      fc.property(markup, fc.nat(), (body, at) => {
        const { article, document } = read(body);
        const segment = article.segments[at % article.segments.length];
        if (!segment) return;
        const start = segment.start + (at % (segment.end - segment.start));
        const range = toRange(article, { start, end: start + 1 }, document);
        expect(range && offsetAt(article, range.startContainer, range.startOffset)).toBe(start);
      }),
      { numRuns: 300 },
    );
  });

  test('segments are in text order, do not overlap, and cover all but line ends', () => {
    fc.assert(
      fc.property(markup, (body) => {
        const { article } = read(body);
        let end = 0;
        for (const segment of article.segments) {
          expect(article.text.slice(end, segment.start).replaceAll('\n', '')).toBe('');
          expect(segment.end).toBeGreaterThan(segment.start);
          end = segment.end;
        }
        expect(end).toBe(article.text.length);
        expect(article.parts.map((part) => article.text.slice(part.start, part.end)).join('\n')).toBe(article.text);
      }),
      { numRuns: 300 },
    );
  });
});

/** The range of a part after the page was touched there. */
const change = (touch: (node: Text) => void) => {
  const { article, document } = read('<p>桥修了三年，</p><p>花了<b>一千二百万</b>元。</p>');
  const span = { start: article.text.indexOf('一千'), end: article.text.indexOf('一千') + 5 };
  expect(toRange(article, span, document)?.toString()).toBe('一千二百万');
  const node = document.querySelector('b')?.firstChild;
  if (node) touch(node as Text);
  return toRange(article, span, document);
};

describe('a page that changed since', () => {
  test.each<[string, (node: Text) => void]>([
    ['the node is gone', (node) => node.remove()],
    ['its element is gone', (node) => node.parentElement?.remove()],
    ['it shrank', (node) => (node.data = '一千')],
    ['it says something else', (node) => (node.data = '一千三百万')],
    ['its script was converted', (node) => (node.data = '一千二百萬')],
    ['it was split', (node) => node.splitText(2)],
  ])('no range when %s', (_, touch) => {
    expect(change(touch)).toBeNull();
  });

  test('a change elsewhere does not matter', () => {
    expect(change((node) => node.ownerDocument.querySelector('p')?.remove())?.toString()).toBe('一千二百万');
    expect(change((node) => (node.data += '多'))?.toString()).toBe('一千二百万');
  });

  test('no range for nothing, for a line end alone, or past the end', () => {
    const { article, document } = read('<p>一</p><p>二</p>');
    const breaks = article.text.indexOf('\n');
    expect(toRange(article, { start: breaks, end: breaks + 1 }, document)).toBeNull();
    expect(toRange(article, { start: 0, end: 0 }, document)).toBeNull();
    expect(toRange(article, { start: 999, end: 1005 }, document)).toBeNull();
    expect(toRange(article, { start: 0, end: article.text.length }, parsePage('<p>别的页</p>'))).toBeNull();
  });

  test('a range may go over several lines', () => {
    const { article, document } = read('<p>一</p>\n<p>二</p>');
    expect(collapsed(toRange(article, { start: 0, end: article.text.length }, document)?.toString() ?? '')).toBe(
      '石桥一 二',
    );
  });

  test('a place outside the article has no offset', () => {
    const { article, document } = read('<p>一</p>');
    expect(offsetAt(article, document.createTextNode('一'), 0)).toBeNull();
  });
});
