import { describe, expect, test } from 'vitest';
import { AnyPage } from '../../lib/article/any-page';
import { anyBodies, articleBodies, readOneOfMany } from '../../lib/article/one-of-many';
import { recognise } from '../../lib/platforms/recognise';
import { addressOf } from '../../scripts/sample-article';
import type { SampleArticle } from '../../scripts/sample-article';
import { newsBody } from '../../scripts/news-page';
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

const story = (article: SampleArticle): string =>
  `<article><header><h2>${article.title}</h2></header>${newsBody(article)}</article>`;
const titleOf = (work: ReturnType<AnyPage['read']>): string => {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value.article.text.split('\n')[0] ?? '';
  }
};
const siteOf = (...items: readonly string[]) => parsePage(`<title>河湾日报</title><main>${items.join('')}</main>`);

describe('a page of no platform that appends one article after another', () => {
  const site = new URL('https://news.example/2026/06/pier-library');
  test('each is read as its own, with its own heading; the first when nobody has scrolled', () => {
    const document = siteOf(story(oldPierLibrary), story(teaFrost), story(nightMarketLights));
    const bodies = anyBodies(document, site);
    expect(bodies).toHaveLength(3);
    const reader = new AnyPage();
    expect(titleOf(reader.read(document, site, true))).toBe(oldPierLibrary.title);
    const titles = bodies.map((body) => titleOf(reader.readOne(document, site, body, false)));
    expect(titles).toEqual([oldPierLibrary, teaFrost, nightMarketLights].map(({ title }) => title));
  });

  test.each<[string, readonly string[]]>([
    ['one article', [story(oldPierLibrary)]],
    [
      'an article and teasers',
      [story(oldPierLibrary), '<article><h3>夜市的灯</h3><p>点开看看。</p></article>'.repeat(30)],
    ],
    ['an article and comments', [story(oldPierLibrary), `<article class="comment">${newsBody(teaFrost)}</article>`]],
    ['an article in an article', [`<article>${story(oldPierLibrary)}</article>`]],
  ])('%s is no such page', (_, items) => expect(anyBodies(siteOf(...items), site)).toEqual([]));
});
