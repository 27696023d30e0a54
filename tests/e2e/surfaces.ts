import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../scripts/extension-browser';
import { tabAt } from '../../scripts/page-notes';
import { addressOf } from '../../scripts/sample-article';
import { sampleArticles } from '../../scripts/sample-articles';
import { samplePage } from '../../scripts/sample-page';
import { waitForMarks } from './marks';

const article = sampleArticles.oldPierLibrary;

/** The pages of the package, what to wait for in each, and as how wide a window they stand; TAB is the article's tab. */
const PATHS = {
  options: ['options.html', '#language-en', 1000],
  popup: ['popup.html?tab=TAB', '.note', 400],
  panel: ['sidepanel.html?tab=TAB', '#notes-heading', 400],
  print: ['sidepanel.html?tab=TAB&print', '#notes-heading', 1000],
  welcome: ['welcome.html', '#settings', 1000],
  privacy: ['privacy.html', '#erase', 1000],
  report: ['report.html?tab=TAB&note=0', '#text', 1000],
} as const;
export type SurfaceName = keyof typeof PATHS;

/** Every page of ours, open at once, those that are about an article for one with marks. */
export async function openSurfaces(extension: ExtensionBrowser): Promise<Readonly<Record<SurfaceName, Page>>> {
  extension.serve(addressOf(article), samplePage(article));
  const own = await extension.openExtensionPage('options.html');
  const page = await extension.newPage();
  await page.goto(addressOf(article));
  await waitForMarks(page, true);
  const tab = String(await tabAt(own, addressOf(article)));
  await own.close();
  const opened: [string, Page][] = [];
  for (const [name, [path, ready, width]] of Object.entries(PATHS)) {
    const surface = await extension.openExtensionPage(path.replace('TAB', tab), { width, height: 900 });
    await surface.waitForSelector(ready);
    opened.push([name, surface]);
  }
  return Object.fromEntries(opened) as Record<SurfaceName, Page>;
}

/** Unfolds all that is folded, so that everything can be looked at. */
export const unfold = (page: Page): Promise<unknown> =>
  page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");

/** Waits until a page of ours speaks a language. */
export const speaks = (page: Page, language: string): Promise<unknown> =>
  page.waitForFunction(`document.documentElement.lang === '${language}'`, { polling: 20, timeout: 20_000 });
