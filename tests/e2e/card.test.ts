import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { addressOf, type SampleArticle } from '../../scripts/sample-article';
import { sampleArticles } from '../../scripts/sample-articles';
import { announced, cardRect, cardText, clickOn, lineOf, pointAt, type Rect, waitForCard } from './card';
import { inEachBrowser, openMarked, type Stage } from './in-each-browser';
import { waitForMarks } from './marks';
import { press } from './press';
import { pressCommand } from './press-command';

const { oldPierLibrary } = sampleArticles;
const FIGURE = '研究表明';
const HOST = "document.querySelector('suyuan-host')";
/** Whether anything of the card is in the page; the host itself may be there for tags on links. */
const isLeft = (page: Page): Promise<unknown> =>
  page.evaluate(`Boolean(${HOST}?.shadowRoot.querySelector('[role=dialog], [role=status]'))`);
const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const painted = (page: Page, text: string): Promise<unknown> =>
  page.evaluate(
    `[...CSS.highlights.values()].some((one) => [...one].some((range) => range.toString().startsWith('${text}')))`,
  );
const waitForPainted = (page: Page, text: string, there: boolean): Promise<unknown> =>
  page.waitForFunction(
    `[...CSS.highlights.values()].some((one) => [...one].some((range) => range.toString().startsWith('${text}'))) === ${there}`,
    { polling: 50, timeout: 20_000 },
  );

/** Opens the article in front, with its words in Simplified Chinese whatever the browser speaks. */
async function openChinese(stage: Stage, article: SampleArticle = oldPierLibrary): Promise<Page> {
  const options = await stage.extension().openExtensionPage('options.html');
  await options.waitForSelector('#language-zh-CN');
  await press(options, '#language-zh-CN');
  await options.waitForFunction("document.documentElement.lang === 'zh-CN'", { polling: 20, timeout: 20_000 });
  await options.close();
  const page = await openMarked(stage, article);
  await page.bringToFront();
  return page;
}

async function openCard(page: Page): Promise<Rect> {
  const line = await lineOf(page, 'suyuan-high', FIGURE);
  await pointAt(page, line);
  await waitForCard(page, true);
  return line;
}

inEachBrowser((stage) => {
  describe('by pointer', () => {
    test('resting on a mark tells why, without covering the line; the pointer may go onto the card; leaving lets it go', async () => {
      const page = await openChinese(stage);
      const line = await openCard(page);
      const text = await cardText(page);
      for (const words of ['数字没有出处', '“七成”：', '“研究表明”：来源没有名字', '谁统计的', '来源没有名字'])
        expect(text).toContain(words);
      const card = await cardRect(page);
      expect(overlap(card, line)).toBe(false);
      await page.mouse.move((card.left + card.right) / 2, card.top + 20, { steps: 4 });
      await pause(700);
      expect(await cardText(page)).toBe(text);
      await page.mouse.move(1100, 20, { steps: 4 });
      await waitForCard(page, false);
      expect(await isLeft(page)).toBe(false);
    });

    test('Esc dismisses it without moving the pointer', async () => {
      const page = await openChinese(stage);
      await openCard(page);
      await page.keyboard.press('Escape');
      await waitForCard(page, false);
      await pause(500);
      expect(await cardText(page)).toBeNull();
    });

    test('a click keeps it, a click elsewhere ends that', async () => {
      const page = await openChinese(stage);
      const line = await lineOf(page, 'suyuan-high', FIGURE);
      await page.mouse.click(line.left + 20, (line.top + line.bottom) / 2);
      await waitForCard(page, true);
      await page.mouse.move(1100, 20, { steps: 3 });
      await pause(700);
      expect(await cardText(page)).toContain('数字没有出处');
      await page.mouse.click(1100, 20);
      await waitForCard(page, false);
    });

    test('selecting words opens nothing, and closes what was open', async () => {
      const page = await openChinese(stage);
      const line = await lineOf(page, 'suyuan-high', FIGURE);
      const y = (line.top + line.bottom) / 2;
      await page.mouse.move(line.left + 2, y);
      await page.mouse.down();
      await page.mouse.move(line.right - 2, y, { steps: 5 });
      await pause(400);
      await page.mouse.up();
      await pause(400);
      expect(await page.evaluate('getSelection().isCollapsed')).toBe(false);
      expect(await cardText(page)).toBeNull();
      await page.evaluate('getSelection().removeAllRanges()');
      await openCard(page);
      await page.mouse.click(line.left + 20, y, { count: 2 });
      await waitForCard(page, false);
    });

    test.each([
      ['on a telephone', 360, 640],
      ['at 200 % on a small screen', 640, 400],
    ])('%s it stays inside the viewport and off the line', async (_, width, height) => {
      const page = await openChinese(stage);
      await page.setViewport({ width, height });
      const line = await openCard(page);
      const card = await cardRect(page);
      expect(overlap(card, line)).toBe(false);
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(width);
      expect(card.bottom).toBeLessThanOrEqual(height);
    });
  });

  describe('in pages that differ', () => {
    test.each([1, 1.25, 2])(
      'with %s screen pixels to a CSS pixel the pointer finds the mark',
      async (deviceScaleFactor) => {
        const page = await openChinese(stage);
        await page.setViewport({ width: 1200, height: 900, deviceScaleFactor });
        await openCard(page);
        expect(await cardText(page)).toContain('数字没有出处');
      },
    );

    test('where the page lets nobody select its words, the pointer still finds the mark', async () => {
      const page = await openChinese(stage);
      await page.evaluate("document.body.style.userSelect = 'none'");
      await openCard(page);
      expect(await cardText(page)).toContain('数字没有出处');
    });
  });

  describe('what is done on it', () => {
    test('not helpful here: put away, remembered, brought back from the popup', async () => {
      const page = await openChinese(stage);
      await openCard(page);
      await clickOn(page, '#also-0');
      await waitForText(page, '说这话的是谁');
      await clickOn(page, '#hide');
      await waitForText(page, '已经收起');
      await openCardAgain(page);
      expect(await cardText(page)).not.toContain('说这话的是谁');
      await clickOn(page, '#hide');
      await waitForPainted(page, FIGURE, false);
      await page.reload();
      await waitForMarks(page, true);
      expect(await painted(page, FIGURE)).toBe(false);

      const popup = await stage.popupFor(oldPierLibrary);
      await popup.waitForSelector('#show-hidden');
      await press(popup, '#show-hidden');
      await page.bringToFront();
      await waitForPainted(page, FIGURE, true);
    });

    test('undo brings the note back at once', async () => {
      const page = await openChinese(stage);
      await openCard(page);
      await clickOn(page, '#hide');
      await waitForText(page, '已经收起');
      await clickOn(page, '#undo');
      await waitForCard(page, false);
      await openCard(page);
      expect(await cardText(page)).toContain('数字没有出处');
    });

    test('fewer of these: the kind goes, undo brings it back; a click of the page’s own scripts does neither', async () => {
      const page = await openChinese(stage);
      await openCard(page);
      const kinds = () => stage.own().evaluate(STORED_KINDS);
      await page.evaluate(`${HOST}.shadowRoot.querySelector('#mute').click()`);
      await pause(300);
      expect(await kinds()).toEqual({});
      await clickOn(page, '#mute');
      await expect.poll(kinds).toEqual({ 'statistic-without-source': false });
      await clickOn(page, '#undo');
      await expect.poll(kinds).toEqual({});
    });

    test('report: the report’s page opens about this note', async () => {
      const page = await openChinese(stage);
      await openCard(page);
      await clickOn(page, '#report');
      const target = await stage
        .extension()
        .browser.waitForTarget((one) => /report\.html/.test(one.url()), { timeout: 20_000 })
        .catch(() => null);
      const tabs = (await stage.own().evaluate(REPORT_TABS)) as string[];
      expect(target !== null || tabs.length > 0).toBe(true);
      expect(tabs[0]).toMatch(/report\.html\?tab=\d+&note=\d+$/);
    });
  });

  describe('by keys', () => {
    test('next and previous go from mark to mark, say where one is, and leave the focus; Enter goes in, Esc back', async () => {
      const page = await openChinese(stage);
      await page.evaluate(`
        globalThis.typed = [];
        addEventListener('keydown', (event) => typed.push(event.key));
        document.querySelector('.post_body a').focus({ preventScroll: true });
      `);
      await pressCommand(stage, 'next-note');
      await waitForCard(page, true);
      expect(await announced(page)).toMatch(/^第 1 处，共 \d 处：/);
      await pressCommand(stage, 'next-note');
      await expect.poll(() => announced(page)).toMatch(/^第 2 处，共 \d 处：数字没有出处$/);
      expect(await page.evaluate('document.activeElement.tagName')).toBe('A');
      expect(await inView(page, FIGURE)).toBe(true);
      await pressCommand(stage, 'previous-note');
      await expect.poll(() => announced(page)).toMatch(/^第 1 处/);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(`document.activeElement === ${HOST}`)).toBe(true);
      for (const key of ['Tab', 'Tab', 'x'] as const) await page.keyboard.press(key);
      expect(await page.evaluate(`${HOST}.shadowRoot.activeElement.id`)).toBe('next');
      await page.keyboard.press('Enter');
      await expect.poll(() => announced(page)).toMatch(/^第 2 处/);
      expect(await page.evaluate(`${HOST}.shadowRoot.activeElement.id`)).toBe('next');
      await page.keyboard.press('Escape');
      await waitForCard(page, false);
      expect(await page.evaluate('document.activeElement.tagName')).toBe('A');
      expect(await page.evaluate('typed')).toEqual([]);
      expect(page.url()).toBe(addressOf(oldPierLibrary));
    });

    test('in a window too low for all of it, what gets the focus stands clear of what sticks to top and bottom', async () => {
      const page = await openChinese(stage);
      await page.setViewport({ width: 700, height: 520 });
      await pressCommand(stage, 'next-note');
      await waitForCard(page, true);
      await page.keyboard.press('Enter');
      const seen: string[] = [];
      while (!seen.at(-1)?.startsWith('report')) {
        await page.keyboard.press('Tab');
        seen.push(
          (await page.evaluate(`(() => {
          const root = ${HOST}.shadowRoot;
          const control = root.activeElement;
          const { left, top, width, height } = control.getBoundingClientRect();
          const hit = root.elementFromPoint(left + Math.min(width, 20) / 2, top + height / 2);
          return control.id + (control.contains(hit) ? '' : ' is covered');
        })()`)) as string,
        );
      }
      expect(seen.slice(3)).toEqual(expect.arrayContaining(['example-open', 'hide', 'mute', 'report']));
      expect(seen.filter((control) => control.endsWith('covered'))).toEqual([]);
    });

    test('where nothing is marked they say so', async () => {
      const page = await openChinese(stage);
      await pressCommand(stage, 'toggle-highlights');
      await waitForMarks(page, false);
      await pressCommand(stage, 'next-note');
      await waitForCard(page, true);
      expect(await announced(page)).toBe('这一页的标记关着。');
      await page.keyboard.press('Escape');
      await waitForCard(page, false);
      expect(await isLeft(page)).toBe(false);
    });
  });

  describe('while the page lives', () => {
    test('off takes the card with the marks, and the pointer finds nothing any more', async () => {
      const page = await openChinese(stage);
      const line = await openCard(page);
      await pressCommand(stage, 'toggle-highlights');
      await waitForMarks(page, false);
      await waitForCard(page, false);
      expect(await isLeft(page)).toBe(false);
      await pointAt(page, line);
      await pause(600);
      expect(await cardText(page)).toBeNull();
    });

    test('an open card speaks another language as soon as the reader chooses one', async () => {
      const page = await openChinese(stage);
      await pressCommand(stage, 'next-note');
      await waitForCard(page, true);
      await stage.own().evaluate(SPEAK_ENGLISH);
      await waitForText(page, 'Worth asking');
      expect(await page.evaluate(`${HOST}.shadowRoot.querySelector('[role=dialog]').lang`)).toBe('en');
      expect(await page.evaluate(`${HOST}.shadowRoot.querySelector('[role=dialog] [lang]')?.lang ?? 'zh-Hans'`)).toBe(
        'zh-Hans',
      );
    });

    test('a body drawn anew under an open card: the card finds its words again', async () => {
      const page = await openChinese(stage);
      await pressCommand(stage, 'next-note');
      await waitForCard(page, true);
      const text = await cardText(page);
      await page.evaluate(
        "document.querySelector('.post_body').replaceWith(document.querySelector('.post_body').cloneNode(true))",
      );
      await pause(1200);
      expect(await cardText(page)).toBe(text);
      await page.evaluate("document.querySelector('.post_body').replaceChildren('别的文字。')");
      await waitForCard(page, false);
    });

    test('the page’s own highlights over the same words change nothing', async () => {
      const page = await openChinese(stage);
      await page.evaluate(`
        const all = document.createRange();
        all.selectNodeContents(document.querySelector('.post_body'));
        const own = new Highlight(all);
        own.priority = 99;
        CSS.highlights.set('search-results', own);
      `);
      await openCard(page);
      expect(await cardText(page)).toContain('数字没有出处');
      await page.keyboard.press('Escape');
      await pressCommand(stage, 'toggle-highlights');
      await waitForMarks(page, false);
      expect(await page.evaluate("CSS.highlights.has('search-results')")).toBe(true);
    });

    test('nothing of the page moves when marks and card come', async () => {
      if (stage.extension().name === 'firefox') return; // Firefox does not tell of layout shifts.
      const page = await openChinese(stage);
      await openCard(page);
      await pressCommand(stage, 'next-note');
      await pause(300);
      const shift = await page.evaluate(`new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => { for (const { value } of list.getEntries()) sum += value; })
          .observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      })`);
      expect(shift).toBe(0);
    });
  });
});

const STORED_KINDS = `(async () => {
  const { settings } = await (globalThis.browser ?? globalThis.chrome).storage.local.get('settings');
  return settings?.everywhere.kinds ?? {};
})()`;

const REPORT_TABS = `(async () => {
  const tabs = await (globalThis.browser ?? globalThis.chrome).tabs.query({});
  return tabs.map(({ url, pendingUrl }) => url || pendingUrl || '').filter((url) => url.includes('report.html'));
})()`;

const SPEAK_ENGLISH = `(async () => {
  const { local } = (globalThis.browser ?? globalThis.chrome).storage;
  const { settings } = await local.get('settings');
  await local.set({ settings: { ...settings, language: 'en' } });
})()`;

async function waitForText(page: Page, text: string): Promise<void> {
  await expect.poll(() => cardText(page), { timeout: 20_000 }).toContain(text);
}

/** Closes what is said on the card, and points at the mark again. */
async function openCardAgain(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await waitForCard(page, false);
  await page.mouse.move(1100, 20);
  await openCard(page);
}

const inView = (page: Page, text: string): Promise<unknown> =>
  page.evaluate(`(() => {
    const ranges = [...CSS.highlights.values()].flatMap((one) => [...one]);
    const { top, bottom } = ranges.find((range) => range.toString().startsWith('${text}')).getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  })()`);
