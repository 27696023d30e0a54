import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { tabAt } from '../../scripts/page-notes';
import { sampleArticles } from '../../scripts/sample-articles';
import { sampleList, uploaded } from '../../scripts/sample-list';
import { inEachBrowser, openMarked, type Stage } from './in-each-browser';
import { storeListMarks, tagsAt, tagsOn } from './link-tags';
import { flip } from './press';

const HOME = 'https://www.163.com/';

inEachBrowser((stage) => {
  test('tags stand at the links whose addresses tell, and at no others', async () => {
    const page = await openList(stage);
    expect(await kindsOn(stage, page, Object.keys(EXPECTED))).toEqual(EXPECTED);
  });

  test('a tag covers neither words nor anything to click, and makes the page no wider', async () => {
    const page = await openList(stage);
    const tags = await tagsAt(stage, HOME);
    const texts = (await page.evaluate(`(() => {
      const found = [];
      const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.data.trim() || node.parentElement.closest('#inline, .cut, .none, .unseen, .clear, .reader, p, .box')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const { left, top, right, bottom } of range.getClientRects()) found.push({ words: node.data, left, top, right, bottom });
      }
      return found;
    })()`)) as { words: string; left: number; top: number; right: number; bottom: number }[];
    const covered = texts.filter((text) =>
      tags.some((tag) => {
        const y = (tag.top + tag.bottom) / 2;
        return y > text.top && y < text.bottom && tag.left < text.right - 1 && text.left + 1 < tag.right;
      }),
    );
    expect(texts.length).toBeGreaterThan(8);
    expect(covered.map(({ words }) => words)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    const met = await page.evaluate(
      `(${JSON.stringify(tags)}).map((tag) => document.elementFromPoint((tag.left + tag.right) / 2, (tag.top + tag.bottom) / 2)?.localName)`,
    );
    expect(met).not.toContain('suyuan-host');
  });

  test('they follow what scrolls in a box, and go where a header or an edge covers their link', async () => {
    const page = await openList(stage);
    await page.evaluate("document.getElementById('box').scrollTop = 200");
    await shows(stage, page, { 'box-0': [], 'box-6': ['self-media'], 'box-7': ['self-media'], 'box-11': [] });
    // Under the header, which stays: its own link keeps its tag.
    await page.evaluate("scrollTo(0, document.getElementById('text').getBoundingClientRect().top - 20)");
    await shows(stage, page, { fixed: ['self-media'], cut: ['self-media'] });
    const header = (await tagsAt(stage, HOME)).filter(({ top, bottom }) => bottom > 0 && top + bottom < 2 * 56);
    expect(header.length).toBe(1);
  });

  test('links that come later, lead elsewhere, show up or go', async () => {
    const page = await openList(stage);
    await page.evaluate(`(() => {
      const late = document.createElement('p');
      late.innerHTML = '<a id="late" href="${uploaded(40)}">后来的一篇</a>';
      document.querySelector('section').append(late);
      document.getElementById('other').href = '${uploaded(41)}';
      document.querySelector('.unseen').style.visibility = 'visible';
      document.getElementById('text').remove();
      document.getElementById('desk').href = 'https://www.163.com/';
    })()`);
    await shows(stage, page, { late: ['self-media'], other: ['self-media'], unseen: ['self-media'], desk: [] });
    // Something above grew: the tags go along.
    await page.evaluate("document.querySelector('main').style.marginTop = '140px'");
    await shows(stage, page, { late: ['self-media'], picture: ['editorial'], video: ['video'] });
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    await shows(stage, page, { last: ['self-media'] });
  });

  test('a click goes through to the link', async () => {
    const page = await openList(stage);
    const tag = (await tagsAt(stage, HOME)).find(({ kind, left }) => kind === 'editorial' && left > 350);
    if (!tag) throw new Error('The picture has no tag.');
    await page.evaluate(`addEventListener('click', (event) => {
      event.preventDefault();
      globalThis.clicked = event.target.closest('a')?.id;
    })`);
    await page.mouse.click((tag.left + tag.right) / 2, (tag.top + tag.bottom) / 2);
    expect(await page.evaluate('globalThis.clicked')).toBe('picture');
  });

  test('switched off they go at once and leave nothing; switched on they come back; the page itself never changes', async () => {
    const page = await openList(stage);
    const before = await bodyOf(page);
    await storeListMarks(stage, false);
    await page.waitForFunction("document.querySelector('suyuan-host') === null", { polling: 50, timeout: 20_000 });
    expect(await bodyOf(page)).toBe(before);
    expect(await page.evaluate('document.documentElement.children.length')).toBe(2);
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await tagsAt(stage, HOME)).toEqual([]);
    await storeListMarks(stage, true);
    await shows(stage, page, { text: ['self-media'] });
    expect(await bodyOf(page)).toBe(before);
  });

  test('the popup tells the kinds and how many of each, and its switch acts at once', async () => {
    const page = await openList(stage);
    const popup = await popupOf(stage);
    await popup.waitForSelector('.link-tags');
    const counts = await popup.$$eval('.link-tags .count', (all) => all.map((one) => one.textContent?.trim()));
    const addresses = await page.$$eval('a', (links) => [...new Set(links.map(({ href }) => href))]);
    const among = (pattern: RegExp) => addresses.filter((address) => pattern.test(address)).length;
    const numbers = counts.map((text) => Number.parseInt(text ?? '', 10));
    expect(numbers).toEqual([among(/163\.com\/dy\/article/), among(/\/news\/article/), among(/\/v\/video/)]);
    expect(numbers[0]).toBeGreaterThan(20);

    await flip(popup, 'lists-switch');
    await page.waitForFunction("document.querySelector('suyuan-host') === null", { polling: 50, timeout: 20_000 });
    expect(await popup.$('.link-tags')).toBeNull();
    await flip(popup, 'lists-switch');
    await popup.waitForSelector('.link-tags');
    await page.bringToFront();
    await shows(stage, page, { text: ['self-media'] });
  });

  test('in a tab behind, nothing is done; what came meanwhile has its tag when the reader is back', async () => {
    const page = await openList(stage);
    const before = await tagsAt(stage, HOME);
    await stage.own().bringToFront();
    await page.evaluate(`(() => {
      const late = Object.assign(document.createElement('a'), { id: 'late', href: '${uploaded(60)}', textContent: '后来的一篇' });
      document.querySelector('section').append(late);
    })()`);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await page.evaluate('document.hidden')).toBe(true);
    expect((await tagsAt(stage, HOME)).length).toBe(before.length);
    await page.bringToFront();
    await shows(stage, page, { late: ['self-media'] });
  });

  test('axe has nothing against the popup of a list', async () => {
    await openList(stage);
    const popup = await popupOf(stage);
    await popup.waitForSelector('.link-tags');
    await popup.evaluate(axe.source);
    const found = await popup.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
    expect(found).toEqual([]);
  });

  test('the popup says nothing of lists on an article, whose recommendations carry tags while its own text has none', async () => {
    const page = await openMarked(stage, oldPierLibrary);
    await page.evaluate(`(() => {
      document.querySelector('.post_recommend a').id = 'recommended';
      const [first] = document.querySelectorAll('.post_body p');
      const link = Object.assign(document.createElement('a'), { id: 'own', href: '${uploaded(50)}', textContent: '旧文' });
      first.append(link);
      document.getElementById('recommended').scrollIntoView({ block: 'center' });
    })()`);
    await shows(stage, page, { recommended: ['self-media'] });
    await page.evaluate("document.getElementById('own').scrollIntoView({ block: 'center' })");
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await tagsOn(stage, page, 'own')).toEqual([]);
    const popup = await stage.popupFor(oldPierLibrary);
    expect(await popup.$eval('#lists', (aside) => (aside as HTMLElement).hidden)).toBe(true);
  });
});

const { oldPierLibrary } = sampleArticles;

async function popupOf(stage: Stage): Promise<Page> {
  const tab = await tabAt(stage.own(), HOME);
  const popup = await stage.extension().openExtensionPage(`popup.html?tab=${tab}`, { width: 400, height: 600 });
  await popup.waitForSelector('#lists-switch');
  return popup;
}

const EXPECTED = {
  nav: [],
  'nav-account': [],
  fixed: ['self-media'],
  text: ['self-media'],
  desk: ['editorial'],
  video: ['video'],
  timed: ['self-media'],
  long: ['self-media'],
  other: [],
  foreign: [],
  cut: ['self-media'],
  picture: ['editorial'],
  captioned: ['self-media'],
  nested: ['self-media'],
  none: [],
  unseen: [],
  clear: [],
  reader: [],
  'box-0': ['self-media'],
  'box-2': ['self-media'],
  inline: ['editorial'],
};

async function openList(stage: Stage): Promise<Page> {
  stage.extension().serve(HOME, sampleList());
  const page = await stage.extension().newPage({ width: 1200, height: 700 });
  await page.goto(HOME);
  await page.bringToFront();
  await shows(stage, page, { text: ['self-media'], nested: ['self-media'] });
  return page;
}

async function kindsOn(stage: Stage, page: Page, ids: readonly string[]): Promise<Record<string, readonly string[]>> {
  const kinds: Record<string, readonly string[]> = {};
  for (const id of ids) kinds[id] = await tagsOn(stage, page, id);
  return kinds;
}

/** Waits until the links have these tags. */
const shows = (stage: Stage, page: Page, expected: Readonly<Record<string, readonly string[]>>): Promise<void> =>
  expect.poll(() => kindsOn(stage, page, Object.keys(expected)), { timeout: 20_000, interval: 50 }).toEqual(expected);

const bodyOf = (page: Page): Promise<unknown> => page.evaluate('new XMLSerializer().serializeToString(document.body)');
