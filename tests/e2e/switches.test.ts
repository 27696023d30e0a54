import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { addressOf } from '../../scripts/sample-article';
import { sampleArticles } from '../../scripts/sample-articles';
import { inEachBrowser, openMarked, type Stage } from './in-each-browser';
import { marksOf, waitForMarks } from './marks';
import { flip, press } from './press';
import { pressCommand } from './press-command';

const { oldPierLibrary, teaFrost } = sampleArticles;

inEachBrowser((stage) => {
  test('the popup lists the notes; off takes the marks away, stays off after a reload, and on brings them back', async () => {
    const page = await openMarked(stage, oldPierLibrary);
    const marks = (await marksOf(page)).map((mark) => mark.text);
    const popup = await stage.popupFor(oldPierLibrary);

    expect(await popup.$eval('.speaker', (section) => section.textContent)).toContain('南河观察');
    const quotes = await quotesIn(popup);
    expect(quotes.length).toBeGreaterThan(2);
    expect(marks).toEqual(expect.arrayContaining(quotes.filter((quote) => quote !== '')));

    await flip(popup, 'highlights-page');
    await waitForMarks(page, false);
    await reload(page);
    await settled(stage, page);
    expect(await marksOf(page)).toEqual([]);

    const again = await stage.popupFor(oldPierLibrary);
    await flip(again, 'highlights-page');
    await page.bringToFront();
    await waitForMarks(page, true);
    expect((await marksOf(page)).map((mark) => mark.text).sort()).toEqual(marks.sort());
  });

  test('off on this page means this page alone, whatever the reader came by', async () => {
    const [one, other] = [await openMarked(stage, oldPierLibrary), await openMarked(stage, teaFrost)];
    await flip(await stage.popupFor(oldPierLibrary), 'highlights-page');
    await waitForMarks(one, false);
    await other.bringToFront();
    expect((await marksOf(other)).length).toBeGreaterThan(0);
    // The same article, reached from a list and at a heading.
    await one.bringToFront();
    await one.goto(`${addressOf(oldPierLibrary)}?f=post2020_dy_recommends&spss=dy_author#top`);
    await settled(stage, one);
    expect(await marksOf(one)).toEqual([]);
  });

  test('off for this account holds for all its articles and for no other account’s', async () => {
    // An article's id carries its account; our own articles are all of one.
    const stranger = { ...teaFrost, id: `${teaFrost.id.slice(0, 8)}05OTHERS`, account: '东山茶话' };
    const [one, other] = [await openMarked(stage, oldPierLibrary), await openMarked(stage, stranger)];
    const popup = await stage.popupFor(oldPierLibrary);
    expect(await popup.$eval('.scopes', (list) => list.textContent)).toContain(oldPierLibrary.account);
    await flip(popup, 'highlights-account');
    await waitForMarks(one, false);
    await other.bringToFront();
    expect((await marksOf(other)).length).toBeGreaterThan(0);
    const another = await stage.open(teaFrost);
    await settled(stage, another);
    expect(await marksOf(another)).toEqual([]);
    const again = await stage.popupFor(teaFrost);
    expect(await again.$eval('#highlights-page', (box) => (box as HTMLInputElement).checked)).toBe(false);
    await flip(again, 'highlights-account');
    await another.bringToFront();
    await waitForMarks(another, true);
  });

  test('off on this site and off everywhere hold for every page of it, and the narrower switch wins', async () => {
    const [one, other] = [await openMarked(stage, oldPierLibrary), await openMarked(stage, teaFrost)];
    for (const scope of ['highlights-site', 'highlights-everywhere']) {
      const popup = await stage.popupFor(oldPierLibrary);
      await flip(popup, scope);
      await waitForMarks(one, false);
      await waitForMarks(other, false);
      await flip(popup, 'highlights-page');
      await one.bringToFront();
      await waitForMarks(one, true);
      expect(await marksOf(other)).toEqual([]);
      await stage.own().evaluate('(globalThis.browser ?? globalThis.chrome).storage.local.clear()');
      await other.bringToFront();
      await waitForMarks(other, true);
    }
  });

  test('each kind can be switched off, and its marks go at once', async () => {
    const page = await openMarked(stage, oldPierLibrary);
    const popup = await stage.popupFor(oldPierLibrary);
    await popup.click('#kinds > summary');
    await popup.waitForSelector('input[id^="kind-"]');
    const before = await quotesIn(popup);
    const kinds = await popup.$$eval('input[id^="kind-"]', (boxes) => boxes.map((box) => box.id));
    expect(kinds.length).toBe(15);

    await flip(popup, 'kind-self-media-disclaimer');
    await page.waitForFunction("!CSS.highlights.has('suyuan-disclaimer')", { polling: 50, timeout: 20_000 });
    expect((await marksOf(page)).length).toBeGreaterThan(0);

    for (const kind of kinds) if (kind !== 'kind-self-media-disclaimer') await flip(popup, kind);
    await waitForMarks(page, false);
    expect(await quotesIn(popup)).toEqual([]);
    await stage.own().evaluate('(globalThis.browser ?? globalThis.chrome).storage.local.clear()');
    await waitForMarks(page, true);
    expect(await quotesIn(popup)).toEqual(before);
  });

  test('the level shows more, and never less than the quieter one', async () => {
    const page = await openMarked(stage, oldPierLibrary);
    const popup = await stage.popupFor(oldPierLibrary);
    const counts: number[] = [];
    for (const level of ['quiet', 'normal', 'all']) {
      await press(popup, `#level-${level}`);
      counts.push((await quotesIn(popup)).length);
    }
    expect([...counts].sort((a, b) => a - b)).toEqual(counts);
    expect(counts[2]).toBeGreaterThan(counts[0] ?? 0);
    await page.bringToFront();
    expect((await marksOf(page)).length).toBeGreaterThanOrEqual(counts[2] ?? 0);
  });

  test('a pause ends with the reader’s word or a reload, and nothing of it is stored', async () => {
    const page = await openMarked(stage, oldPierLibrary);
    const popup = await stage.popupFor(oldPierLibrary);
    for (const end of ['resume', 'reload']) {
      await press(popup, '#pause');
      await waitForMarks(page, false);
      await popup.waitForSelector('.banner #pause');
      expect(await badgeOf(stage)).toBe('off');
      expect(await stage.own().evaluate('(globalThis.browser ?? globalThis.chrome).storage.local.get()')).toEqual({});
      if (end === 'resume') await press(popup, '#pause');
      else await page.reload();
      await page.bringToFront();
      await waitForMarks(page, true);
      await popup.waitForSelector('#plain');
    }
  });

  test('the plain article shows for as long as the popup wants it', async () => {
    const page = await openMarked(stage, oldPierLibrary);
    const popup = await stage.popupFor(oldPierLibrary);
    await press(popup, '#plain');
    await waitForMarks(page, false);
    await press(popup, '#plain');
    await waitForMarks(page, true);
    await press(popup, '#plain');
    await waitForMarks(page, false);
    await popup.close();
    await waitForMarks(page, true);
  });

  test('a click on the strip goes to the nearest note', async () => {
    const page = await stage.open(oldPierLibrary);
    await page.setViewport({ width: 1000, height: 400 });
    await waitForMarks(page, true);
    const popup = await stage.popupFor(oldPierLibrary);
    await page.bringToFront();
    await popup.evaluate(`(() => {
      const strip = document.querySelector('.strip svg');
      const { right, top } = strip.getBoundingClientRect();
      strip.dispatchEvent(new MouseEvent('click', { clientX: right, clientY: top + 2, bubbles: true }));
    })()`);
    await page.waitForFunction("CSS.highlights.has('suyuan-flash')", { polling: 20, timeout: 20_000 });
    const text = await page.evaluate("[...CSS.highlights.get('suyuan-flash')][0].toString()");
    expect(text).toMatch(/^Notice:/);
  });

  test('a click in the list goes to the sentence and flashes it', async () => {
    const page = await stage.open(oldPierLibrary);
    await page.setViewport({ width: 1000, height: 400 });
    await waitForMarks(page, true);
    const popup = await stage.popupFor(oldPierLibrary);
    const last = (await popup.$$('button.quote')).at(-1);
    const quote = await last?.evaluate((button) => button.textContent);
    // Asked by script: a click on a tab's own page would need it in front, and hide the article.
    await page.bringToFront();
    await popup.evaluate("[...document.querySelectorAll('button.quote')].at(-1).click()");
    await page.waitForFunction("CSS.highlights.has('suyuan-flash')", { polling: 20, timeout: 20_000 });
    const [text, top] = (await page.evaluate(`(() => {
      const [range] = CSS.highlights.get('suyuan-flash');
      return [range.toString(), range.getBoundingClientRect().top];
    })()`)) as [string, number];
    expect(quote).toContain(text.trim());
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(400);
    await page.waitForFunction("!CSS.highlights.has('suyuan-flash')", { polling: 100, timeout: 20_000 });
  });

  test('the real popup, opened from the toolbar, is about the page in front', async () => {
    const page = await openMarked(stage, oldPierLibrary);
    await page.bringToFront();
    await stage.own().evaluate('(globalThis.browser ?? globalThis.chrome).action.openPopup()');
    expect(await textOfToolbarPopup(stage)).toContain('南河观察');
  });

  test('the keyboard command switches this page off and on', async () => {
    const page = await openMarked(stage, oldPierLibrary);
    await page.bringToFront();
    await pressCommand(stage, 'toggle-highlights');
    await waitForMarks(page, false);
    await pressCommand(stage, 'toggle-highlights');
    await waitForMarks(page, true);
  });

  test('a page that was open when everything was erased is marked again', async () => {
    const page = await openMarked(stage, oldPierLibrary);
    await flip(await stage.popupFor(oldPierLibrary), 'highlights-everywhere');
    await waitForMarks(page, false);
    const options = await stage.extension().openExtensionPage('options.html');
    await options.waitForSelector('#erase');
    await press(options, '#erase');
    await press(options, '#yes');
    await page.bringToFront();
    await waitForMarks(page, true);
    const kept = await stage.own().evaluate('(globalThis.browser ?? globalThis.chrome).storage.local.get()');
    expect(kept).toEqual({});
  });
});

/** All quotes of the list, also those that are folded. */
async function quotesIn(popup: Page): Promise<string[]> {
  await popup.evaluate("document.querySelector('#rest:not([open]) > summary')?.click()");
  await popup.waitForFunction("!document.querySelector('#rest') || document.querySelector('#rest .note')", {
    polling: 20,
  });
  return popup.$$eval('li.note q', (quotes) => quotes.map((quote) => quote.textContent ?? ''));
}

/** What the toolbar says of the article's tab. */
const badgeOf = (stage: Stage): Promise<string> =>
  stage.own().evaluate(`(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const [tab] = await api.tabs.query({ url: 'https://www.163.com/*' });
    return api.action.getBadgeText({ tabId: tab.id });
  })()`) as Promise<string>;

async function reload(page: Page): Promise<void> {
  await page.bringToFront();
  await page.reload();
}

/** Waits until the page's script has answered, so that it had its time to paint. */
async function settled(stage: Stage, page: Page): Promise<void> {
  await page.bringToFront();
  await expect
    .poll(
      () =>
        stage.own().evaluate(`(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const tabs = await api.tabs.query({ url: 'https://www.163.com/*' });
    const texts = await Promise.all(tabs.map((tab) => api.action.getBadgeText({ tabId: tab.id })));
    return texts.every((text) => text !== '');
  })()`),
      { timeout: 20_000 },
    )
    .toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 200));
}

/** Firefox does not give its toolbar popup to the driver; another page of the extension can look into it. */
async function textOfToolbarPopup({ extension, own }: Stage): Promise<string> {
  const { name, browser, origin } = extension();
  if (name === 'firefox') {
    const text = "browser.extension.getViews({ type: 'popup' })[0]?.document.querySelector('.speaker')?.textContent";
    await own().waitForFunction(`Boolean(${text})`, { polling: 50, timeout: 20_000 });
    return (await own().evaluate(text)) as string;
  }
  const target = await browser.waitForTarget((one) => one.url() === `${origin}popup.html`, { timeout: 20_000 });
  const popup = await target.asPage();
  await popup.waitForSelector('.speaker', { timeout: 20_000 });
  return popup.$eval('.speaker', (section) => section.textContent ?? '');
}
