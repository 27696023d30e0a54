import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { addressOf } from '../../scripts/sample-article';
import { sampleArticles } from '../../scripts/sample-articles';
import { endlessPage } from '../../scripts/sample-page';
import { inEachBrowser } from './in-each-browser';
import { waitForMarks } from './marks';

const { oldPierLibrary, teaFrost } = sampleArticles;
// Twenty, of two sorts that take turns, each with an account of its own.
const ARTICLES = Array.from({ length: 20 }, (_, index) => ({
  ...(index % 2 === 0 ? oldPierLibrary : teaFrost),
  id: `KO9SS${String(index).padStart(2, '0')}905SUYUAN`.slice(0, 16),
  account: `南河观察${index}`,
}));

/** The numbers of the articles in which marks stand. */
const marked = (page: Page): Promise<number[]> =>
  page.evaluate(`(() => {
    const bodies = [...document.querySelectorAll('.post_main')];
    const found = new Set();
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('suyuan-')) continue;
      for (const range of highlight) found.add(bodies.findIndex((body) => body.contains(range.startContainer)));
    }
    return [...found];
  })()`) as Promise<number[]>;

const scrollTo = (page: Page, index: number): Promise<unknown> =>
  page.evaluate(`document.querySelectorAll('.post_body')[${index}].scrollIntoView({ block: 'center' })`);

inEachBrowser((stage) => {
  test('a page of twenty articles: the one that is read is marked and told, with its own account', async () => {
    const [first] = ARTICLES;
    if (!first) throw new Error('There is no article.');
    stage.extension().serve(addressOf(first), endlessPage(ARTICLES));
    const page = await stage.extension().newPage();
    await page.goto(addressOf(first));
    await page.bringToFront();
    await waitForMarks(page, true);
    for (const index of [0, 7, 19, 2]) {
      await page.bringToFront();
      await scrollTo(page, index);
      await expect.poll(() => marked(page), { timeout: 20_000 }).toEqual([index]);
      const popup = await stage.popupFor(first);
      expect(await popup.$eval('.speaker', (section) => section.textContent)).toContain(`南河观察${index}`);
      await popup.close();
    }
  });

  test('an article that is appended later is read when the reader comes to it', async () => {
    const [first, second] = ARTICLES;
    if (!first || !second) throw new Error('There are no two articles.');
    stage.extension().serve(addressOf(first), endlessPage([first]));
    const page = await stage.extension().newPage();
    await page.goto(addressOf(first));
    await page.bringToFront();
    await waitForMarks(page, true);
    await page.evaluate(
      (html) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        const container = parsed.querySelector('#contain');
        if (container) document.body.append(container);
      },
      endlessPage([second]),
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    await scrollTo(page, 1);
    await expect.poll(() => marked(page), { timeout: 20_000 }).toEqual([1]);
  });
});
