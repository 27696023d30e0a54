import { expect, test } from 'vitest';
import { runInSlices } from '../../lib/highlights/slices';

const seen = { hidden: false } as unknown as Document;

/** Work of so many steps, each as long as so many milliseconds. */
function* work(steps: number, ms: number): Generator<void, string> {
  for (let step = 0; step < steps; step += 1) {
    const end = performance.now() + ms;
    while (performance.now() < end);
    yield;
  }
  return 'done';
}

test('answers with what the work returns', async () => {
  expect(await runInSlices(work(10, 0), seen, new AbortController().signal)).toBe('done');
});

test('lets others run between slices, and no slice is much longer than a step and its budget', async () => {
  let longest = 0;
  let last = performance.now();
  const ticks = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  await runInSlices(work(40, 2), seen, new AbortController().signal);
  clearInterval(ticks);
  expect(longest).toBeGreaterThan(0);
  expect(longest).toBeLessThan(50);
});

test('stops when it is told to, with null', async () => {
  const abort = new AbortController();
  setTimeout(() => abort.abort(), 10);
  expect(await runInSlices(work(100_000, 1), seen, abort.signal)).toBeNull();
});

test('waits while the tab is hidden', async () => {
  const target = Object.assign(new EventTarget(), { hidden: true });
  const running = runInSlices(work(1, 0), target as unknown as Document, new AbortController().signal);
  expect(await Promise.race([running, new Promise((resolve) => setTimeout(resolve, 30, 'waiting'))])).toBe('waiting');
  target.hidden = false;
  target.dispatchEvent(new Event('visibilitychange'));
  expect(await running).toBe('done');
});
