import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES, type ExtensionBrowser, launchBrowser } from '../../scripts/extension-browser';
import { press } from './press';
import { openSurfaces, speaks, unfold, type SurfaceName } from './surfaces';
import { violations } from './violations';

const LANGUAGES = { 'zh-CN': '溯源', 'zh-TW': '溯源', en: 'Suyuan' } as const;
/** axe takes Firefox seconds a page; all languages are told in the same elements, which Chromium has looked at. */
const AXE_LANGUAGES = { chromium: ['zh-CN', 'zh-TW', 'en'], firefox: ['zh-TW'] } as const;
const CASES = BROWSER_NAMES.flatMap((name) =>
  [false, true].map((dark) => ({ name, dark, colours: dark ? 'dark' : 'light' })),
);

describe.each(CASES)('$name, $colours', ({ name, dark }) => {
  let running: { extension: ExtensionBrowser; pages: Readonly<Record<SurfaceName, Page>> } | null = null;
  const there = () => {
    if (!running) throw new Error(`${name} did not start.`);
    return running;
  };

  beforeAll(async () => {
    const extension = await launchBrowser(name, { dark });
    running = { extension, pages: await openSurfaces(extension) };
  });
  afterAll(() => running?.extension.close());

  test('the colours are those that the browser asks for', async () => {
    const background = (await there().pages.options.evaluate(
      'getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number)',
    )) as number[];
    const brightness = background.reduce((sum, part) => sum + part, 0) / 3;
    expect(dark ? brightness < 100 : brightness > 180).toBe(true);
  });

  test.each(Object.entries(LANGUAGES))(
    'in %s, chosen in the options, all pages change at once and have nothing that axe objects to',
    async (language, title) => {
      const { pages } = there();
      await press(pages.options, `#language-${language}`);
      for (const [path, page] of Object.entries(pages)) {
        await speaks(page, language);
        // The page to print is named after the article, as its file will be.
        if (path !== 'print') expect(await page.evaluate('document.title'), path).toContain(title);
        await unfold(page);
        const looked = (AXE_LANGUAGES[name] as readonly string[]).includes(language);
        if (looked) expect(await violations(page), `${path} in ${language}`).toEqual([]);
      }
    },
  );
});
