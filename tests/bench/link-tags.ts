import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, launchBrowser } from '../../scripts/extension-browser';
import { manyLinks } from '../../scripts/sample-list';
import { median, RUNS } from './median';
import { milliseconds, type Row } from './row';

const LINKS = 500;
const HOME = 'https://www.163.com/';
const STEPS = 20;
const TAGGED = "document.querySelector('suyuan-host') !== null";

/** Tags on a page of 500 links: what our script takes of the main thread while it loads, and in a frame of scrolling. */
export async function benchLinkTags(): Promise<readonly Row[]> {
  const chromium = await launchBrowser('chromium');
  try {
    chromium.serve(HOME, manyLinks(LINKS));
    const page = await chromium.newPage();
    await page.bringToFront();
    const loads: number[] = [];
    const frames: number[] = [];
    for (let run = 0; run <= RUNS; run += 1) {
      const load = await ownCalls(chromium, page, async () => {
        await page.goto(HOME);
        await page.waitForFunction(TAGGED);
        await page.evaluate('new Promise((resolve) => setTimeout(resolve, 200))');
      });
      const scroll = await ownCalls(chromium, page, () => page.evaluate(SCROLL));
      if (run === 0) continue;
      loads.push(load.reduce((sum, one) => sum + one, 0));
      frames.push(Math.max(...scroll));
    }
    return [
      { what: `${LINKS} links: our script until tags stand, all tasks together`, value: milliseconds(median(loads)), ratio: '', aim: '' },
      { what: `${LINKS} links: our longest call while the page is scrolled`, value: milliseconds(median(frames)), ratio: '', aim: '< 8 ms' },
    ]; // prettier-ignore
  } finally {
    await chromium.close();
  }
}

/** A screen's third a frame, then back. */
const SCROLL = `new Promise((resolve) => {
  let step = 0;
  const next = () => {
    scrollBy(0, step < ${STEPS / 2} ? 300 : -300);
    step += 1;
    if (step <= ${STEPS}) requestAnimationFrame(next);
    else setTimeout(resolve, 300);
  };
  requestAnimationFrame(next);
})`;

interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** How long each call into our scripts took meanwhile, in milliseconds of the thread's own time. */
async function ownCalls({ origin }: ExtensionBrowser, page: Page, work: () => Promise<unknown>): Promise<number[]> {
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await work();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as {
    traceEvents: readonly TraceEvent[];
  };
  const own = traceEvents.filter(
    ({ name, args }) => ['FunctionCall', 'EvaluateScript'].includes(name) && args?.data?.url?.startsWith(origin),
  );
  if (own.length === 0) throw new Error('The trace tells of no call into our scripts.');
  return own.map(({ dur = 0, tdur = dur }) => tdur / 1000);
}
