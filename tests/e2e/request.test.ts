import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSER_NAMES, type ExtensionBrowser, launchBrowser } from '../../scripts/extension-browser';
import { newsPage, type NewsOptions } from '../../scripts/news-page';
import { tabAt } from '../../scripts/page-notes';
import { sampleArticles } from '../../scripts/sample-articles';
import { marksOf, waitForMarks } from './marks';
import { press } from './press';

const { oldPierLibrary } = sampleArticles;
const SENTENCE = '研究表明，超过七成的乡镇图书馆在开馆第四年就门可罗雀。';
const ADDRESS = 'https://news.example/2026/06/pier-library';

describe.each(BROWSER_NAMES)('%s', (name) => {
  let running: { readonly extension: ExtensionBrowser; readonly own: Page } | null = null;
  const there = () => {
    if (!running) throw new Error(`${name} did not start.`);
    return running;
  };
  beforeAll(async () => {
    // A family of hosts, so that it is a page lent by a click and no site that the reader added.
    const extension = await launchBrowser(name, { lentHosts: ['*://*.example/*'] });
    running = { extension, own: await extension.openExtensionPage('options.html') };
  });
  afterAll(() => running?.extension.close());
  beforeEach(async () => {
    const { extension, own } = there();
    const others = (await extension.browser.pages()).filter((page) => page !== own);
    await Promise.all(others.map((page) => page.close()));
    await own.evaluate('(globalThis.browser ?? globalThis.chrome).storage.local.clear()');
  });

  const open = async (options?: NewsOptions, address = ADDRESS): Promise<Page> => {
    const { extension } = there();
    extension.serve(address, newsPage(oldPierLibrary, options));
    const page = await extension.newPage();
    await page.goto(address);
    return page;
  };
  const popupFor = async (page: Page): Promise<Page> => {
    const { extension, own } = there();
    const tab = await tabAt(own, page.url());
    return extension.openExtensionPage(`popup.html?tab=${tab}`, { width: 400, height: 600 });
  };

  test('nothing of ours is there before the reader asks; then the page is marked, and the popup tells it', async () => {
    const page = await open();
    const popup = await popupFor(page);
    await popup.waitForSelector('#read-page');
    expect(await marksOf(page)).toEqual([]);
    await press(popup, '#read-page');
    await popup.waitForSelector('.note');
    await page.bringToFront();
    await waitForMarks(page, true);
    const texts = (await marksOf(page)).map(({ text }) => text);
    expect(texts).toContain(SENTENCE);
    // Other articles' titles are nobody's sentences here.
    expect(texts.filter((text) => /九成|一定会涨价/.test(text))).toEqual([]);
  });
});
