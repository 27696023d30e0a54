import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES, type ExtensionBrowser, launchBrowser } from '../../scripts/extension-browser';
import { addressOf } from '../../scripts/sample-article';
import { sampleArticles } from '../../scripts/sample-articles';
import { samplePage } from '../../scripts/sample-page';
import { waitForMarks } from './marks';
import { sharedPages } from './shared-pages';

const SAMPLES = [sampleArticles.oldPierLibrary, sampleArticles.tidalFarm].map((article) => ({
  address: addressOf(article),
  html: samplePage(article),
  marked: true,
}));
// Where nothing of ours runs there is nothing to compare.
const SHARED = sharedPages
  .filter(({ expected }) => expected !== 'outside')
  .map(({ address, html, expected }) => ({
    address,
    html: html(),
    marked: expected === 'self-media',
  }));

describe.each(BROWSER_NAMES)('%s', (name) => {
  let browsers: readonly ExtensionBrowser[] = [];
  beforeAll(async () => {
    browsers = await Promise.all([true, false].map((extension) => launchBrowser(name, { extension })));
  });
  afterAll(() => Promise.all(browsers.map((browser) => browser.close())));

  test.each([...SAMPLES, ...SHARED])(
    'with its scripts blocked, $address is the same with and without us',
    async (page) => {
      const [ours, plain] = await Promise.all(browsers.map((browser) => serialised(browser, page)));
      expect(ours).toBe(plain);
      expect(ours?.length).toBeGreaterThan(500);
    },
  );
});

/** The document as text, after the extension has had its time. */
async function serialised(
  browser: ExtensionBrowser,
  { address, html, marked }: (typeof SAMPLES)[number],
): Promise<string> {
  browser.serve(address, html, { 'content-security-policy': "script-src 'none'" });
  const page = await browser.newPage();
  try {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
    if (marked && browser.origin !== '') await waitForMarks(page, true);
    else await new Promise((resolve) => setTimeout(resolve, 300));
    const text = (await page.evaluate('new XMLSerializer().serializeToString(document)')) as string;
    // The one element of ours, without children or attributes that the page could see; tags on links stand in its shadow.
    return text.replace(/<suyuan-host[^>]*(?:\/>|><\/suyuan-host>)/, '');
  } finally {
    await page.close();
  }
}
