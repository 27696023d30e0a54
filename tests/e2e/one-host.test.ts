import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { sampleArticles } from '../../scripts/sample-articles';
import { lineOf, pointAt, waitForCard } from './card';
import { inEachBrowser, openMarked, type Stage } from './in-each-browser';
import { storeListMarks } from './link-tags';
import { waitForMarks } from './marks';
import { pressCommand } from './press-command';

/** All that stands in the document beside its head and body, and what is to be seen in it. */
const OURS = `(() => {
  const ours = [...document.documentElement.children].filter(({ localName }) => !['head', 'body'].includes(localName));
  const inside = (selector) => ours.filter(({ shadowRoot }) => shadowRoot?.querySelector(selector)).length;
  const all = document.querySelectorAll('suyuan-host').length;
  return { all, ours: ours.length, tagged: inside('.link-tag:not([hidden])'), cards: inside(':popover-open') };
})()`;
const NONE = { all: 0, ours: 0, tagged: 0, cards: 0 };
const TAGS = { all: 1, ours: 1, tagged: 1, cards: 0 };
const CARD = { all: 1, ours: 1, tagged: 0, cards: 1 };
const BOTH = { all: 1, ours: 1, tagged: 1, cards: 1 };

inEachBrowser((stage) => {
  test('tags and card stand in one element, whichever goes or comes first; without both there is none', async () => {
    const page = await openTall(stage);
    await shows(page, TAGS);
    await openCard(page);
    await shows(page, BOTH);
    await page.keyboard.press('Escape');
    await shows(page, TAGS);
    await openCard(page);
    await storeListMarks(stage, false);
    await shows(page, CARD);
    await storeListMarks(stage, true);
    await shows(page, BOTH);
    await storeListMarks(stage, false);
    await pressCommand(stage, 'toggle-highlights');
    await shows(page, NONE);
  });

  test('a page that throws the element out, or puts it back, still holds one', async () => {
    const page = await openTall(stage);
    await shows(page, TAGS);
    await openCard(page);
    await page.evaluate(`globalThis.thrown = document.querySelector('suyuan-host'); thrown.remove();`);
    await shows(page, TAGS);
    expect(await page.evaluate('thrown.isConnected')).toBe(false);
    await page.evaluate('document.documentElement.append(thrown)');
    await openCard(page);
    await shows(page, BOTH);
    expect(await page.evaluate('thrown.isConnected')).toBe(false);
  });

  test('neither takes the page’s clicks from it, but the card itself; nothing of either is printed', async () => {
    const page = await openTall(stage);
    await shows(page, TAGS);
    const line = await openCard(page);
    const at = (x: number, y: number): Promise<unknown> =>
      page.evaluate(`document.elementFromPoint(${x}, ${y}).localName`);
    expect(await at(line.left + 20, (line.top + line.bottom) / 2)).not.toBe('suyuan-host');
    const middle = (await page.evaluate(`(() => {
      const root = document.querySelector('suyuan-host').shadowRoot;
      return ['.link-tag:not([hidden])', ':popover-open'].map((selector) => {
        const { left, right, top, bottom } = root.querySelector(selector).getBoundingClientRect();
        return [(left + right) / 2, (top + bottom) / 2];
      });
    })()`)) as [[number, number], [number, number]];
    expect(await at(...middle[0])).not.toBe('suyuan-host');
    expect(await at(...middle[1])).toBe('suyuan-host');
    if (stage.extension().name === 'firefox') return; // Its driver cannot ask for the page as it is printed.
    await page.emulateMediaType('print');
    expect(await page.evaluate("getComputedStyle(document.querySelector('suyuan-host')).display")).toBe('none');
  });
});

/** An article in a window so tall that its marks and the links after it are seen together. */
async function openTall(stage: Stage): Promise<Page> {
  const page = await openMarked(stage, sampleArticles.oldPierLibrary);
  await page.setViewport({ width: 1200, height: 2400 });
  await page.bringToFront();
  await waitForMarks(page, true);
  return page;
}

/** The pointer comes from elsewhere: where it rests, a card that was dismissed does not come back. */
async function openCard(page: Page): ReturnType<typeof lineOf> {
  await page.mouse.move(5, 5);
  const line = await lineOf(page, 'suyuan-high');
  await pointAt(page, line);
  await waitForCard(page, true);
  return line;
}

const shows = (page: Page, expected: Readonly<Record<string, number>>): Promise<void> =>
  expect.poll(() => page.evaluate(OURS), { timeout: 20_000, interval: 50 }).toEqual(expected);
