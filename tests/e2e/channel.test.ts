import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchBrowser } from '../../scripts/extension-browser';
import { tabAt } from '../../scripts/page-notes';
import { sampleList } from '../../scripts/sample-list';
import { clickToolbarButton } from './firefox-window';
import { tagsOn } from './link-tags';

const CHANNEL = 'https://news.163.com/';
let running: ExtensionBrowser | null = null;

// Firefox alone can be told to answer its question for a new site by itself; in Chromium only a hand can.
beforeAll(async () => {
  running = await launchBrowser('firefox', { refuseHosts: true });
});
afterAll(() => running?.close());

test('a channel is asked for in the popup; its links then carry tags until the reader takes it back', async () => {
  if (!running) throw new Error('Firefox did not start.');
  const firefox = running;
  firefox.serve(CHANNEL, sampleList());
  const page = await firefox.newPage();
  await page.goto(CHANNEL);
  const own = await firefox.openExtensionPage('options.html');
  const stage = { own: () => own };
  const isTagged = (): Promise<boolean> => page.evaluate("document.querySelector('suyuan-host') !== null") as never;
  await page.bringToFront();
  await clickToolbarButton(firefox);
  const view = "browser.extension.getViews({ type: 'popup' })[0]?.document";
  await own.waitForFunction(`Boolean(${view}?.querySelector('#lists-allow'))`, { polling: 50, timeout: 20_000 });
  expect(await own.evaluate(`${view}.querySelector('#lists').textContent`)).toContain('news.163.com');
  expect(await isTagged()).toBe(false);

  // The driver cannot click inside the toolbar's popup: the same page in a tab, for the same tab, with a real click.
  const popup = await firefox.openExtensionPage(`popup.html?tab=${await tabAt(own, CHANNEL)}`);
  await popup.bringToFront();
  await popup.waitForSelector('#lists-allow');
  await popup.click('#lists-allow');
  const origins = () => own.evaluate('browser.permissions.getAll().then(({ origins }) => origins)');
  await expect.poll(origins, { timeout: 20_000 }).toEqual([`${CHANNEL}*`]);
  await page.bringToFront();
  await expect.poll(isTagged, { timeout: 20_000 }).toBe(true);
  expect(await tagsOn(stage, page, 'text')).toEqual(['self-media']);

  await page.reload();
  await expect.poll(isTagged, { timeout: 20_000 }).toBe(true);
  await own.evaluate(`browser.permissions.remove({ origins: ['${CHANNEL}*'] })`);
  await expect.poll(() => own.evaluate('browser.scripting.getRegisteredContentScripts()')).toEqual([]);
  await page.reload();
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(await isTagged()).toBe(false);
});
