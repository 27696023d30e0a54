import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AnyPage } from '../../lib/article/any-page';
import type { Article } from '../../lib/article/article';
import { compose, emptyArticle } from '../../lib/article/compose';
import { findArticle } from '../../lib/article/find-article';
import { walk } from '../../lib/article/walk';
import { sharedPages } from '../e2e/shared-pages';
import { parsePage } from './parse-page';

/**
 * Bodies of real pages, marked by hand: one file a page, `NAME.html.txt`, a line of the body a line; a line that begins
 * with 「? 」 may be taken or left (who wrote it, where it was first printed). Neither pages nor bodies are in the project.
 */
const FOLDER = process.env['SUYUAN_BODIES'] ?? join(import.meta.dirname, '../../../shared/bodies');
const bodies = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file.endsWith('.html.txt')) : [];
if (bodies.length === 0) console.info('tests/article/extraction: no bodies marked by hand beside the project, skipped');

const compact = (text: string): string => text.replace(/[\s\u200B-\u200F\u2060]+/g, '');

const sum = (list: readonly string[]): number => list.reduce((total, line) => total + line.length, 0);

/** How many of the body's characters were found, and how many of those found are foreign. */
function compare(marked: string, article: Article) {
  const lines = marked.split('\n').filter((line) => line !== '');
  const optional = new Set(lines.filter((line) => line.startsWith('? ')).map((line) => compact(line.slice(2))));
  const body = lines.filter((line) => !line.startsWith('? ')).map(compact);
  const found = article.parts
    .filter(({ part }) => ['paragraph', 'caption', 'byline', 'declaration'].includes(part))
    .map(({ start, end }) => compact(article.text.slice(start, end)))
    .filter((line) => !optional.has(line));
  const [inBody, inFound] = [body.join('\n'), found.join('\n')];
  const missing = body.filter((line) => !inFound.includes(line));
  const foreign = found.filter((line) => !inBody.includes(line));
  return {
    found: 1 - sum(missing) / sum(body),
    foreign: sum(foreign) / Math.max(1, sum(found)),
    missing,
    foreignLines: foreign,
  };
}

function drain<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** As it is read when its reader asks: by a platform's layout where one fits. */
const read = (html: string, address: string): Article =>
  drain(new AnyPage().read(parsePage(html), new URL(address), true)).article;

/** By the extractor alone, as if the page were anybody's. */
function extract(html: string): Article {
  const page = parsePage(html);
  const found = drain(findArticle(page, page.body, 8000));
  if (found === null || found === 'too-large') return emptyArticle('other');
  const article = compose('article', [{ items: walk(found.body, found.noise, null), as: null, only: null }]);
  // What a platform puts under an article is neither the body nor foreign to it.
  return { ...article, parts: article.parts.filter(({ part }) => part !== 'notice') };
}

describe.skipIf(bodies.length === 0).each<[string, (html: string, address: string) => Article]>([
  ['as they are read', read],
  ['by the extractor alone', extract],
])('the articles of real pages, %s', (how, readWith) => {
  test.each(bodies)('%s', (file) => {
    const page = sharedPages.find((one) => `${one.file}.txt` === file);
    if (!page) return;
    const isNetEase = /^https?:\/\/[^/]*163\.com\//.test(page.address);
    const compared = compare(readFileSync(join(FOLDER, file), 'utf8'), readWith(page.html(), page.address));
    console.info(file, how, compared.found.toFixed(3), compared.foreign.toFixed(3));
    expect(compared.found, compared.missing.join('\n')).toBeGreaterThanOrEqual(isNetEase ? 0.95 : 0.9);
    expect(compared.foreign, compared.foreignLines.join('\n')).toBeLessThanOrEqual(isNetEase ? 0.05 : 0.1);
  });
});
