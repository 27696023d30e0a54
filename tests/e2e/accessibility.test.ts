import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES, type ExtensionBrowser, launchBrowser } from '../../scripts/extension-browser';
import { tabAt } from '../../scripts/page-notes';
import { addressOf } from '../../scripts/sample-article';
import { sampleArticles } from '../../scripts/sample-articles';
import { samplePage } from '../../scripts/sample-page';
import { waitForMarks } from './marks';
import { press } from './press';

const article = sampleArticles.oldPierLibrary;
const LANGUAGES = { 'zh-CN': '溯源', 'zh-TW': '溯源', en: 'Suyuan' } as const;
/** axe takes Firefox seconds a page; all languages are told in the same elements, which Chromium has looked at. */
const AXE_LANGUAGES = { chromium: ['zh-CN', 'zh-TW', 'en'], firefox: ['zh-TW'] } as const;
const CASES = BROWSER_NAMES.flatMap((name) =>
  [false, true].map((dark) => ({ name, dark, colours: dark ? 'dark' : 'light' })),
);

describe.each(CASES)('$name, $colours', ({ name, dark }) => {
  let running: { extension: ExtensionBrowser; pages: Readonly<Record<string, Page>> } | null = null;
  const there = () => {
    if (!running) throw new Error(`${name} did not start.`);
    return running;
  };

  beforeAll(async () => {
    const extension = await launchBrowser(name, { dark });
    extension.serve(addressOf(article), samplePage(article));
    const options = await extension.openExtensionPage('options.html');
    const page = await extension.newPage();
    await page.goto(addressOf(article));
    await waitForMarks(page, true);
    const tab = await tabAt(options, addressOf(article));
    const popup = await extension.openExtensionPage(`popup.html?tab=${tab}`, { width: 400, height: 600 });
    await popup.waitForSelector('.note');
    const welcome = await extension.openExtensionPage('welcome.html');
    await welcome.waitForSelector('h1');
    running = { extension, pages: { options, popup, welcome } };
  });
  afterAll(() => running?.extension.close());

  test('the colours are those that the browser asks for', async () => {
    const background = (await there().pages.options?.evaluate(
      'getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number)',
    )) as number[];
    const brightness = background.reduce((sum, part) => sum + part, 0) / 3;
    expect(dark ? brightness < 100 : brightness > 180).toBe(true);
  });

  test.each(Object.entries(LANGUAGES))(
    'in %s, chosen in the options, all pages change at once and have nothing that axe objects to',
    async (language, title) => {
      const { pages } = there();
      if (pages.options) await press(pages.options, `#language-${language}`);
      for (const [path, page] of Object.entries(pages)) {
        await page.waitForFunction(`document.documentElement.lang === '${language}'`, { polling: 20, timeout: 5000 });
        expect(await page.evaluate('document.title'), path).toContain(title);
        await page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
        const looked = (AXE_LANGUAGES[name] as readonly string[]).includes(language);
        if (looked) expect(await violations(page), `${path} in ${language}`).toEqual([]);
      }
    },
  );
});

/** What axe has against a page, one line a finding. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return (await page.evaluate(`axe.run().then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary)))`)) as string[];
}
