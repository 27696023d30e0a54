import type { Page, Viewport } from 'puppeteer-core';
import { lineOf, pointAt, waitForCard } from '../../tests/e2e/card';
import type { ExtensionBrowser } from '../extension-browser';
import { tabAt } from '../page-notes';
import { addressOf } from '../sample-article';
import { sampleArticles } from '../sample-articles';
import { sampleList } from '../sample-list';

/** What the reader can look at: one of our pages, or a page of the platform with what we paint on it. */
export interface Surface {
  readonly name: string;
  /** The page of the package that must be there, or null for what stands in the platform's own pages. */
  readonly file: string | null;
  /** Widths in CSS pixels: a phone's or the popup's, and a desktop's where that differs. */
  readonly widths: readonly number[];
  /** Opens it and waits until there is something to see. `own` is a page of the extension to ask from. */
  open(browser: ExtensionBrowser, own: Page, viewport: Viewport): Promise<Page>;
}

/** The article that popup, panel and report are about. */
export const ARTICLE = sampleArticles.oldPierLibrary;

/** Longer than the card takes to appear. */
const CARD_APPEARS_MS = 400;
const HOME = 'https://www.163.com/';

const PHONE_AND_DESKTOP = [360, 1200] as const;

/** A page of the extension that is about the article's tab, with what to wait for. */
export const aboutArticle =
  (path: string, ready: string) => async (browser: ExtensionBrowser, own: Page, view: Viewport) => {
    const tab = await tabAt(own, addressOf(ARTICLE));
    const page = await browser.openExtensionPage(path.replace('TAB', String(tab)), view);
    await page.waitForSelector(ready, { timeout: 10_000 });
    return page;
  };

/** A page of the extension that stands for itself. */
export const alone = (path: string) => async (browser: ExtensionBrowser, _: Page, view: Viewport) => {
  const page = await browser.openExtensionPage(path, view);
  await page.waitForSelector('h1', { timeout: 10_000 });
  return page;
};

export async function article({ newPage }: ExtensionBrowser, _: Page, view: Viewport): Promise<Page> {
  const page = await newPage(view);
  await page.goto(addressOf(ARTICLE));
  await page.bringToFront();
  await page.waitForFunction('CSS.highlights.size > 0', { timeout: 10_000 });
  return page;
}

/** The article with the card of its first strong mark. */
export async function card(extension: ExtensionBrowser, own: Page, view: Viewport): Promise<Page> {
  const page = await article(extension, own, view);
  await pointAt(page, await lineOf(page, 'suyuan-high'));
  await waitForCard(page, true);
  await new Promise((resolve) => setTimeout(resolve, CARD_APPEARS_MS));
  return page;
}

async function list({ newPage, serve }: ExtensionBrowser, _: Page, view: Viewport): Promise<Page> {
  serve(HOME, sampleList());
  const page = await newPage(view);
  await page.goto(HOME);
  await page.bringToFront();
  await page.waitForSelector('suyuan-host', { timeout: 5000 });
  return page;
}

/** The popup over that list. */
async function listPopup(extension: ExtensionBrowser, own: Page, view: Viewport): Promise<Page> {
  const page = await list(extension, own, view);
  const popup = await extension.openExtensionPage(`popup.html?tab=${await tabAt(own, HOME)}`, view);
  await popup.waitForSelector('.link-tags', { timeout: 10_000 });
  popup.once('close', () => void page.close());
  return popup;
}

const panel = aboutArticle('sidepanel.html?tab=TAB', '#notes-heading');

/** The panel with a practice under way: some sentences are chosen, and compared if that is wanted. */
const practice = (compare: boolean) => async (extension: ExtensionBrowser, own: Page, view: Viewport) => {
  const page = await panel(extension, own, view);
  await page.click('#practise');
  await page.waitForSelector('#sentences', { timeout: 10_000 });
  await page.evaluate(`document.querySelector('#sentences').open = true;
    for (const at of [1, 3, 12]) document.querySelectorAll('#sentences input')[at].click();`);
  await page.waitForSelector('.guess:nth-child(3)', { timeout: 10_000 });
  if (!compare) return page;
  await page.click('#compare');
  await page.waitForSelector('.compared', { timeout: 10_000 });
  return page;
};

export const SURFACES: readonly Surface[] = [
  { name: 'article', file: null, widths: PHONE_AND_DESKTOP, open: article },
  { name: 'popup', file: 'popup.html', widths: [360, 380], open: aboutArticle('popup.html?tab=TAB', '.note') },
  { name: 'card', file: null, widths: PHONE_AND_DESKTOP, open: card },
  { name: 'list', file: null, widths: [1200], open: list },
  { name: 'list-popup', file: 'popup.html', widths: [360, 380], open: listPopup },
  { name: 'panel', file: 'sidepanel.html', widths: PHONE_AND_DESKTOP, open: panel },
  { name: 'guessing', file: 'sidepanel.html', widths: PHONE_AND_DESKTOP, open: practice(false) },
  { name: 'compared', file: 'sidepanel.html', widths: PHONE_AND_DESKTOP, open: practice(true) },
  {
    name: 'print',
    file: 'sidepanel.html',
    widths: [1200],
    open: aboutArticle('sidepanel.html?tab=TAB&print', '#notes-heading'),
  },
  { name: 'options', file: 'options.html', widths: PHONE_AND_DESKTOP, open: alone('options.html') },
  { name: 'welcome', file: 'welcome.html', widths: PHONE_AND_DESKTOP, open: alone('welcome.html') },
  { name: 'privacy', file: 'privacy.html', widths: PHONE_AND_DESKTOP, open: alone('privacy.html') },
  {
    name: 'report',
    file: 'report.html',
    widths: PHONE_AND_DESKTOP,
    open: aboutArticle('report.html?tab=TAB&note=0', '#text'),
  },
];
