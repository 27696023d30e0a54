import type { Page } from 'puppeteer-core';
import { drawing } from './trace';
import type { TraceEvent } from './trace';

/**
 * The longest task of any page's main thread in Chromium while something is done, in milliseconds of the thread's own
 * time, without what the browser does for the page itself: one that has to wait for another program's turn does not
 * count as busy.
 */
export async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  const traceEvents = await traced(page, act);
  const mains = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf),
  );
  const tasks = traceEvents.filter((event) => event.name === 'RunTask' && mains.has(threadOf(event)));
  if (tasks.length === 0) throw new Error('The trace tells of no task.');
  // Short ones cannot be the longest; looking into each would take its time.
  const scripts = tasks
    .toSorted((one, other) => (other.tdur ?? 0) - (one.tdur ?? 0))
    .slice(0, 20)
    .map((task) => {
      const here = traceEvents.filter((event) => threadOf(event) === threadOf(task));
      return (task.tdur ?? 0) / 1000 - drawing(task, here);
    });
  return Math.max(...scripts);
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;

async function traced(page: Page, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline'] });
  await act();
  const trace = await page.tracing.stop();
  return (JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: readonly TraceEvent[] }).traceEvents;
}

/**
 * The longest that the extension's own scripts held any thread without a pause while something was done, in milliseconds
 * of the thread's own time: on a page that is only loading, the browser's own tasks are longer.
 */
export async function longestOfOurs(page: Page, origin: string, act: () => Promise<void>): Promise<number> {
  const events = await traced(page, act);
  const ours = events.filter(
    ({ name, args }) => /^(?:FunctionCall|EvaluateScript)$/.test(name) && args?.data?.url?.startsWith(origin) === true,
  );
  if (ours.length === 0) throw new Error('The trace tells of no script of ours.');
  return Math.max(...ours.map(({ tdur = 0 }) => tdur / 1000));
}
