import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe has against a page, one line a finding. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  // Colours on their way to others have no contrast of their own.
  await page.evaluate('Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null)))');
  return (await page.evaluate(`axe.run().then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary)))`)) as string[];
}
