import { describe, expect, test } from 'vitest';
import { articleBodies, readOneOfMany } from '../../lib/article/one-of-many';
import { recognise } from '../../lib/platforms/recognise';
import { addressOf } from '../../scripts/sample-article';
import type { SampleArticle } from '../../scripts/sample-article';
import { sampleArticles } from '../../scripts/sample-articles';
import { endlessPage } from '../../scripts/sample-page';
import { parsePage } from './parse-page';

const { oldPierLibrary, teaFrost, nightMarketLights } = sampleArticles;
const url = new URL(addressOf(oldPierLibrary));
const pageOf = (...articles: readonly SampleArticle[]) => parsePage(endlessPage(articles));

describe('a page that appends one article after another', () => {
  test('one article is no such page', () => expect(articleBodies(pageOf(oldPierLibrary), url)).toEqual([]));

  test('each is read as its own: its text, its account, its notice', () => {
    const articles = [oldPierLibrary, teaFrost, nightMarketLights];
    const page = pageOf(...articles);
    const bodies = articleBodies(page, url);
    expect(bodies).toHaveLength(3);
    for (const [index, body] of bodies.entries()) {
      const { article, evidence } = readOneOfMany(page, url, body);
      const reading = recognise(evidence);
      expect([article.text.split('\n')[0], reading?.account]).toEqual([
        articles[index]?.title,
        articles[index]?.account,
      ]);
      expect(`${reading?.role} ${reading?.confidence}`).toBe('self-media certain');
      expect(article.parts.filter(({ part }) => part === 'notice')).toHaveLength(2);
      // The address is the first one's: it dates no other.
      expect(evidence.url?.docId?.id ?? null).toBe(index === 0 ? oldPierLibrary.id : null);
    }
  });

  test('when the address has gone on to the second, it is the second’s', () => {
    const page = pageOf(oldPierLibrary, teaFrost);
    const [first, second] = articleBodies(page, url);
    const next = new URL(addressOf(teaFrost));
    expect(first && readOneOfMany(page, next, first).evidence.url?.docId).toBeNull();
    expect(second && readOneOfMany(page, next, second).evidence.url?.docId?.id).toBe(teaFrost.id);
  });

  test('no more than twenty are told apart', () => {
    const many = Array.from({ length: 25 }, () => oldPierLibrary);
    expect(articleBodies(pageOf(...many), url)).toHaveLength(20);
  });
});
