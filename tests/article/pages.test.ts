import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../lib/article/read-document';
import { toRange } from '../../lib/article/to-range';
import { platforms } from '../../lib/platforms/index';
import { findDisclaimers } from '../../lib/platforms/find-disclaimers';
import { recognise } from '../../lib/platforms/recognise';
import { parsePage } from './parse-page';

/** Pages of ours in the structure of real ones; each names its address in its first line and has its reading beside it. */
const FOLDER = join(import.meta.dirname, '../fixtures/pages');
const pages = readdirSync(FOLDER).filter((file) => file.endsWith('.html'));

function open(file: string) {
  const html = readFileSync(join(FOLDER, file), 'utf8');
  const url = new URL(/^<!-- (\S+) -->/.exec(html)?.[1] ?? '');
  const document = parsePage(html);
  return { document, html, ...readDocument(document, url) };
}

/** The reading as lines, in the form of the fixtures' `.txt`. */
function inWords({ article, evidence }: Pick<ReturnType<typeof open>, 'article' | 'evidence'>): string[] {
  const platform = recognise(evidence);
  return [
    ...(platform && platform.id !== 'netease-hao' ? [`of: ${platform.id}`] : []),
    `page: ${article.page}`,
    `platform: ${platform ? `${platform.role} ${platform.confidence}` : 'none'}`,
    `evidence: ${(platform?.evidence ?? []).join(' ')}`,
    `account: ${platform?.account ?? '-'}`,
    `place: ${platform?.place ?? '-'}`,
    `time: ${platform?.statedTime ?? '-'}`,
    `pictures: ${article.pictures.length}`,
    `links: ${article.links.map(({ href }) => href).join(' ')}`,
    `disclaimers: ${findDisclaimers(article)
      .map(({ by }) => by)
      .join(' ')}`,
    ...(platform?.originalUrl ? [`original: ${platform.originalUrl}`] : []),
    ...article.parts.map(({ part, start, end }) => `${part}: ${article.text.slice(start, end)}`),
  ];
}

describe('every layout', () => {
  test.each(pages)('%s', (file) => {
    const expected = readFileSync(join(FOLDER, file.replace('.html', '.txt')), 'utf8')
      .trimEnd()
      .split('\n');
    expect(inWords(open(file)).map((line) => line.trimEnd())).toEqual(expected.map((line) => line.trimEnd()));
  });

  test.each(pages)('%s: every part leads back to its words on the page', (file) => {
    const { article, document } = open(file);
    for (const part of article.parts) {
      const range = toRange(article, part, document);
      expect(
        range
          ?.toString()
          .replace(/[ \t\r\n\f]+/g, ' ')
          .trim(),
      ).toBe(article.text.slice(part.start, part.end));
    }
  });

  test.each(pages)('%s: reading changes nothing of the page', (file) => {
    const { document, html } = open(file);
    expect(document.documentElement.outerHTML).toBe(parsePage(html).documentElement.outerHTML);
  });
});

test('every platform has a page here', () => {
  const shown = new Set(pages.map((file) => recognise(open(file).evidence)?.id));
  expect(platforms.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});

describe('a page without an address', () => {
  test.each([
    ['desktop.html', 'copy likely', 'https://www.163.com/dy/article/L0G2QK3M0556ABCD.html', 'article'],
    ['fragment.html', 'copy likely', null, 'article'],
    ['mobile-desk.html', 'unknown unknown', null, 'article'],
    ['quoting.html', null, null, 'other'],
    ['not-arrived.html', null, null, 'other'],
  ])('%s is %s', (file, expected, original, page) => {
    const { article, evidence } = readDocument(parsePage(readFileSync(join(FOLDER, file), 'utf8')), null);
    const reading = recognise(evidence);
    expect(reading && `${reading.role} ${reading.confidence}`).toBe(expected);
    expect(reading?.originalUrl ?? null).toBe(original);
    expect(article.page).toBe(page);
  });
});
