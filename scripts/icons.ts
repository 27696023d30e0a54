// Draws assets/public/icon/NAME-SIZE.png from assets/icons/NAME.svg: node scripts/run.mjs icons
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { launch } from 'puppeteer-core';
import { projectRoot } from './project-root.mjs';
import { findBrowsers } from './setup.mjs';

const SIZES = [16, 32, 48, 128];
const from = join(projectRoot, 'assets', 'icons');
const to = join(projectRoot, 'assets', 'public', 'icon');

const { chromium } = findBrowsers();
if (!chromium) {
  process.stderr.write('Icons are drawn by Chromium, and none was found.\n');
  process.exit(1);
}
await mkdir(to, { recursive: true });
const browser = await launch({ executablePath: chromium, headless: true, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const file of (await readdir(from)).filter((name) => name.endsWith('.svg'))) {
  const drawing = Buffer.from(await readFile(join(from, file))).toString('base64');
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    const image = `<img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`;
    await page.setContent(`<style>body { margin: 0 } img { display: block }</style>${image}`);
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(join(to, `${basename(file, '.svg')}-${size}.png`), png);
  }
}
await browser.close();
