import { type ExtensionBrowser, launchBrowser } from '../../scripts/extension-browser';
import { addressOf, type SampleArticle } from '../../scripts/sample-article';
import { samplePage } from '../../scripts/sample-page';
import { longArticle } from './long-article';
import { median, RUNS } from './median';
import { milliseconds, type Row, times } from './row';
import { type Load, MARKS, traceLoad } from './trace';

const AIMS = { 'zh-Hans': 30, 'zh-Hant': 50 } as const;
/** A task longer than this is felt (the browsers' own definition of a long task), in milliseconds. */
export const LONG_TASK = 50;

/** From document ready to marks painted, on the main thread of a real Chromium; and the longest task of a huge article. */
export async function benchPageLoad(): Promise<readonly Row[]> {
  const [ours, plain] = await Promise.all([true, false].map((extension) => launchBrowser('chromium', { extension })));
  try {
    if (!ours || !plain) throw new Error('Chromium did not start.');
    const rows: Row[] = [];
    for (const lang of ['zh-Hans', 'zh-Hant'] as const) rows.push(...(await small(ours, plain, lang)));
    return [...rows, await huge(ours)];
  } finally {
    await Promise.all([ours?.close(), plain?.close()]);
  }
}

async function small(ours: ExtensionBrowser, plain: ExtensionBrowser, lang: SampleArticle['lang']): Promise<Row[]> {
  const article = longArticle(3000, lang);
  const loads = await tracedLoads(ours, article, RUNS);
  const wall = median(loads.map(({ ready, marked }) => (marked ?? Number.NaN) - ready));
  const busy = median(loads.map((load) => busyAfterReady(load, wall)));
  const without = median((await tracedLoads(plain, article, RUNS, null)).map((load) => busyAfterReady(load, wall)));
  const what = `3,000 characters ${lang}: from document ready to marks`;
  return [
    {
      what: `${what}, main thread, ours alone`,
      value: milliseconds(busy - without),
      ratio: `${times(busy, without)} of the page without us (${milliseconds(without)})`,
      aim: `< ${AIMS[lang]} ms`,
    },
    { what: `${what}, by the clock (to a frame)`, value: milliseconds(wall), ratio: '', aim: '' },
  ];
}

async function huge(ours: ExtensionBrowser): Promise<Row> {
  const loads = await tracedLoads(ours, longArticle(300_000, 'zh-Hans'), 5);
  const longest = median(loads.map(longestScript));
  return {
    what: '300,000 characters: longest task after document ready, without the browser’s own drawing (5 runs)',
    value: milliseconds(longest),
    ratio: '',
    aim: `≤ ${LONG_TASK} ms`,
  };
}

/** The longest stretch for which scripts held the main thread after the document was ready, in milliseconds. */
export const longestScript = ({ ready, tasks }: Load): number =>
  Math.max(...tasks.filter(({ start }) => start >= ready).map(({ scripts }) => scripts));

/** Loads an article so many times, after one load that is not counted; `sight` is what each load waits for. */
export async function tracedLoads(
  browser: ExtensionBrowser,
  article: SampleArticle,
  runs: number,
  sight: string | null = MARKS,
): Promise<Load[]> {
  browser.serve(addressOf(article), samplePage(article));
  const page = await browser.newPage();
  await page.bringToFront();
  await traceLoad(page, addressOf(article), sight);
  const loads: Load[] = [];
  for (let run = 0; run < runs; run += 1) loads.push(await traceLoad(page, addressOf(article), sight));
  await page.close();
  return loads;
}

/** How long the main thread was busy in the first `span` milliseconds after the document was ready. */
function busyAfterReady({ ready, tasks }: Load, span: number): number {
  const inside = tasks.map(({ start, duration }) => Math.min(start + duration, ready + span) - Math.max(start, ready));
  return inside.reduce((sum, part) => sum + Math.max(0, part), 0);
}
