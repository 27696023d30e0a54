import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocId } from '../../lib/platforms/docid';
import { BROWSER_NAMES, type ExtensionBrowser, launchBrowser } from '../../scripts/extension-browser';
import { newsPage } from '../../scripts/news-page';
import { addressOf } from '../../scripts/sample-article';
import { sampleArticles } from '../../scripts/sample-articles';
import { samplePage } from '../../scripts/sample-page';
import { mirrored } from '../article/mirrored';
import { marksOf, waitForMarks } from './marks';
import { popupOver } from './popup-over';

const { oldPierLibrary } = sampleArticles;
const MIRROR = `http://www.copy.example/dy/article/${oldPierLibrary.id}.html`;
const GLOSSED = ['網', '號', '發', '傳', '內'];
/** The day in Beijing on which the article's id was made. */
const DAY = new Date((readDocId(oldPierLibrary.id)?.createdAt?.getTime() ?? 0) + 8 * 3_600_000);

// Nothing is lent but by the click on the toolbar's button itself.
describe.each(BROWSER_NAMES)('%s', (name) => {
  let running: { readonly extension: ExtensionBrowser; readonly own: Page } | null = null;
  const there = () => {
    if (!running) throw new Error(`${name} did not start.`);
    return running;
  };
  beforeAll(async () => {
    const extension = await launchBrowser(name);
    running = { extension, own: await extension.openExtensionPage('options.html') };
  });
  afterAll(() => running?.extension.close());

  async function readOnClick(address: string, html: string) {
    const { extension, own } = there();
    extension.serve(address, html);
    const page = await extension.newPage();
    await page.goto(address);
    const popup = await popupOver(extension, page, own);
    await popup.has('#read-page');
    expect(await marksOf(page)).toEqual([]);
    await popup.press('#read-page');
    await popup.has('.note');
    await waitForMarks(page, true);
    return { page, popup };
  }

  test.each([
    ['as it was made', true],
    ['without its class names', false],
  ])('a mirror on http, %s: a click reads it, and the popup says what it looks like', async (_, keepsClasses) => {
    const html = mirrored(samplePage(oldPierLibrary), GLOSSED, keepsClasses).documentElement.outerHTML;
    const { page, popup } = await readOnClick(`${MIRROR}?f=${String(keepsClasses)}`, html);
    expect(await popup.tell('.speaker', 'className')).toContain('copy');
    expect(await popup.tell('#original', 'href')).toBe(addressOf(oldPierLibrary));
    const said = await popup.tell('.copy', 'textContent');
    // The month is a word in some languages.
    for (const figure of [DAY.getUTCFullYear(), DAY.getUTCDate()]) expect(said).toContain(String(figure));
    expect(await popup.tell('.copy .soft', 'textContent')).toBeTruthy();
    await popup.close();
    const marks = await marksOf(page);
    expect(marks.some((mark) => mark.name === 'suyuan-disclaimer' && mark.text.includes('網(wǎng)易號(hào)'))).toBe(
      true,
    );
    expect(marks.some((mark) => mark.name === 'suyuan-high')).toBe(true);
    await page.close();
  });

  test('the same text on a news site is nobody’s copy; the click lends it for once', async () => {
    const address = 'https://news.example/2026/06/pier-library';
    const { page, popup } = await readOnClick(address, newsPage(oldPierLibrary));
    expect(await popup.tell('.speaker', 'className')).toContain('unknown');
    expect(await popup.tell('.copy', 'className')).toBeNull();
    await popup.close();
    await page.bringToFront();
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await marksOf(page)).toEqual([]);
  });
});
