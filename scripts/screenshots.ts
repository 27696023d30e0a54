import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, launchBrowser } from './extension-browser';
import { tabAt } from './page-notes';
import { projectRoot } from './project-root.mjs';
import { addressOf } from './sample-article';
import { sampleArticles } from './sample-articles';
import { samplePage } from './sample-page';

const FOLDER = join(projectRoot, 'assets', 'screenshots');
const article = sampleArticles.oldPierLibrary;
const LANGUAGES = ['zh-CN', 'en'] as const;

const extension = await launchBrowser('chromium');
try {
  await mkdir(FOLDER, { recursive: true });
  extension.serve(addressOf(article), samplePage(article));
  for (const language of LANGUAGES) {
    const file = join(FOLDER, `page-and-popup.${language}.webp`) as `${string}.webp`;
    const pictures = [await pagePicture(extension), ...(await popupPictures(extension, language))];
    await compose(extension, pictures, file);
    console.log(file);
  }
} finally {
  await extension.close();
}

/** The part of the article where most is marked, as it stands in the page. */
async function pagePicture({ newPage }: ExtensionBrowser): Promise<string> {
  const page = await newPage({ width: 740, height: 1000, deviceScaleFactor: 1.5 });
  await page.goto(addressOf(article));
  await page.bringToFront();
  await page.waitForFunction('CSS.highlights.size > 0', { timeout: 10_000 });
  await page.evaluate("document.querySelectorAll('.post_body p')[3].scrollIntoView()");
  return asAddress(page);
}

/** The popup about that page: its beginning, and its list. */
async function popupPictures(browser: ExtensionBrowser, language: string): Promise<readonly string[]> {
  const popup = await browser.openExtensionPage('options.html', { width: 400, height: 1000, deviceScaleFactor: 1.5 });
  await popup.waitForSelector(`#language-${language}`);
  await popup.evaluate((id) => document.getElementById(id)?.click(), `language-${language}`);
  await popup.waitForFunction(`document.documentElement.lang === '${language}'`);
  await popup.goto(`${browser.origin}popup.html?tab=${await tabAt(popup, addressOf(article))}`);
  await popup.waitForSelector('.note');
  const beginning = await asAddress(popup);
  await popup.evaluate("document.getElementById('notes-heading').scrollIntoView()");
  return [beginning, await asAddress(popup)];
}

async function asAddress(page: Page): Promise<string> {
  return `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`;
}

/** The pictures side by side, as the reader has page and popup on the screen. */
async function compose(
  { newPage }: ExtensionBrowser,
  pictures: readonly string[],
  path: `${string}.webp`,
): Promise<void> {
  const sheet = await newPage({ width: 1640, height: 1060 });
  const images = pictures.map(
    (address) => `<img src="${address}" style="height:1000px;border-radius:8px;box-shadow:0 2px 12px #0003">`,
  );
  await sheet.setContent(
    `<body style="margin:0;padding:30px;display:flex;gap:20px;background:#e6e9ec;box-sizing:border-box">${images.join('')}</body>`,
  );
  await sheet.screenshot({ path, quality: 80 });
  await sheet.close();
}
