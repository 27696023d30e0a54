import { launchBrowser } from '../../scripts/extension-browser';
import { tabAt } from '../../scripts/page-notes';
import { addressOf } from '../../scripts/sample-article';
import { samplePage } from '../../scripts/sample-page';
import { longArticle } from './long-article';
import { median, RUNS } from './median';
import { milliseconds, type Row } from './row';

const NOTES = 300;
/**
 * Looks at the popup whenever it draws: it is whole once its notes, strip and switches are there. The time is that of the
 * popup's own clock, from its navigation on.
 */
const WATCH = `new MutationObserver(() => {
  const notes = document.querySelectorAll('.note').length;
  const whole = notes > 0 && document.querySelector('.strip path') && document.querySelector('#highlights-everywhere');
  if (whole) globalThis.ready = { count: document.querySelector('#notes-heading .count').textContent, at: performance.now() };
}).observe(document, { childList: true, subtree: true });`;

/** From the popup's opening until it is whole, with about 300 notes. */
export async function benchPopup(): Promise<readonly Row[]> {
  const extension = await launchBrowser('chromium');
  try {
    const article = longArticle(22_000, 'zh-Hans');
    extension.serve(addressOf(article), samplePage(article));
    const own = await extension.openExtensionPage('options.html');
    await own.evaluate(
      `chrome.storage.local.set({ settings: { everywhere: {}, sites: [], pages: [], level: 'normal', language: 'auto' } })`,
    );
    const page = await extension.newPage();
    await page.goto(addressOf(article));
    await page.waitForFunction('CSS.highlights.size > 0');
    const popup = await extension.browser.newPage();
    await popup.evaluateOnNewDocument(WATCH);
    const times: number[] = [];
    let count = '';
    for (let run = 0; run <= RUNS; run += 1) {
      await popup.goto(`${extension.origin}popup.html?tab=${await tabAt(own, addressOf(article))}`);
      await popup.waitForFunction('globalThis.ready !== undefined');
      const ready = (await popup.evaluate('globalThis.ready')) as { readonly count: string; readonly at: number };
      count = ready.count;
      if (run > 0) times.push(ready.at);
    }
    return [
      {
        what: `popup: from opening until it is whole, ${count}`,
        value: milliseconds(median(times)),
        ratio: '',
        aim: `< 100 ms with ${NOTES} notes`,
      },
    ];
  } finally {
    await extension.close();
  }
}
