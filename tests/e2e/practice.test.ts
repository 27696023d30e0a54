import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { tabAt } from '../../scripts/page-notes';
import { addressOf } from '../../scripts/sample-article';
import { sampleArticles } from '../../scripts/sample-articles';
import { inEachBrowser, openMarked, type Stage } from './in-each-browser';
import { press } from './press';
import { violations } from './violations';

const article = sampleArticles.oldPierLibrary;
const NOTED = '研究表明，超过七成的乡镇图书馆在开馆第四年就门可罗雀。';
const FREE = '图书馆像一盏灯，照着河，也照着岸上走动的人。';

const texts = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (found) => found.map((element) => element.textContent ?? ''));

/** The words under each of our highlights. */
const painted = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(`Object.fromEntries([...CSS.highlights].filter(([name, { size }]) => name.startsWith('suyuan-') && size > 0)
    .map(([name, highlight]) => [name, [...highlight].map(String)]))`) as Promise<Record<string, string[]>>;
const guessed = async (page: Page): Promise<string[]> => (await painted(page))['suyuan-guess'] ?? [];

async function start(stage: Stage): Promise<{ page: Page; panel: Page }> {
  const page = await openMarked(stage, article);
  const tab = await tabAt(stage.own(), addressOf(article));
  const panel = await stage.extension().openExtensionPage(`sidepanel.html?tab=${tab}`, { width: 380, height: 900 });
  await panel.waitForSelector('#practise');
  return { page, panel };
}

/** Draws the mouse over the first words of a sentence. */
async function drawOver(page: Page, sentence: string): Promise<void> {
  const { left, right, y } = (await page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(sought);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, at + 1);
      range.setEnd(node, at + 5);
      // The words may go over to the next line: those on the first are enough.
      const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return { left: box.left, right: box.right, y: (box.top + box.bottom) / 2 };
    }
    throw new Error(`${sought} is not there.`);
  }, sentence)) as { left: number; right: number; y: number };
  await page.mouse.move(left, y);
  await page.mouse.down();
  await page.mouse.move(right, y, { steps: 3 });
  await page.mouse.up();
}

/** Presses Tab, or Shift and Tab, until this has the focus. Round the page's end the browser's own buttons would come. */
async function tabTo(page: Page, selector: string, way: 'on' | 'back' = 'on'): Promise<void> {
  if (way === 'back') await page.keyboard.down('Shift');
  await pressTab(page, selector).finally(() => page.keyboard.up('Shift'));
}

async function pressTab(page: Page, selector: string): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${selector}.`);
}

const stored = (
  stage: Stage,
): Promise<{ practice?: { found: number; missed: number; onlyMine: number; disputed: number }[] }> =>
  stage.own().evaluate('(globalThis.browser ?? globalThis.chrome).storage.local.get(null)') as never;

inEachBrowser((stage) => {
  beforeEach(() =>
    stage.own().evaluate(`(globalThis.browser ?? globalThis.chrome).storage.local.set({
      settings: { everywhere: {}, sites: [], pages: [], level: 'quiet', language: 'zh-CN' },
    })`),
  );

  test('by pointer: marks go, selecting marks sentences and takes them away, comparing tells both apart', async () => {
    const { page, panel } = await start(stage);
    const before = Object.keys(await painted(page));
    await press(panel, '#practise');
    await panel.waitForSelector('#compare');
    await expect.poll(() => painted(page)).toEqual({});

    await page.bringToFront();
    await drawOver(page, NOTED);
    await expect.poll(() => guessed(page)).toEqual([NOTED]);
    await expect.poll(() => texts(panel, '.guess q')).toEqual([NOTED]);
    await drawOver(page, FREE);
    await expect.poll(() => guessed(page)).toEqual([NOTED, FREE]);
    await drawOver(page, FREE);
    await expect.poll(() => guessed(page)).toEqual([NOTED]);
    await drawOver(page, FREE);
    await expect.poll(() => texts(panel, '.guess q')).toEqual([NOTED, FREE]);

    await panel.bringToFront();
    await press(panel, '#compare');
    await panel.waitForSelector('#found');
    expect(await texts(panel, '#found ~ .compared .quote')).toEqual([NOTED]);
    expect(await texts(panel, '#only-mine ~ .compared .quote')).toEqual([FREE]);
    const missed = await texts(panel, '#missed ~ .compared .quote');
    expect(missed.length).toBeGreaterThan(0);
    await expect.poll(async () => Object.keys(await painted(page)).sort()).toEqual([...before, 'suyuan-guess'].sort());

    const counts = { found: 1, missed: missed.length, onlyMine: 1 };
    expect((await stored(stage)).practice).toEqual([expect.objectContaining({ ...counts, disputed: 0 })]);
    await press(panel, '[id^=dispute-]');
    expect((await stored(stage)).practice).toEqual([expect.objectContaining({ ...counts, disputed: 1 })]);
    await panel.waitForSelector('[id^=report-]');

    await press(panel, '#leave');
    await panel.waitForSelector('#notes-heading');
    await expect.poll(async () => Object.keys(await painted(page)).sort()).toEqual(before.sort());
  });

  test('by keyboard alone, in the panel and in the page', async () => {
    const { page, panel } = await start(stage);
    await panel.bringToFront();
    await tabTo(panel, '#practise');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('#compare');
    expect(await panel.evaluate('document.activeElement.id')).toBe('practice-heading');
    await tabTo(panel, '#sentences summary');
    await panel.keyboard.press('Enter');
    await tabTo(panel, '.sentences input');
    await panel.keyboard.press(' ');
    await expect.poll(() => texts(panel, '.guess q')).toHaveLength(1);
    const [first] = await texts(panel, '.guess q');
    expect(await guessed(page)).toEqual([first]);
    // The box keeps the focus; pressed again it takes the sentence away.
    await panel.keyboard.press(' ');
    await expect.poll(() => guessed(page)).toEqual([]);

    await page.bringToFront();
    await page.evaluate((sought) => {
      const line = [...document.querySelectorAll('.post_body p')].find((p) => p.textContent?.includes(sought));
      const node = line?.firstChild;
      if (node) getSelection()?.setBaseAndExtent(node, 1, node, 2);
    }, FREE);
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.up('Shift');
    await expect.poll(() => guessed(page)).toEqual([FREE]);

    await panel.bringToFront();
    await tabTo(panel, '#compare', 'back');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('#only-mine');
    expect(await panel.evaluate('document.activeElement.id')).toBe('practice-heading');
    await tabTo(panel, '#leave');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('#notes-heading');
    expect(await panel.evaluate('document.activeElement.id')).toBe('practise');
  });

  test('axe finds nothing to object to, neither while guessing nor when compared', async () => {
    const { panel } = await start(stage);
    await press(panel, '#practise');
    await panel.waitForSelector('#compare');
    await panel.evaluate("document.getElementById('sentences').open = true");
    await press(panel, '.sentences input');
    expect(await violations(panel)).toEqual([]);
    await press(panel, '#compare');
    await panel.waitForSelector('#only-mine');
    await press(panel, '[id^=dispute-]');
    expect(await violations(panel)).toEqual([]);
    if (stage.extension().name !== 'chromium') return;
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    expect(await violations(panel)).toEqual([]);
  });

  test('ends with the panel: marks are back, guesses gone, and selecting marks nothing', async () => {
    const { page, panel } = await start(stage);
    const before = Object.keys(await painted(page)).sort();
    await press(panel, '#practise');
    await panel.waitForSelector('#compare');
    await page.bringToFront();
    await drawOver(page, NOTED);
    await expect.poll(() => guessed(page)).toEqual([NOTED]);
    await panel.close();
    await expect.poll(async () => Object.keys(await painted(page)).sort()).toEqual(before);
    await drawOver(page, FREE);
    expect(await guessed(page)).toEqual([]);
    expect((await stored(stage)).practice).toBeUndefined();
  });
});
