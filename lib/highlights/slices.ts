/** How long one slice of work may hold the page, in milliseconds: half of a frame at 60 Hz. */
const SLICE_MS = 8;

/** Lets the page draw and answer input, then goes on. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => {
      channel.port1.close();
      resolve();
    });
    channel.port1.start();
    channel.port2.postMessage(null);
  });
}

/** Resolves when the document can be seen. */
function visible(document: Document, signal: AbortSignal): Promise<void> {
  if (!document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      if (document.hidden && !signal.aborted) return;
      document.removeEventListener('visibilitychange', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    document.addEventListener('visibilitychange', done);
    signal.addEventListener('abort', done);
  });
}

/**
 * Runs a generator in slices of at most about 8 ms (a single step may take longer). With a document it goes on only
 * while that is visible: nobody waits for marks in a hidden tab. Answers with what the work returns, or null when the
 * signal ended it.
 */
export async function runInSlices<T>(
  work: Generator<void, T>,
  document: Document | null,
  signal: AbortSignal,
): Promise<T | null> {
  while (!signal.aborted) {
    if (document) await visible(document, signal);
    const end = performance.now() + SLICE_MS;
    while (!signal.aborted && performance.now() < end) {
      const step = work.next();
      if (step.done) return step.value;
    }
    if (!signal.aborted) await pause();
  }
  return null;
}
