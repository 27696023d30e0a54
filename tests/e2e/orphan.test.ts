import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { BROWSER_NAMES, type ExtensionBrowser, launchBrowser, outputOf } from '../../scripts/extension-browser';
import { tabAt } from '../../scripts/page-notes';
import { addressOf } from '../../scripts/sample-article';
import { sampleArticles } from '../../scripts/sample-articles';
import { samplePage } from '../../scripts/sample-page';
import { lineOf, pointAt, waitForCard } from './card';
import { waitForMarks } from './marks';

const article = sampleArticles.oldPierLibrary;

describe.each(BROWSER_NAMES)('the extension is updated under an open article, %s', (name) => {
  let running: { extension: ExtensionBrowser; page: Page } | null = null;
  const there = () => {
    if (!running) throw new Error(`${name} did not start.`);
    return running;
  };

  beforeAll(async () => {
    const extension = await launchBrowser(name);
    extension.serve(addressOf(article), samplePage(article));
    const page = await extension.newPage();
    await page.goto(addressOf(article));
    await page.bringToFront();
    await waitForMarks(page, true);
    await pointAt(page, await lineOf(page, 'suyuan-high'));
    await waitForCard(page, true);
    // To load an extension anew is what an update does at its end.
    await extension.browser.installExtension(outputOf(name));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    running = { extension, page };
  });
  afterAll(() => running?.extension.close());

  test('the old script gives up its card and its marks as soon as the reader moves', async () => {
    const { page } = there();
    await page.bringToFront();
    await page.mouse.move(300, 300, { steps: 3 });
    await page.mouse.move(320, 420, { steps: 3 });
    await waitForCard(page, false);
    // In Firefox the marks are those of the new script by now.
    if (name === 'chromium') expect(await marksSeen(page)).toBe(false);
    expect(await page.evaluate("document.querySelectorAll('suyuan-host').length")).toBeLessThanOrEqual(1);
    const left = "document.querySelector('suyuan-host')?.shadowRoot.querySelector('[role=dialog]') ?? null";
    expect(await page.evaluate(left)).toBeNull();
  });

  test('the new one reads the page, or the popup says that it has to be loaded again', async () => {
    const { extension, page } = there();
    // Firefox starts the new script in pages that are open; Chromium does not.
    if (name === 'chromium') {
      const own = await extension.openExtensionPage('options.html');
      const tab = await tabAt(own, addressOf(article));
      const popup = await extension.openExtensionPage(`popup.html?tab=${tab}`, { width: 400, height: 600 });
      await popup.waitForSelector('#act', { timeout: 20_000 });
      expect(await popup.evaluate("document.querySelector('h1').textContent")).toMatch(/重新载入|重新載入|[Rr]eload/);
      await popup.evaluate("document.getElementById('act').click()");
    }
    await page.bringToFront();
    await waitForMarks(page, true);
    await expect.poll(() => marksSeen(page), { timeout: 20_000 }).toBe(true);
  });
});

/** Whether a mark of ours is in the registry and drawn: Firefox takes our styles away with the old script. */
const marksSeen = (page: Page): Promise<unknown> =>
  page.evaluate(`[...CSS.highlights].some(([name, { size }]) => name.startsWith('suyuan-') && size > 0 &&
    getComputedStyle(document.body, '::highlight(' + name + ')').textDecorationLine.includes('underline'))`);
