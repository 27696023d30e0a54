import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, launchBrowser } from '../../scripts/extension-browser';
import { projectRoot } from '../../scripts/project-root.mjs';
import { addressOf } from '../../scripts/sample-article';
import { samplePage } from '../../scripts/sample-page';
import { bundled } from './bundled';
import { longArticle } from './long-article';
import { median, RUNS } from './median';
import { milliseconds, type Row, times } from './row';

const CHARACTERS = 10_000;
const RANGES = 4000;
const require = createRequire(join(projectRoot, 'package.json'));

/** What others do for the same end, on the same page of a real Chromium: wrapping against painting, and reading. */
export async function benchInPage(): Promise<readonly Row[]> {
  const chromium = await launchBrowser('chromium', { extension: false });
  try {
    const article = longArticle(CHARACTERS, 'zh-Hans');
    chromium.serve(addressOf(article), samplePage(article));
    const page = await chromium.newPage();
    const measured = async (call: string) => {
      const values: number[] = [];
      for (let run = 0; run <= RUNS; run += 1) {
        await page.goto(addressOf(article));
        await page.bringToFront();
        await prepare(page);
        const value = (await page.evaluate(call)) as number;
        if (run > 0) values.push(value);
      }
      return median(values);
    };
    const [paint, wrap] = [await measured('bench.paint()'), await measured('bench.wrap()')];
    const [read, readability] = [await measured('bench.read()'), await measured('bench.readability()')];
    const many = await manyRanges(chromium);
    const about = `${CHARACTERS.toLocaleString('en')} characters`;
    return [
      { what: `${about}: painting all notes, to the next frame`, value: milliseconds(paint), ratio: '', aim: '' },
      {
        what: `${about}: wrapping the same in elements (mark.js)`,
        value: milliseconds(wrap),
        ratio: `${times(wrap, paint)} of painting`,
        aim: '',
      },
      { what: `${about}: reading the document into an article`, value: milliseconds(read), ratio: '', aim: '' },
      {
        what: `${about}: the same page read by Readability`,
        value: milliseconds(readability),
        ratio: `${times(readability, read)} of ours`,
        aim: '',
      },
      ...many,
    ];
  } finally {
    await chromium.close();
  }
}

/** What many marks cost: painted, switched off and on, and pointed at. */
async function manyRanges(chromium: ExtensionBrowser): Promise<readonly Row[]> {
  const article = longArticle(RANGES * 12, 'zh-Hans');
  chromium.serve(addressOf(article), samplePage(article));
  const page = await chromium.newPage();
  const runs: { readonly paint: number; readonly toggle: number; readonly point: number }[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    await page.goto(addressOf(article));
    await page.bringToFront();
    await prepare(page);
    runs.push((await page.evaluate(`bench.many(${RANGES})`)) as (typeof runs)[number]);
  }
  const row = (what: string, key: 'paint' | 'toggle' | 'point', aim: string): Row => ({
    what: `${RANGES.toLocaleString('en')} ranges: ${what}`,
    value: milliseconds(median(runs.slice(1).map((one) => one[key]))),
    ratio: '',
    aim,
  });
  return [
    row('painting, to the next frame', 'paint', '≤ 50 ms'),
    row('off and on again, each to the next frame', 'toggle', '≤ 50 ms'),
    row('one pointer move over them', 'point', '≤ 1 ms'),
  ];
}

let bundle: string | null = null;

async function prepare(page: Page): Promise<void> {
  bundle ??= await bundled('page-side.ts');
  await page.evaluate(bundle);
  await page.evaluate(await readFile(require.resolve('mark.js/dist/mark.min.js'), 'utf8'));
  await page.evaluate(await readFile(require.resolve('@mozilla/readability/Readability.js'), 'utf8'));
}
