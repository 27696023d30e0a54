import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSER_NAMES, type ExtensionBrowser, launchBrowser } from '../../scripts/extension-browser';
import { newsBody, newsPage, type NewsOptions } from '../../scripts/news-page';
import { tabAt } from '../../scripts/page-notes';
import { sampleArticles } from '../../scripts/sample-articles';
import { marksOf, waitForMarks } from './marks';
import { press } from './press';
import { chooseMenuItem } from './firefox-window';
import { longestTask } from '../bench/longest-task';
import { pressCommand } from './press-command';

const { oldPierLibrary, teaFrost } = sampleArticles;
const SENTENCE = '有一份内部报告显示，全省类似的改造已有二百多处，不过这份报告从未公开。';
const ADDRESS = 'https://news.example/2026/06/pier-library';

describe.each(BROWSER_NAMES)('%s', (name) => {
  let running: { readonly extension: ExtensionBrowser; readonly own: Page } | null = null;
  const there = () => {
    if (!running) throw new Error(`${name} did not start.`);
    return running;
  };
  beforeAll(async () => {
    // A family of hosts, so that it is a page lent by a click and no site that the reader added.
    const extension = await launchBrowser(name, { lentHosts: ['*://*.example/*'] });
    running = { extension, own: await extension.openExtensionPage('options.html') };
  });
  afterAll(() => running?.extension.close());
  beforeEach(async () => {
    const { extension, own } = there();
    const others = (await extension.browser.pages()).filter((page) => page !== own);
    await Promise.all(others.map((page) => page.close()));
    await own.evaluate('(globalThis.browser ?? globalThis.chrome).storage.local.clear()');
  });

  const open = async (options?: NewsOptions, address = ADDRESS): Promise<Page> => {
    const { extension } = there();
    extension.serve(address, newsPage(oldPierLibrary, options));
    const page = await extension.newPage();
    await page.goto(address);
    return page;
  };
  const pressKeys = (): Promise<void> => pressCommand({ extension: () => there().extension }, 'toggle-highlights');
  const popupFor = async (page: Page): Promise<Page> => {
    const { extension, own } = there();
    const tab = await tabAt(own, page.url());
    return extension.openExtensionPage(`popup.html?tab=${tab}`, { width: 400, height: 600 });
  };

  test('nothing of ours is there before the reader asks; then the page is marked, and the popup tells it', async () => {
    const page = await open();
    const popup = await popupFor(page);
    await popup.waitForSelector('#read-page');
    expect(await marksOf(page)).toEqual([]);
    await press(popup, '#read-page');
    await popup.waitForSelector('.note');
    await page.bringToFront();
    await waitForMarks(page, true);
    const texts = (await marksOf(page)).map(({ text }) => text);
    expect(texts).toContain(SENTENCE);
    // Other articles' titles are nobody's sentences here.
    expect(texts.filter((text) => /九成|一定会涨价/.test(text))).toEqual([]);
  });

  test('the keys read a page that was not read, then switch its marks off and on', async () => {
    const page = await open();
    await page.bringToFront();
    await pressKeys();
    await waitForMarks(page, true);
    await pressKeys();
    await waitForMarks(page, false);
    await pressKeys();
    await waitForMarks(page, true);
  });

  test('the items of the page’s menu read the page, or the selection', async () => {
    const page = await open();
    await page.bringToFront();
    await chooseFromMenu(there().extension, 'read-page');
    await waitForMarks(page, true);
    await page.reload();
    await waitForMarks(page, false);
    await select(page);
    await chooseFromMenu(there().extension, 'read-selection');
    await waitForMarks(page, true);
    await expectOnlyParagraph(page);
  });

  test('the selected text alone is read, and then the whole page when the reader wants that', async () => {
    const page = await open();
    await select(page);
    const popup = await popupFor(page);
    await popup.waitForSelector('#read-selection');
    await press(popup, '#read-selection');
    await popup.waitForSelector('.note');
    await page.bringToFront();
    await waitForMarks(page, true);
    const few = await expectOnlyParagraph(page);
    await press(popup, '#read-page');
    await expect.poll(async () => (await marksOf(page)).length, { timeout: 20_000 }).toBeGreaterThan(few);
  });

  test('what is selected in a frame is read; it stands in another document, so that its notes are listed', async () => {
    const frame = `<p>${SENTENCE}</p>`;
    there().extension.serve(`${ADDRESS}-short`, frame);
    const page = await open({ script: null, around: 0 }, `${ADDRESS}-around`);
    await page.evaluate(`new Promise((resolve) => {
      const frame = document.createElement('iframe');
      frame.addEventListener('load', () => resolve(frame.contentDocument.getSelection().selectAllChildren(frame.contentDocument.body)));
      frame.src = '${ADDRESS}-short';
      document.body.append(frame);
    })`);
    const popup = await popupFor(page);
    await popup.waitForSelector('#read-selection');
    await press(popup, '#read-selection');
    await popup.waitForSelector('.note');
    const quotes = await popup.$$eval('.note q', (all) => all.map((quote) => quote.textContent));
    expect(quotes.every((quote) => quote !== null && SENTENCE.includes(quote))).toBe(true);
    expect(await marksOf(page)).toEqual([]);
  });

  test('a single-page site: the next article is read, and the old notes go with the old address', async () => {
    const page = await open();
    await page.bringToFront();
    await pressKeys();
    await waitForMarks(page, true);
    const next = { title: '潮田里的新账本', body: newsBody(teaFrost) };
    await page.evaluate(goOn, next, 'push', 300);
    // At once: the old article still stands there, under the new address.
    await waitForMarks(page, false);
    await waitForMarks(page, true);
    const texts = (await marksOf(page)).map(({ text }) => text);
    expect(texts.some((text) => text === SENTENCE)).toBe(false);
    await page.goBack();
    await page.evaluate(goOn, { title: oldPierLibrary.title, body: newsBody(oldPierLibrary) }, null, 0);
    await expect
      .poll(async () => (await marksOf(page)).map(({ text }) => text), { timeout: 20_000 })
      .toContain(SENTENCE);
  });

  test('an article in an open shadow root is read, one in a closed root is not', async () => {
    for (const mode of ['open', 'closed'] as const) {
      const page = await open({ script: intoShadow(mode), around: 0 }, `${ADDRESS}-${mode}`);
      const popup = await popupFor(page);
      await popup.waitForSelector('#read-page');
      await press(popup, '#read-page');
      await popup.waitForSelector(mode === 'open' ? '.note' : '#read-selection');
      expect((await popup.$$('.note')).length > 0).toBe(mode === 'open');
      await popup.close();
    }
  });

  test.each([
    ['that has an address of its own', 'address', 0],
    ['that its page fills', 'blank', 0],
    ['that comes late', 'blank', 700],
    ['that stands in a frame', 'nested', 0],
    ['that comes late into a frame', 'nested', 700],
  ] as const)('an article in a frame %s is read there', async (_, kind, delay) => {
    there().extension.serve(`${ADDRESS}-inner`, newsPage(oldPierLibrary));
    there().extension.serve(`${ADDRESS}-outer`, outerFrame(delay));
    const page = await open({ script: intoFrame(kind, delay), around: 0 }, `${ADDRESS}-${kind}-${delay}`);
    await page.bringToFront();
    await pressKeys();
    await expect.poll(() => marksInFrame(page), { timeout: 20_000 }).toContain(SENTENCE);
    const popup = await popupFor(page);
    await popup.waitForSelector('.note');
    expect(await popup.$$eval('.note q', (quotes) => quotes.map((quote) => quote.textContent))).toContain(SENTENCE);
  });

  test('a site that goes on without end: the article at the middle of the window is the one that is marked', async () => {
    const stories = Array.from({ length: 20 }, (_, index) => {
      const article = index % 2 === 0 ? oldPierLibrary : teaFrost;
      return `<article><h2>${article.title}</h2>${newsBody(article)}</article>`;
    });
    const address = `${ADDRESS}-endless`;
    there().extension.serve(address, `<title>河湾日报</title><main>${stories.slice(0, 10).join('')}</main>`);
    const page = await there().extension.newPage();
    await page.goto(address);
    await page.bringToFront();
    await pressKeys();
    await expect.poll(() => markedArticles(page), { timeout: 20_000 }).toEqual([0]);
    await page.evaluate((html) => {
      const box = document.createElement('template');
      box.innerHTML = html;
      document.querySelector('main')?.append(box.content);
    }, stories.slice(10).join(''));
    await new Promise((resolve) => setTimeout(resolve, 500));
    for (const index of [7, 19, 2]) {
      await page.evaluate(`document.querySelectorAll('article')[${index}].scrollIntoView({ block: 'center' })`);
      await expect.poll(() => markedArticles(page), { timeout: 20_000 }).toEqual([index]);
    }
  });

  test('a page with 100,000 nodes is not searched; what is selected of it is read', async () => {
    const times: number[] = [];
    // As below, the best of three.
    for (let run = 0; run < 3 && Math.min(...times) > LONGEST_TASK; run += 1) {
      const page = await open({ script: null, around: 33_000 }, `${ADDRESS}-large`);
      expect(await page.evaluate("document.getElementsByTagName('*').length")).toBeGreaterThan(66_000);
      const popup = await popupFor(page);
      await popup.waitForSelector('#read-page');
      const ask = async (): Promise<void> => {
        await press(popup, '#read-page');
        // The offer has both buttons; what is said of a page too large has one.
        await popup.waitForSelector('#read-page', { hidden: true });
        await popup.waitForSelector('#read-selection');
        expect((await popup.$$('.note')).length).toBe(0);
        await select(page);
        await press(popup, '#read-selection');
        await popup.waitForSelector('.note');
        await page.bringToFront();
        await waitForMarks(page, true);
      };
      if (name === 'firefox') await ask();
      times.push(name === 'firefox' ? 0 : await longestTask(page, ask));
      await expectOnlyParagraph(page);
      await popup.close();
      await page.close();
    }
    expect(Math.min(...times)).toBeLessThanOrEqual(LONGEST_TASK);
  });

  // Only Chromium tells what its threads did. The best of three: another program's turn must not decide.
  test.skipIf(name === 'firefox')(
    'the search of a page full of text is one task that a reader who clicked can bear',
    async () => {
      const times: number[] = [];
      for (let run = 0; run < 3; run += 1) {
        const page = await open({ script: FULL, around: 0 }, `${ADDRESS}-full`);
        await page.bringToFront();
        const read = async (): Promise<void> => {
          await pressKeys();
          await waitForMarks(page, true);
        };
        times.push(await longestTask(page, read));
        expect((await marksOf(page)).map(({ text }) => text)).toContain(SENTENCE);
        await page.close();
      }
      expect(Math.min(...times)).toBeLessThanOrEqual(LONGEST_SEARCH);
    },
  );

  test('a page with more to read than can be searched at once is not searched', async () => {
    const page = await open({ script: FULL.replace('7000', '8500'), around: 0 }, `${ADDRESS}-fuller`);
    const popup = await popupFor(page);
    await popup.waitForSelector('#read-page');
    await press(popup, '#read-page');
    await popup.waitForFunction("document.querySelector('#read-selection') && !document.querySelector('#read-page')");
    expect(await popup.$$('.note')).toEqual([]);
  });
});

/** The numbers of the articles in which marks stand. */
const markedArticles = (page: Page): Promise<number[]> =>
  page.evaluate(`(() => {
    const articles = [...document.querySelectorAll('article')];
    const found = new Set();
    for (const [name, highlight] of CSS.highlights)
      if (name.startsWith('suyuan-'))
        for (const range of highlight) found.add(articles.findIndex((one) => one.contains(range.startContainer)));
    return [...found];
  })()`) as Promise<number[]>;

/** Puts thousands of paragraphs under the article, by a script: their number is what is tried. */
const FULL = `for (let i = 0; i < 7000; i += 1) {
  const paragraph = document.createElement('p');
  paragraph.textContent = '桥修了三年，居民每天要绕路，四公里才能到学校，孩子们很早起床。';
  document.querySelector('.story').append(paragraph);
}`;

/** A search after a click may be one task so long, in milliseconds; everything else of ours stays below the other. Both
 * in the thread's own time. */
const LONGEST_SEARCH = 150;
const LONGEST_TASK = 50;

/** Puts the article into a shadow root, and takes it out of the page. */
const intoShadow = (mode: 'open' | 'closed'): string =>
  `const main = document.querySelector('main'); const host = document.createElement('news-story');
  host.attachShadow({ mode: '${mode}' }).append(...main.childNodes); main.replaceWith(host);`;

/** Puts the article into a frame of the page's own origin, and takes it out of the page. */
const intoFrame = (kind: 'address' | 'blank' | 'nested', delay: number): string =>
  `const main = document.querySelector('main'); const story = main.innerHTML; main.replaceChildren();
  setTimeout(() => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width:100%;height:900px';
    ${kind === 'blank' ? '' : `frame.src = '${ADDRESS}-${kind === 'nested' ? 'outer' : 'inner'}';`}
    main.append(frame);
    ${kind === 'blank' ? "frame.contentDocument.open(); frame.contentDocument.write('<title>河湾日报</title><main>' + story + '</main>'); frame.contentDocument.close();" : ''}
  }, ${delay});`;

/** A page that holds a frame with the article, and puts it there late. */
const outerFrame = (delay: number): string => `<title>河湾日报</title><script>setTimeout(() => {
  const frame = document.createElement('iframe');
  frame.src = '${ADDRESS}-inner';
  document.body.append(frame);
}, ${delay});</script><body></body>`;

/** The text of the marks in the page's frames, and in frames of those. */
const marksInFrame = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    const inner = ({ document }) => [...document.querySelectorAll('iframe')].flatMap(({ contentWindow }) => [contentWindow, ...inner(contentWindow)]);
    return inner(window).flatMap(({ CSS }) => [...CSS.highlights].flatMap(([name, highlight]) =>
      name.startsWith('suyuan-') ? [...highlight].map(String) : []));
  })()`) as Promise<string[]>;

/** What a single-page site does when its reader goes on: first the address, a moment later the article. */
function goOn({ title, body }: { title: string; body: string }, how: string | null, delay: number): void {
  if (how === 'push') history.pushState({}, '', `/next/${title.length}`);
  setTimeout(() => {
    document.title = `${title} - 河湾日报`;
    const heading = document.createElement('h1');
    heading.textContent = title;
    const story = document.createElement('div');
    story.className = 'story';
    story.innerHTML = body;
    document.querySelector('main')?.replaceChildren(heading, story);
  }, delay);
}

/** The paragraph that the tests select: the one that holds the sentence. */
const PARAGRAPH = `[...document.querySelectorAll('.story p')].find((one) => one.textContent.includes('${SENTENCE}'))`;

const select = (page: Page): Promise<unknown> =>
  page.evaluate(`document.getSelection().selectAllChildren(${PARAGRAPH})`);

/** That all marks stand in the selected paragraph; answers with how many there are. */
async function expectOnlyParagraph(page: Page): Promise<number> {
  const paragraph = (await page.evaluate(`${PARAGRAPH}.textContent`)) as string;
  const texts = (await marksOf(page)).map(({ text }) => text);
  expect(texts).toContain(SENTENCE);
  expect(texts.filter((text) => !paragraph.includes(text))).toEqual([]);
  return texts.length;
}

/** Makes the browser say that the reader chose an item of the page's menu: neither driver reaches the menu itself. */
async function chooseFromMenu(extension: ExtensionBrowser, item: string): Promise<void> {
  if (extension.name === 'firefox') return chooseMenuItem(extension, item);
  const target = await extension.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, url: '*://news.example/*' });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: '${item}' }, tab);
  })()`);
}
