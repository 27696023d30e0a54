import { textSource } from '../lib/article/read-text';
import type { PageReading } from '../lib/page-reading';
import { readPage } from '../lib/read-page';

/** What the whole engine reads in a plain text without an address. */
export function read(text: string): PageReading {
  const steps = readPage(textSource(text, null));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
