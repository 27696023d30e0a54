import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { BROWSER_NAMES, type ExtensionBrowser, launchBrowser, manifestOf } from '../../scripts/extension-browser';
import { tabAt } from '../../scripts/page-notes';
import { addressOf } from '../../scripts/sample-article';
import { sampleArticles } from '../../scripts/sample-articles';
import { samplePage } from '../../scripts/sample-page';
import { cardText, clickOn, lineOf, pointAt, waitForCard } from './card';
import { inFirefoxWindow } from './firefox-window';
import { waitForMarks } from './marks';
import { flip, press } from './press';
import { pressCommand } from './press-command';

const article = sampleArticles.oldPierLibrary;
const API = '(globalThis.browser ?? globalThis.chrome)';

describe.each(BROWSER_NAMES)('in a private window, %s', (name) => {
  let running: { extension: ExtensionBrowser; own: Page; page: Page } | null = null;
  const there = () => {
    if (!running) throw new Error(`${name} did not start.`);
    return running;
  };
  /** All that is stored anywhere, as text, once there was time to write. */
  const kept = (): Promise<unknown> =>
    there().own.evaluate(`(async () => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      const { local, sync, session } = ${API}.storage;
      return JSON.stringify(await Promise.all([local, sync, session].map((area) => area.get(null))));
    })()`);

  beforeAll(async () => {
    const extension = await launchBrowser(name, { privateWindows: true });
    if (name === 'firefox') await letInto(extension);
    extension.serve(addressOf(article), samplePage(article));
    const own = await extension.openExtensionPage('options.html');
    await own.evaluate(`${API}.storage.local.set({ marker: 1 })`);
    running = { extension, own, page: await openPrivately(extension, own) };
  });
  afterAll(() => running?.extension.close());

  test('marks and card are as elsewhere; a note put away and a kind that is muted go, and nothing is written', async () => {
    const { page } = there();
    const before = await kept();
    expect(before).toContain('marker');
    for (const button of ['#hide', '#mute']) {
      const line = await lineOf(page, 'suyuan-high');
      await pointAt(page, line);
      await waitForCard(page, true);
      const title = (await cardText(page)) ?? '';
      await clickOn(page, button);
      await expect.poll(() => cardText(page)).not.toBe(title);
      await page.keyboard.press('Escape');
      await waitForCard(page, false);
      await page.mouse.move(5, 5);
    }
    expect(await kept()).toBe(before);
  });

  test('the keys and the popup’s switches act on this tab, and nothing is written', async () => {
    const { extension, own, page } = there();
    const before = await kept();
    await page.bringToFront();
    await pressCommand({ extension: () => extension }, 'toggle-highlights');
    await waitForMarks(page, false);
    await pressCommand({ extension: () => extension }, 'toggle-highlights');
    await waitForMarks(page, true);
    const popup = await extension.openExtensionPage(`popup.html?tab=${await tabAt(own, addressOf(article))}`);
    await popup.waitForSelector('#highlights-everywhere');
    await press(popup, '#level-all');
    await flip(popup, 'highlights-everywhere');
    await page.bringToFront();
    await waitForMarks(page, false);
    await popup.close();
    expect(await kept()).toBe(before);
  });
});

/** A page in a private window, with the article. */
async function openPrivately({ browser }: ExtensionBrowser, own: Page): Promise<Page> {
  const before = new Set(await browser.pages());
  await own.evaluate(`${API}.windows.create({ incognito: true, url: 'about:blank' }).then(() => null)`);
  const isNew = async () => (await browser.pages()).find((one) => !before.has(one));
  const page = (await vi.waitUntil(isNew, { timeout: 20_000 })) as Page;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = request.url() === addressOf(article) ? samplePage(article) : '';
    void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body }).catch(() => {});
  });
  await page.goto(addressOf(article));
  await page.bringToFront();
  await waitForMarks(page, true);
  return page;
}

/** What Firefox does when its reader allows the extension in private windows; the extension then starts anew. */
async function letInto({ browser }: ExtensionBrowser): Promise<void> {
  const { gecko } = (await manifestOf('firefox')).browser_specific_settings;
  const id = JSON.stringify(gecko.id);
  await inFirefoxWindow(
    browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await ExtensionPermissions.add(${id}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await (await AddonManager.getAddonByID(${id})).reload();
    })()`,
  );
}
