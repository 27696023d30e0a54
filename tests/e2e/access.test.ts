import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchBrowser } from '../../scripts/extension-browser';
import { tabAt } from '../../scripts/page-notes';
import { addressOf } from '../../scripts/sample-article';
import { sampleArticles } from '../../scripts/sample-articles';
import { samplePage } from '../../scripts/sample-page';
import { clickToolbarButton } from './firefox-window';
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
  // The click lends us this page for once: it is read, and the popup says that this is so.
  const view = "browser.extension.getViews({ type: 'popup' })[0]?.document";
  await own.waitForFunction(`Boolean(${view}?.querySelector('.banner #act'))`, { polling: 50, timeout: 20_000 });
  await waitForMarks(page, true);

  // Only for once.
  await own.evaluate(`${view}.defaultView.close()`);
  await page.reload();
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(await marksOf(page)).toEqual([]);
  await clickToolbarButton(firefox);
  await waitForMarks(page, true);

  // The driver cannot click inside the toolbar's popup: the same page in a tab, for the same tab, with a real click.
  const popup = await firefox.openExtensionPage(`popup.html?tab=${await tabAt(own, addressOf(article))}`);
  await popup.bringToFront();
  await popup.waitForSelector('.banner #act');
  await popup.click('.banner #act');
  await popup.waitForFunction("document.querySelector('#act') === null", { polling: 50, timeout: 20_000 });
  await popup.waitForFunction("document.querySelector('.note') !== null", { polling: 50, timeout: 20_000 });

  // From now on articles are marked without a click.
  await page.bringToFront();
  await page.reload();
  await waitForMarks(page, true);
  expect((await marksOf(page)).length).toBeGreaterThan(0);
});
