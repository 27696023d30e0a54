import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES, type ExtensionBrowser, launchBrowser } from '../../scripts/extension-browser';
import { press } from './press';
import { openSurfaces, speaks, unfold, type SurfaceName } from './surfaces';

const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;

/** What we speak; the page's own words, which we quote, are told to be in `zh-Hans`, `zh-Hant` or `zh`. */
const SPOKEN: readonly string[] = LANGUAGES;
/** In English a Chinese name may follow in its own characters: 「Zhihu columns (知乎专栏)」. */
const OWN_NAME = /\(\p{Script=Han}+\)/gu;
/** Words that stand in Latin letters in Chinese, too. */
const IN_EVERY_LANGUAGE = /\b(?:IP|DOI|PMID|ISBN|arXiv|Markdown|Suyuan|Android|Chrome|Edge|Firefox|Chromium)\b/g;

const FIREFOX_SPEAKS = 'en-US';
/** The browser's language, the reader's choice, and what is spoken. */
const BROWSER_AND_CHOICE = [
  ['zh-CN', 'auto', 'zh-CN'],
  ['zh-TW', 'auto', 'zh-TW'],
  ['zh-HK', 'auto', 'zh-TW'],
  ['en-US', 'auto', 'en'],
  ['fr', 'auto', 'en'],
  ['zh-CN', 'en', 'en'],
  ['zh-CN', 'zh-TW', 'zh-TW'],
  ['zh-TW', 'zh-CN', 'zh-CN'],
  ['en-US', 'zh-TW', 'zh-TW'],
  ['en-US', 'zh-CN', 'zh-CN'],
] as const;

/**
 * All that a page says: its words, and the attributes that are read out or shown, each with the language it is told to
 * be in. Names of keys, addresses and what is to be copied are in no language.
 */
const SAID = `(() => {
  const said = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    if (!element || element.closest('kbd, code, script, style, .at, .address, a[href^="http"]')) continue;
    const lang = element.closest('[lang]')?.lang ?? '';
    const words = node.nodeType === Node.TEXT_NODE
      ? [node.data]
      : ['title', 'aria-label', 'placeholder', 'alt', 'aria-description'].map((name) => element.getAttribute(name));
    for (const text of words) if (text?.trim()) said.push([lang, text.trim()]);
  }
  return said;
})()`;

/** What we say in a page and is not in the language that it is told to be in. */
async function strangers(page: Page): Promise<readonly string[]> {
  const said = (await page.evaluate(SAID)) as readonly (readonly [string, string])[];
  return said
    .filter(([lang]) => SPOKEN.includes(lang))
    .filter(([lang, text]) =>
      lang === 'en'
        ? /\p{Script=Han}/u.test(text.replaceAll(OWN_NAME, ''))
        : /[A-Za-z]{2,}/.test(text.replaceAll(/https?:\S+|[\w.-]+\.\w{2,}/g, '').replaceAll(IN_EVERY_LANGUAGE, '')),
    )
    .map(([lang, text]) => `${lang}: ${text}`);
}

describe.each(BROWSER_NAMES)('%s', (name) => {
  let running: { extension: ExtensionBrowser; pages: Readonly<Record<SurfaceName, Page>> } | null = null;

  const there = () => {
    if (!running) throw new Error(`${name} did not start.`);
    return running;
  };

  beforeAll(async () => {
    const extension = await launchBrowser(name);
    running = { extension, pages: await openSurfaces(extension) };
  });
  afterAll(() => running?.extension.close());

  test.each(LANGUAGES)('in %s no page mixes languages but where it says so', async (language) => {
    const { pages } = there();
    await press(pages.options, `#language-${language}`);
    for (const [path, page] of Object.entries(pages)) {
      await speaks(page, language);
      await unfold(page);
      expect(await strangers(page), path).toEqual([]);
    }
  });

  test('a word of another language would have been seen', async () => {
    const { welcome, options } = there().pages;
    await press(options, '#language-en');
    await speaks(welcome, 'en');
    await welcome.evaluate("document.querySelector('h1').textContent = '溯源'");
    expect(await strangers(welcome)).toEqual(['en: 溯源']);
    await press(options, '#language-zh-CN');
    await speaks(welcome, 'zh-CN');
    await welcome.evaluate("document.querySelector('h1').title = 'Welcome'");
    expect(await strangers(welcome)).toEqual(['zh-CN: Welcome']);
  });

  test.each(BROWSER_AND_CHOICE.filter(([language]) => name === 'chromium' || language === FIREFOX_SPEAKS))(
    'a browser in %s and the choice %s: %s',
    async (browserLanguage, choice, language) => {
      const { extension, pages } = there();
      await press(pages.options, `#language-${choice}`);
      const page = await extension.browser.newPage();
      // Browsers here have no language packs: Chromium's page is told another language before its own script runs.
      if (name === 'chromium') await page.evaluateOnNewDocument(speakingOf(browserLanguage));
      await page.goto(`${extension.origin}welcome.html`, { waitUntil: name === 'firefox' ? [] : 'load' });
      await page.waitForSelector('#settings');
      expect(await page.evaluate('(globalThis.browser ?? chrome).i18n.getUILanguage()')).toBe(browserLanguage);
      expect(await page.evaluate('document.documentElement.lang')).toBe(language);
      expect(await page.$eval(`#language-${choice}`, (radio) => (radio as HTMLInputElement).checked)).toBe(true);
      await page.close();
    },
  );
});

/** A script by which the extension's API says that the browser speaks this language. */
function speakingOf(language: string): string {
  return `for (const api of [globalThis.browser, globalThis.chrome])
    if (api?.i18n) api.i18n.getUILanguage = () => '${language}';`;
}
