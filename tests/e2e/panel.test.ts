import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { tabAt } from '../../scripts/page-notes';
import { addressOf } from '../../scripts/sample-article';
import { sampleArticles } from '../../scripts/sample-articles';
import { inEachBrowser, openMarked, type Stage } from './in-each-browser';
import { press } from './press';

const article = sampleArticles.oldPierLibrary;
const STRONGEST = '研究表明，超过七成的乡镇图书馆在开馆第四年就门可罗雀。';
/** The sentence that opens its paragraph. */
const BEFORE = '专家认为，一座小镇的图书馆最多能留住读者三年，之后必然走向冷清。';

const texts = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (found) => found.map((element) => element.textContent ?? ''));

/** The browsers of the tests speak English by themselves. */
const inChinese = (stage: Stage): Promise<unknown> =>
  stage.own().evaluate(`(globalThis.browser ?? globalThis.chrome).storage.local.set({
    settings: { everywhere: {}, sites: [], pages: [], level: 'quiet', language: 'zh-CN' },
  })`);

const stored = (stage: Stage): Promise<unknown> =>
  stage.own().evaluate('(globalThis.browser ?? globalThis.chrome).storage.local.get(null)');

/** Opens the panel, in a tab, for the tab that shows an article. */
async function panelFor(stage: Stage, query = ''): Promise<Page> {
  const tab = await tabAt(stage.own(), addressOf(article));
  const panel = await stage
    .extension()
    .openExtensionPage(`sidepanel.html?tab=${tab}${query}`, { width: 380, height: 900 });
  await panel.waitForSelector('#notes-heading');
  return panel;
}

inEachBrowser((stage) => {
  beforeEach(() => inChinese(stage));

  test('lists the notes by paragraph or by kind, and filters without changing the settings', async () => {
    await openMarked(stage, article);
    const panel = await panelFor(stage);
    const before = await stored(stage);
    expect(await texts(panel, '#speaker-heading')).toEqual([`自媒体账号“${article.account}”在说话`]);
    expect(await texts(panel, '.coverage li')).toHaveLength(3);
    const few = await texts(panel, '.group .quote');
    expect(few).toContain(STRONGEST);
    expect((await texts(panel, '.group h3')).every((heading) => /^(?:第 \d+ 段|标题)/.test(heading))).toBe(true);

    await press(panel, '#panel-level-all');
    const all = await texts(panel, '.group .quote');
    expect(all.length).toBeGreaterThan(few.length);

    await press(panel, '#grouping-kind');
    expect((await texts(panel, '.group h3'))[0]).toBe('数字没有出处');
    await press(panel, '#panel-kind-statistic-without-source');
    expect(await texts(panel, '.group h3')).not.toContain('数字没有出处');
    expect(await stored(stage)).toEqual(before);
  });

  test('leads to a note’s place, and follows the sentence in view', async () => {
    const page = await openMarked(stage, article);
    const panel = await panelFor(stage);
    await press(panel, '#panel-level-all');
    await page.bringToFront();
    const current = () => texts(panel, '[aria-current=location] .quote');
    await page.setViewport({ width: 800, height: 100 });
    const reach = (words: string) =>
      page.evaluate((sought) => {
        const line = [...document.querySelectorAll('.post_body p')].find((p) => p.textContent?.includes(sought));
        line?.scrollIntoView({ block: 'start' });
      }, words);
    await reach('超过七成');
    await expect.poll(current, { timeout: 20_000 }).toEqual([BEFORE]);
    const quotes = await texts(panel, '.group .quote');
    await reach('终身学习');
    await expect.poll(current, { timeout: 20_000 }).not.toEqual([BEFORE]);
    expect(quotes.indexOf((await current())[0] ?? '')).toBeGreaterThan(quotes.indexOf(BEFORE));

    await press(panel, '.group .quote');
    await page.waitForFunction("CSS.highlights.has('suyuan-flash')", { polling: 50, timeout: 20_000 });
  });

  test('lists what lost its place apart, with its words', async () => {
    const page = await openMarked(stage, article);
    const panel = await panelFor(stage);
    expect(await panel.$('#unplaced')).toBeNull();
    // The panel stands in front: a page that is not seen is not read again until somebody comes back to it.
    await page.evaluate(`(() => {
      const sentence = [...document.querySelectorAll('.post_body p')].find((p) => p.textContent.includes('超过七成'));
      sentence.firstChild.data = sentence.firstChild.data.replace('超过七成', '超过八成');
    })()`);
    await panel.reload({ waitUntil: [] });
    await panel.waitForSelector('#unplaced');
    expect(await texts(panel, '#unplaced .quote')).toContain(STRONGEST);
    await page.bringToFront();
    await expect
      .poll(() => texts(panel, '.group .quote'), { timeout: 20_000 })
      .toContain(STRONGEST.replace('七', '八'));
    expect(await panel.$('#unplaced')).toBeNull();
  });

  test('copies everything as Markdown', async () => {
    await openMarked(stage, article);
    const panel = await panelFor(stage);
    await panel.evaluate(`Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text) => { globalThis.copied = text; } },
    })`);
    await press(panel, '#copy');
    const copied = (await panel.evaluate('globalThis.copied')) as string;
    expect(copied).toContain(`# ${article.title}`);
    expect(copied).toContain(`<${addressOf(article)}>`);
    expect(copied).toContain(`> ${STRONGEST}`);
    expect(await texts(panel, '#said')).toEqual(['已复制到剪贴板。']);
  });

  test('says calmly when the tab shows nothing to read, and follows it to an article', async () => {
    const page = await stage.open(article);
    const tab = await tabAt(stage.own(), addressOf(article));
    stage.extension().serve('https://quiet.test/', '<!doctype html><title>quiet</title><p>Nothing.');
    await page.goto('https://quiet.test/');
    const panel = await stage.extension().openExtensionPage(`sidepanel.html?tab=${tab}`);
    await expect.poll(() => texts(panel, 'h1'), { timeout: 20_000 }).toEqual(['这一页还没有读']);
    await page.goto(addressOf(article));
    await page.bringToFront();
    await expect.poll(() => texts(panel, 'h1'), { timeout: 20_000 }).toEqual([`自媒体账号“${article.account}”在说话`]);
    await page.close();
    await expect.poll(() => texts(panel, 'h1'), { timeout: 20_000 }).toEqual(['这一页还没有读']);
  });

  test('a page to print holds the whole list, where it was read, and no buttons on paper', async () => {
    await openMarked(stage, article);
    const panel = await panelFor(stage, '&print');
    expect(await texts(panel, '.report-head p')).toEqual([addressOf(article), expect.stringMatching(/^阅读时间：/)]);
    // Nothing is folded on paper: each kind has its question, and what is behind it.
    const unfolded = () =>
      panel.$$eval('.kind', (kinds) => kinds.every((kind) => kind.querySelector('details[open] > .do') !== null));
    await expect.poll(unfolded).toBe(true);
    if (stage.extension().name === 'chromium') await panel.emulateMediaType('print');
    const seen = await panel.$$eval(
      'button:not(.quote)',
      (buttons) => buttons.filter((one) => one.checkVisibility()).length,
    );
    expect(seen).toBe(stage.extension().name === 'chromium' ? 0 : 2);
  });

  // The last one: the panel stays open.
  test('the popup’s button opens the browser’s own panel, which follows the reader from tab to tab', async () => {
    const page = await openMarked(stage, article);
    const popup = await stage.popupFor(article);
    await popup.bringToFront();
    await popup.waitForSelector('#open-panel');
    await popup.click('#open-panel');
    if (stage.extension().name === 'firefox') {
      // What stands in Firefox's sidebar is out of the driver's reach; that it opened is not.
      const isOpen = () => stage.own().evaluate('browser.sidebarAction.isOpen({})');
      await expect.poll(isOpen, { timeout: 20_000 }).toBe(true);
      return;
    }
    const target = await stage.extension().browser.waitForTarget((one) => one.url().endsWith('/sidepanel.html'));
    const panel = await target.asPage();
    await expect.poll(() => texts(panel, 'h1'), { timeout: 20_000 }).toEqual(['这一页还没有读']);
    await page.bringToFront();
    await expect.poll(() => texts(panel, 'h1'), { timeout: 20_000 }).toEqual([`自媒体账号“${article.account}”在说话`]);
  });
});
