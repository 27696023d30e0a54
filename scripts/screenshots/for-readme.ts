import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { clickOn } from '../../tests/e2e/card';
import type { ExtensionBrowser } from '../extension-browser';
import { aboutArticle, alone, card } from './surfaces';

const HEIGHT = 860;
// With the driver's own scale factor Chromium finds no highlight under the pointer, and so no card.
const VIEW = { height: HEIGHT, deviceScaleFactor: 1 } as const;

/** A picture as an address, so that others can be laid beside it. */
const asAddress = async (page: Page): Promise<string> =>
  `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`;

async function pictureOf(opened: Promise<Page>, before?: (page: Page) => Promise<unknown>): Promise<string> {
  const page = await opened;
  await before?.(page);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const address = await asAddress(page);
  await page.close();
  return address;
}

const top = (selector: string) => (page: Page) =>
  page.evaluate(`document.querySelector('${selector}').scrollIntoView({ block: 'start' })`);
const popup = aboutArticle('popup.html?tab=TAB', '.note');

/** The pictures of the README, in the language that is chosen: the article with its card beside the popup, and a tour. */
export async function readmePictures(extension: ExtensionBrowser, own: Page, language: string, folder: string) {
  const save = (name: string, pictures: readonly string[]): Promise<void> =>
    compose(extension, pictures, join(folder, `${name}.${language}.webp`) as `${string}.webp`);
  const beginning = await pictureOf(popup(extension, own, { width: 380, ...VIEW }));
  const marked = await pictureOf(card(extension, own, { width: 720, ...VIEW }));
  await save('page-and-popup', [marked, beginning]);
  // The README is in English, and its tour with it.
  if (language !== 'en') return;
  const welcome = await pictureOf(alone('welcome.html')(extension, own, { width: 720, ...VIEW }), top('.steps'));
  await save('tour-1-welcome', [welcome]);
  const panel = aboutArticle('sidepanel.html?tab=TAB', '#notes-heading');
  const list = await pictureOf(panel(extension, own, { width: 400, ...VIEW }), top('#notes-heading'));
  await save('tour-2-card-and-panel', [marked, list]);
  const muted = await pictureOf(card(extension, own, { width: 720, ...VIEW }), (page) => clickOn(page, '#mute'));
  await save('tour-3-fewer', [muted]);
}

/** Pictures side by side on one ground, as the reader has them on the screen. */
async function compose(
  { newPage }: ExtensionBrowser,
  pictures: readonly string[],
  path: `${string}.webp`,
): Promise<void> {
  const sheet = await newPage({ width: 1400, height: HEIGHT });
  const images = pictures.map((address) => `<img src="${address}" height="800" class="shot">`).join('');
  await sheet.setContent(`<style>
    body { margin: 0; padding: 30px; display: flex; gap: 24px; width: max-content; background: #e6e9ec }
    .shot { border-radius: 8px; box-shadow: 0 2px 12px #0003 }
  </style>${images}`);
  const width = (await sheet.evaluate('Math.ceil(document.body.getBoundingClientRect().width)')) as number;
  await sheet.screenshot({ path, quality: 72, clip: { x: 0, y: 0, width, height: HEIGHT } });
  await sheet.close();
}
