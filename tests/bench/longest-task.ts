import type { Page } from 'puppeteer-core';
import { drawing } from './trace';
import type { TraceEvent } from './trace';

/**
 * The longest task of any page's main thread in Chromium while something is done, in milliseconds of the thread's own
 * time, without what the browser does for the page itself: one that has to wait for another program's turn does not
 * count as busy.
 */
export async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline'] });
  await act();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: readonly TraceEvent[] };
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
