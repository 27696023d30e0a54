// Takes a picture of every surface in every language, by day and by night, narrow and wide, into .output/screenshots,
// and the pictures of the README into assets/screenshots: npm run screenshots [-- SURFACE…|readme [firefox]]
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { DEFAULTS } from '../lib/extension/settings';
import type { LanguageChoice } from '../lib/extension/settings';
import { type BrowserName, type ExtensionBrowser, launchBrowser, outputOf } from './extension-browser';
import { projectRoot } from './project-root.mjs';
import { addressOf } from './sample-article';
import { samplePage } from './sample-page';
import { readmePictures } from './screenshots/for-readme';
import { ARTICLE, SURFACES, type Surface } from './screenshots/surfaces';

const FOLDER = join(projectRoot, '.output', 'screenshots');
const README = join(projectRoot, 'assets', 'screenshots');
const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const satisfies readonly LanguageChoice[];

const asked = process.argv.slice(2);
const names = asked.filter((name) => name !== 'firefox');
const browserName: BrowserName = asked.includes('firefox') ? 'firefox' : 'chromium';
const surfaces = SURFACES.filter(
  ({ name, file }) =>
    (names.length === 0 || names.includes(name)) && (file === null || existsSync(join(outputOf(browserName), file))),
);

await mkdir(FOLDER, { recursive: true });
for (const dark of [false, true]) await take(dark);

async function take(dark: boolean): Promise<void> {
  const extension = await launchBrowser(browserName, { dark });
  try {
    extension.serve(addressOf(ARTICLE), samplePage(ARTICLE));
    const own = await extension.openExtensionPage('options.html');
    const page = await extension.newPage();
    await page.goto(addressOf(ARTICLE));
    for (const language of LANGUAGES) {
      await speak(own, language);
      for (const surface of surfaces) await picture(extension, own, surface, `${language}.${dark ? 'dark' : 'light'}`);
    }
    if (browserName === 'chromium' && !dark) await picturesOfReadme(extension, own);
  } finally {
    await extension.close();
  }
}

/** With all surfaces, or when asked for by name. */
async function picturesOfReadme(extension: ExtensionBrowser, own: Page): Promise<void> {
  if (names.length > 0 && !names.includes('readme')) return;
  for (const language of ['zh-CN', 'en'] as const) {
    await speak(own, language);
    await readmePictures(extension, own, language, README);
  }
}

async function speak(own: Page, language: LanguageChoice): Promise<void> {
  const settings = JSON.stringify({ ...DEFAULTS, language });
  await own.evaluate(`(globalThis.browser ?? globalThis.chrome).storage.local.set({ settings: ${settings} })`);
}

async function picture(extension: ExtensionBrowser, own: Page, surface: Surface, variant: string): Promise<void> {
  for (const width of surface.widths) {
    const page = await surface.open(extension, own, { width, height: 800 });
    const path = join(FOLDER, `${surface.name}.${variant}.${width}.${browserName}.png`) as `${string}.png`;
    await page.screenshot({ path, fullPage: surface.file !== null });
    await page.close();
    console.log(path);
  }
}
