import type { Page } from 'puppeteer-core';

/** A mark as a reader sees it. */
export interface Mark {
  /** The name in the page's highlight registry. */
  readonly name: string;
  readonly text: string;
}

const READ = `(() => {
  const found = [];
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('suyuan-')) continue;
    for (const range of highlight) {
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const box = [...range.getClientRects()].find((rect) => rect.width > 4);
      if (!box) continue;
      const hits = CSS.highlights.highlightsFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      const hit = [...hits].some((one) => one.highlight === highlight && [...one.ranges].includes(range));
      if (hit) found.push({ name, text: range.toString() });
    }
  }
  return found;
})()`;

/** The marks that are really painted: each is found again at a point of the page by \`highlightsFromPoint\`. */
export async function marksOf(page: Page): Promise<readonly Mark[]> {
  return (await page.evaluate(READ)) as readonly Mark[];
}

/** Waits until there are marks, or until there are none. Throws after ten seconds. */
export async function waitForMarks(page: Page, there: boolean): Promise<void> {
  const names = "[...CSS.highlights.keys()].some((name) => name.startsWith('suyuan-'))";
  await page.waitForFunction(there ? names : `!${names}`, { timeout: 20_000, polling: 50 });
}
