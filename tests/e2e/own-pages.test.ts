import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { wordsOf } from '../../lib/ui/catalogue';
import { askPage, tabAt } from '../../scripts/page-notes';
import { addressOf } from '../../scripts/sample-article';
import { sampleArticles } from '../../scripts/sample-articles';
import { inEachBrowser, openMarked, type Stage } from './in-each-browser';
import { press } from './press';

const article = sampleArticles.oldPierLibrary;
const words = wordsOf('en');
const API = '(globalThis.browser ?? globalThis.chrome)';

/** One of our pages, in English whatever the browser speaks. */
async function openOwn(stage: Stage, path: string): Promise<Page> {
  await press(stage.own(), '#language-en');
  const page = await stage.extension().openExtensionPage(path);
  await page.bringToFront();
  await waitFor(page, "document.documentElement.lang === 'en' && document.querySelector('h1')");
  return page;
}

const waitFor = (page: Page, condition: string): Promise<unknown> =>
  page.waitForFunction(condition, { polling: 30, timeout: 20_000 });
const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent ?? '');
const has = (selector: string, told: string): string =>
  `document.querySelector(${JSON.stringify(selector)})?.textContent.includes(${JSON.stringify(told)})`;
const reported = (page: Page): Promise<string> => page.$eval('#text', (area) => (area as HTMLTextAreaElement).value);

/** What stands out of the window, or of the leaf that it lies on. */
const ASTRAY = `[...document.querySelectorAll('main *')].flatMap((element) => {
  const { right, width } = element.getBoundingClientRect();
  const place = element.parentElement.closest('.leaf')?.getBoundingClientRect().right ?? innerWidth;
  const isAstray = width > 0 && right > place + 1 && element.localName !== 'input';
  return isAstray ? [element.localName + '#' + element.id + ' ' + right + ' > ' + place] : [];
})`;

inEachBrowser((stage) => {
  test.each(['options', 'welcome', 'privacy', 'report'])(
    'in a phone’s window nothing of the page %s stands out of its place',
    async (name) => {
      const page = await openOwn(stage, `${name}.html`);
      await page.setViewport({ width: 360, height: 640 });
      expect(await page.evaluate('innerWidth')).toBe(360);
      expect(await page.evaluate(ASTRAY)).toEqual([]);
    },
  );

  test('what left this browser: what is kept is told as it comes and goes, and the sites', async () => {
    const page = await openOwn(stage, 'privacy.html');
    expect(await textOf(page, '.nothing')).toBe(words.privacy.answer);
    expect(await textOf(page, '#stored')).toContain(words.privacy.stored.settings);
    expect(await textOf(page, '#stored')).toContain(words.privacy.syncOff);
    for (const host of ['www.163.com', 'dy.163.com']) expect(await textOf(page, '#sites')).toContain(host);
    await stage.own().evaluate(`${API}.storage.local.set({ practice: [{}, {}, {}], stranger: 1 })`);
    await waitFor(page, has('#stored', words.privacy.stored.practice));
    expect(await textOf(page, '#stored')).toMatch(/3 entries/);
    expect(await textOf(page, '#stored')).toContain('stranger');
    // Whatever is in the browser's sync is told, and the page no longer says that nothing left.
    await stage.own().evaluate(`${API}.storage.sync.set({ elsewhere: 1 })`);
    await waitFor(page, has('.nothing', words.privacy.answerSync));
    await stage.own().evaluate(`${API}.storage.sync.clear()`);
    await waitFor(page, `document.querySelector('.nothing').textContent === '${words.privacy.answer}'`);
  });

  test('what left this browser: everything is erased with a second press, and not with the first', async () => {
    const page = await openOwn(stage, 'privacy.html');
    await press(page, '#erase');
    await waitFor(page, has('#erase', words.privacy.eraseSure));
    const kept = () => stage.own().evaluate(`${API}.storage.local.get(null).then((all) => Object.keys(all).length)`);
    expect(await kept()).toBeGreaterThan(0);
    await press(page, '#erase');
    // The language, too, is forgotten.
    await waitFor(page, "document.querySelector('#stored .empty') !== null");
    expect(await kept()).toBe(0);
  });

  test('a report takes the note from the page, and the address only when ticked; nothing is asked of anybody', async () => {
    await openMarked(stage, article);
    const answer = await askPage(stage.own(), addressOf(article));
    const index = answer?.notes.findIndex(({ kind }) => kind === 'vague-attribution') ?? -1;
    const note = answer?.notes[index];
    if (!note) throw new Error('The sample article has no such note.');
    const tab = await tabAt(stage.own(), addressOf(article));
    const page = await openOwn(stage, `report.html?tab=${tab}&note=${index}`);
    const text = await reported(page);
    const version = (await stage.own().evaluate(`${API}.runtime.getManifest().version`)) as string;
    for (const part of [note.quote, '[vague-attribution]', '[vague-source]', version, 'zh-Hans'])
      expect(text).toContain(part);
    expect(await page.$eval('#quote', (area) => (area as HTMLTextAreaElement).lang)).toBe('zh-Hans');
    expect(text).not.toContain('163.com');
    await press(page, '#address');
    expect(await reported(page)).toContain(addressOf(article));
    await press(page, '#role-author');
    await page.focus('#comment');
    await page.keyboard.type('I wrote it myself.');
    expect(await reported(page)).toContain('I wrote it myself.');
    expect(await reported(page)).toContain(words.report.roles.author);
    // What was written stays when the language changes.
    await press(stage.own(), '#language-zh-TW');
    await waitFor(page, "document.documentElement.lang === 'zh-TW'");
    expect(await reported(page)).toContain('I wrote it myself.');
    expect(stage.extension().unserved()).toEqual([]);
  });

  test('a report without a page, or about a note that is gone, can be written by hand', async () => {
    const alone = await openOwn(stage, 'report.html');
    expect(await alone.$$eval('#address, .banner', (found) => found.length)).toBe(0);
    await alone.focus('#quote');
    await alone.keyboard.type('A sentence.');
    expect(await reported(alone)).toContain('A sentence.');
    const gone = await openOwn(stage, 'report.html?tab=987654321&note=0');
    expect(await textOf(gone, '.banner')).toBe(words.report.gone);
  });

  test('the welcome page tells the keys that the browser has, and leads to the other pages', async () => {
    const page = await openOwn(stage, 'welcome.html');
    const commands = (await stage.own().evaluate(`${API}.commands.getAll()`)) as readonly {
      name: string;
      shortcut?: string;
    }[];
    const keys = commands.flatMap(({ shortcut }) => shortcut || []);
    expect(keys.length).toBeGreaterThan(0);
    const told = await page.$$eval('.keys kbd', (found) => found.map((one) => one.textContent));
    expect(told.toSorted()).toEqual(keys.toSorted());
    // The one that readers want first comes first, whatever the browser's order is.
    expect(told[0]).toBe(commands.find(({ name }) => name === 'toggle-highlights')?.shortcut);
    const links = await page.$$eval('.foot a', (found) => found.map((one) => one.getAttribute('href')));
    expect(links).toEqual(['options.html', 'privacy.html', 'report.html']);
    expect(await textOf(page, '.foot')).toContain(words.about.notAffiliated);
    await press(page, '#language-zh-TW');
    await waitFor(page, "document.documentElement.lang === 'zh-TW'");
    expect(await page.title()).toBe(wordsOf('zh-TW').welcome.title);
  });
});
