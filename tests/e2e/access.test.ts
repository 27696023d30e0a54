import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchBrowser, manifestOf } from '../../scripts/extension-browser';
import { addressOf } from '../../scripts/sample-article';
import { sampleArticles } from '../../scripts/sample-articles';
import { samplePage } from '../../scripts/sample-page';
import { inFirefoxWindow } from './firefox-window';
import { marksOf, waitForMarks } from './marks';

const article = sampleArticles.oldPierLibrary;
let running: ExtensionBrowser | null = null;

// Firefox alone lets a reader refuse the hosts at installation.
beforeAll(async () => {
  running = await launchBrowser('firefox', { refuseHosts: true });
});
afterAll(() => running?.close());

test('access refused in Firefox, then given from the popup: the page is marked', async () => {
  if (!running) throw new Error('Firefox did not start.');
  const firefox = running;
  firefox.serve(addressOf(article), samplePage(article));
  const page = await firefox.newPage();
  await page.goto(addressOf(article));
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await marksOf(page)).toEqual([]);

  const own = await firefox.openExtensionPage('options.html');
  expect(await own.evaluate('browser.permissions.getAll().then(({ origins }) => origins)')).toEqual([]);
  await page.bringToFront();
  await clickToolbarButton(firefox);
  const view = "browser.extension.getViews({ type: 'popup' })[0]?.document";
  await own.waitForFunction(`Boolean(${view}?.querySelector('#act'))`, { polling: 50, timeout: 5000 });
  expect(await own.evaluate(`${view}.querySelectorAll('.note').length`)).toBe(0);

  // The driver cannot click inside the toolbar's popup: the same page in a tab, for the same tab, with a real click.
  const id = await own.evaluate(
    "browser.tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.startsWith('https://www.163.com/'))?.id)",
  );
  const popup = await firefox.openExtensionPage(`popup.html?tab=${id}`);
  await popup.bringToFront();
  await popup.waitForSelector('#act');
  await popup.click('#act');
  await popup.waitForFunction('browser.permissions.getAll().then(({ origins }) => origins.length > 0)', {
    timeout: 5000,
  });
  // The same button now offers to load the page again.
  await new Promise((resolve) => setTimeout(resolve, 300));
  await popup.click('#act');
  await page.bringToFront();
  await waitForMarks(page, true);
  expect((await marksOf(page)).length).toBeGreaterThan(0);
});

/** What Firefox does when its reader clicks the extension's button: it also lends the extension the tab in front. */
async function clickToolbarButton({ browser }: ExtensionBrowser): Promise<void> {
  const { gecko } = (await manifestOf('firefox')).browser_specific_settings;
  await inFirefoxWindow(
    browser,
    `(() => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(gecko.id)});
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`,
  );
}
