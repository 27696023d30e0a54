import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES, type ExtensionBrowser, launchBrowser } from '../../scripts/extension-browser';
import { addressOf } from '../../scripts/sample-article';
import { sampleArticles } from '../../scripts/sample-articles';
import { samplePage } from '../../scripts/sample-page';
import { clickOn, lineOf, pointAt, waitForCard } from './card';
import { waitForMarks } from './marks';

const article = sampleArticles.oldPierLibrary;
const BOX = "document.querySelector('suyuan-host').shadowRoot.querySelector('[role=dialog]')";
const CASES = BROWSER_NAMES.flatMap((name) =>
  [false, true].map((dark) => ({ name, dark, colours: dark ? 'dark' : 'light' })),
);

describe.each(CASES)('the card, $name, $colours', ({ name, dark }) => {
  let running: { extension: ExtensionBrowser; page: Page } | null = null;
  const page = (): Page => {
    if (!running) throw new Error(`${name} did not start.`);
    return running.page;
  };

  beforeAll(async () => {
    const extension = await launchBrowser(name, { dark });
    extension.serve(addressOf(article), samplePage(article));
    const opened = await extension.newPage();
    await opened.goto(addressOf(article));
    await opened.bringToFront();
    await waitForMarks(opened, true);
    await pointAt(opened, await lineOf(opened, 'suyuan-high'));
    await waitForCard(opened, true);
    running = { extension, page: opened };
  });
  afterAll(() => running?.extension.close());

  test('has the colours that the browser asks for, unless the page has decided on its own', async () => {
    expect((await brightness(page())) < 100).toBe(dark);
    await page().keyboard.press('Escape');
    await page().evaluate(`document.documentElement.style.colorScheme = '${dark ? 'light' : 'dark'}'`);
    await page().mouse.move(5, 5);
    await pointAt(page(), await lineOf(page(), 'suyuan-high'));
    await waitForCard(page(), true);
    expect((await brightness(page())) < 100).toBe(!dark);
    await page().keyboard.press('Escape');
    await page().evaluate("document.documentElement.style.colorScheme = ''");
    await page().mouse.move(5, 5);
  });

  test('is dark on a page that is dark by its own rules alone', async () => {
    await page().addStyleTag({ content: 'html, body { background: #111 } body, body * { color: #ddd }' });
    await pointAt(page(), await lineOf(page(), 'suyuan-high'));
    await waitForCard(page(), true);
    expect(await brightness(page())).toBeLessThan(100);
    await page().keyboard.press('Escape');
    await page().evaluate("document.querySelector('style:last-of-type').remove()");
    await page().mouse.move(5, 5);
  });

  test('has nothing that axe objects to, nor has what it says when a note is put away', async () => {
    await pointAt(page(), await lineOf(page(), 'suyuan-high'));
    await waitForCard(page(), true);
    await page().evaluate(`${BOX}.querySelector('details').open = true`);
    expect(await violations(page())).toEqual([]);
    await clickOn(page(), '#hide');
    await page().waitForFunction(`${BOX}.className === 'toast'`, { polling: 30, timeout: 20_000 });
    expect(await violations(page())).toEqual([]);
  });
});

/** How light the card's ground is, from 0 to 255. */
async function brightness(page: Page): Promise<number> {
  const parts = (await page.evaluate(
    `getComputedStyle(${BOX}).backgroundColor.match(/[\\d.]+/g).slice(0, 3).map(Number)`,
  )) as number[];
  return parts.reduce((sum, part) => sum + part, 0) / 3;
}

/** What axe has against the card, one line a finding; the page around it is not ours. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(`axe.run({ include: [['suyuan-host']] }).then(({ violations, passes }) => ({
    violations: violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary)),
    passes: passes.length,
  }))`);
  const { violations: list, passes } = found as { violations: readonly string[]; passes: number };
  // Without this an axe that cannot see into the card would be content with it.
  expect(passes).toBeGreaterThan(5);
  return list;
}
