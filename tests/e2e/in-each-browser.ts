import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { Page } from 'puppeteer-core';
import { BROWSER_NAMES, type ExtensionBrowser, launchBrowser } from '../../scripts/extension-browser';
import { tabAt } from '../../scripts/page-notes';
import { addressOf, type SampleArticle } from '../../scripts/sample-article';
import { samplePage, type PageOptions } from '../../scripts/sample-page';
import { waitForMarks } from './marks';

/** One browser with the extension, for a file of tests. */
export interface Stage {
  readonly extension: () => ExtensionBrowser;
  /** A page of the extension that stays open, to ask the extension from. */
  readonly own: () => Page;
  /** Serves an article and opens it in a new tab. */
  readonly open: (article: SampleArticle, options?: PageOptions) => Promise<Page>;
  /** Opens the popup, in a tab, for the tab that shows an article. */
  readonly popupFor: (article: SampleArticle) => Promise<Page>;
}

/** Runs the tests in Chromium and in Firefox; before each test the extension forgets all choices and tabs are closed. */
export function inEachBrowser(tests: (stage: Stage) => void): void {
  describe.each(BROWSER_NAMES)('%s', (name) => {
    let running: { readonly extension: ExtensionBrowser; readonly own: Page } | null = null;
    const there = () => {
      if (!running) throw new Error(`${name} did not start.`);
      return running;
    };
    const extension = (): ExtensionBrowser => there().extension;
    const own = (): Page => there().own;

    beforeAll(async () => {
      const browser = await launchBrowser(name);
      running = { extension: browser, own: await browser.openExtensionPage('options.html') };
    });
    afterAll(() => running?.extension.close());
    beforeEach(async () => {
      const others = (await extension().browser.pages()).filter((page) => page !== own());
      await Promise.all(others.map((page) => page.close()));
      await own().evaluate(`(async () => {
        const { local, sync } = (globalThis.browser ?? globalThis.chrome).storage;
        await Promise.all([local.clear(), sync.clear()]);
      })()`);
    });

    tests({
      extension,
      own,
      async open(article, options) {
        extension().serve(addressOf(article), samplePage(article, options));
        const page = await extension().newPage();
        await page.goto(addressOf(article));
        return page;
      },
      async popupFor(article) {
        const tab = await tabAt(own(), addressOf(article));
        const popup = await extension().openExtensionPage(`popup.html?tab=${tab}`, { width: 400, height: 600 });
        await popup.waitForSelector('#speaker-heading');
        return popup;
      },
    });
  });
}

/** Opens an article and waits for its marks. */
export async function openMarked(stage: Stage, article: SampleArticle): Promise<Page> {
  const page = await stage.open(article);
  await waitForMarks(page, true);
  return page;
}
