import type { Page } from 'puppeteer-core';

/** One task of a page's main thread; times in milliseconds on the trace's clock. */
export interface Task {
  readonly start: number;
  readonly duration: number;
  /**
   * The processor's time for it, without what the browser does for the page itself (parsing, style, layout, painting):
   * a thread that has to wait for another program's turn does not count as busy.
   */
  readonly scripts: number;
}

/** What a trace tells of one page load. */
export interface Load {
  /** When the document was ready: the parser had ended, and scripts that wait for that could start. */
  readonly ready: number;
  readonly tasks: readonly Task[];
  /** When the page's own script first saw our marks in the registry of highlights; null if it never did. */
  readonly marked: number | null;
}

/** One event of Chromium's trace, as far as we look at it. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** The thread's own time, in microseconds. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: { readonly isOutermostMainFrame?: boolean; readonly url?: string };
  };
}

const MARKED = 'bench:marked';
/** What the page can see of us in an article, and in a list of links. */
export const MARKS = 'CSS.highlights.size > 0';
export const TAGS = "document.querySelector('suyuan-host') !== null";
/** How long a page is watched that has nothing of ours to wait for, in milliseconds. */
const WITHOUT_US = 3000;

// The page looks once a frame; that costs it microseconds.
const look = (sight: string): string => `(() => {
  const look = () => (${sight} ? performance.mark('${MARKED}') : requestAnimationFrame(look));
  requestAnimationFrame(look);
})()`;

/**
 * Loads an address in Chromium and tells what its main thread did until shortly after the page saw what it looks for
 * (an expression), or for three seconds where there is nothing of ours (null). Rejects when the sight does not come.
 */
export async function traceLoad(page: Page, address: string, sight: string | null = MARKS): Promise<Load> {
  const script = sight === null ? null : await page.evaluateOnNewDocument(look(sight));
  await page.tracing.start({
    categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'blink.user_timing'],
  });
  let trace: Uint8Array | undefined;
  try {
    await page.goto(address);
    const seen = `performance.getEntriesByName('${MARKED}').length > 0`;
    await (script ? page.waitForFunction(seen, { timeout: 20_000, polling: 100 }) : pause(WITHOUT_US));
    await pause(300);
  } finally {
    // Also after a failure: a browser traces one thing at a time.
    trace = await page.tracing.stop();
    if (script) await page.removeScriptToEvaluateOnNewDocument(script.identifier);
  }
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: readonly TraceEvent[] };
  return loadOf(traceEvents);
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const DRAWING = new Set([
  'ParseHTML',
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
  'HitTest',
]);

/** The thread's milliseconds in a task in which the browser draws; drawing inside drawing counts once. */
export function drawing(task: TraceEvent, events: readonly TraceEvent[]): number {
  const end = task.ts + (task.dur ?? 0);
  let until = task.ts;
  let sum = 0;
  // A trace does not keep the order of its events.
  const inside = events.filter(({ name, ph, ts }) => ph === 'X' && DRAWING.has(name) && ts >= task.ts && ts < end);
  for (const { ts, dur = 0, tdur = dur } of inside.toSorted((one, other) => one.ts - other.ts)) {
    if (ts < until) continue;
    sum += tdur;
    until = ts + dur;
  }
  return sum / 1000;
}

function loadOf(events: readonly TraceEvent[]): Load {
  const ready = events.findLast(
    ({ name, args }) => name === 'MarkDOMContent' && args?.data?.isOutermostMainFrame !== false,
  );
  if (!ready) throw new Error('The trace tells of no document that became ready.');
  const here = events.filter(({ pid, tid }) => pid === ready.pid && tid === ready.tid);
  const marked = events.find(({ name, pid }) => name === MARKED && pid === ready.pid);
  const tasks = here.filter(({ name, ph }) => ph === 'X' && name === 'RunTask');
  return {
    ready: ready.ts / 1000,
    marked: marked ? marked.ts / 1000 : null,
    tasks: tasks.map((task) => {
      const duration = (task.dur ?? 0) / 1000;
      const own = task.tdur === undefined ? duration : task.tdur / 1000;
      return { start: task.ts / 1000, duration, scripts: own - drawing(task, here) };
    }),
  };
}
