import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, launchBrowser } from '../../scripts/extension-browser';
import { manyLinks } from '../../scripts/sample-list';
import { LONG_TASK, longestScript } from '../bench/page-load';
import { TAGS, traceLoad } from '../bench/trace';

const HOME = 'https://www.163.com/';
/** The page keeps its own account of what moved, from before anything is drawn. */
const SHIFTS = `globalThis.shifts = [];
new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value)))
  .observe({ type: 'layout-shift', buffered: true });`;

// Layout shifts and traces are Chromium's alone.
describe('500 links', () => {
  let running: ExtensionBrowser | null = null;
  const chromium = (): ExtensionBrowser => {
    if (!running) throw new Error('Chromium did not start.');
    return running;
  };
  beforeAll(async () => {
    running = await launchBrowser('chromium');
    running.serve(HOME, manyLinks(500));
  });
  afterAll(() => running?.close());

  test('nothing of the page moves: while it loads, is scrolled, and when tags go and come', async () => {
    const page = await openMany(chromium());
    const own = await chromium().openExtensionPage('options.html');
    await page.bringToFront();
    for (const y of [600, 2500, 0]) {
      await page.evaluate(`scrollTo(0, ${y})`);
      await pause(250);
    }
    for (const listMarks of [false, true]) {
      const settings = {
        version: 2,
        everywhere: {},
        sites: [],
        pages: [],
        accounts: [],
        level: 'quiet',
        language: 'auto',
      };
      await own.evaluate(`chrome.storage.local.set(${JSON.stringify({ settings: { ...settings, listMarks } })})`);
      await page.waitForFunction(`(document.querySelector('suyuan-host') !== null) === ${listMarks}`);
      await pause(300);
    }
    expect(await page.evaluate('shifts')).toEqual([]);
    // The account is kept: a line put in above the first link is seen.
    await page.evaluate("document.body.prepend(Object.assign(document.createElement('p'), { textContent: '插播' }))");
    await expect.poll(() => page.evaluate('shifts.length')).toBeGreaterThan(0);
  });

  test('no task that a reader would feel while it loads', async () => {
    const page = await chromium().newPage();
    await page.bringToFront();
    // The best of three: another program that wakes up at the wrong moment must not decide.
    const longest: number[] = [];
    for (let run = 0; run < 3; run += 1) longest.push(longestScript(await traceLoad(page, HOME, TAGS)));
    expect(Math.min(...longest)).toBeLessThanOrEqual(LONG_TASK);
  });

  test('a still page has no frame, timer or change of ours; a page in motion has', async () => {
    const page = await openMany(chromium());
    await page.bringToFront();
    await pause(500);
    expect(await framesIn(page, 1500)).toBe(0);
    const moving = framesIn(page, 1000);
    await page.evaluate("document.querySelector('a').parentElement.style.paddingLeft = '8px'");
    expect(await moving).toBeGreaterThan(0);
  });
});

async function openMany(browser: ExtensionBrowser): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(SHIFTS);
  await page.goto(HOME);
  await page.bringToFront();
  await page.waitForFunction("document.querySelector('suyuan-host') !== null");
  await pause(400);
  return page;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** How many frames were asked for, timers fired and script functions were called in the page, by whomever. */
async function framesIn(page: Page, ms: number): Promise<number> {
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await pause(ms);
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as {
    traceEvents: readonly { readonly name: string }[];
  };
  const ours = new Set(['FireAnimationFrame', 'RequestAnimationFrame', 'TimerFire', 'TimerInstall', 'FunctionCall']);
  return traceEvents.filter(({ name }) => ours.has(name)).length;
}
