import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { sampleArticles } from '../../scripts/sample-articles';
import { inEachBrowser, openMarked, type Stage } from './in-each-browser';
import { waitForMarks } from './marks';
import { flip, press } from './press';

const { oldPierLibrary } = sampleArticles;
const API = '(globalThis.browser ?? globalThis.chrome)';

/** What stands out of the window, by its element. */
const WIDEST = `[...document.body.querySelectorAll('*')]
  .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && element.localName !== 'input')
  .map((element) => element.localName + '.' + element.getAttribute('class') + ' ' + element.getBoundingClientRect().right)`;

async function openOptions(stage: Stage): Promise<Page> {
  const options = await stage.extension().openExtensionPage('options.html');
  await options.waitForSelector('#sample .mark');
  return options;
}

/** Presses "save as a file" and reads what the browser was handed. */
async function exported(options: Page): Promise<{ readonly name: string; readonly text: string }> {
  await options.evaluate(`(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => { globalThis.blob = blob; return make(blob); };
    HTMLAnchorElement.prototype.click = function () { globalThis.saved = this.download; };
  })()`);
  await press(options, '#export');
  await options.waitForFunction('globalThis.saved', { polling: 20, timeout: 20_000 });
  return {
    name: (await options.evaluate('globalThis.saved')) as string,
    text: (await options.evaluate('globalThis.blob.text()')) as string,
  };
}

/** Chooses a file with this text, as the browser's own dialog would. */
async function choose(options: Page, text: string): Promise<void> {
  await options.evaluate((content) => {
    // What was said of the last file must not be taken for the answer to this one.
    document.querySelector('#file [role="alert"]')?.remove();
    const input = document.querySelector<HTMLInputElement>('#import');
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'settings.json', { type: 'application/json' }));
    if (!input) throw new Error('There is no place to choose a file.');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
  }, text);
  await options.waitForSelector('#file [role="alert"]');
}

const stored = (stage: Stage, what = 'null'): Promise<unknown> =>
  stage.own().evaluate(`${API}.storage.local.get(${what})`);
const synced = (stage: Stage): Promise<object> => stage.own().evaluate(`${API}.storage.sync.get()`) as Promise<object>;

inEachBrowser((stage) => {
  test('the browser gives every key that the manifest suggests: none of them is its own', async () => {
    const commands = '(globalThis.browser ?? globalThis.chrome).commands.getAll()';
    const given = (await stage.own().evaluate(commands)) as { name: string; shortcut: string }[];
    const ours = given.filter(({ name }) => name !== '_execute_action');
    expect(ours.length).toBeGreaterThanOrEqual(4);
    expect(ours.filter(({ shortcut }) => !shortcut).map(({ name }) => name)).toEqual([]);
  });

  test('the sample wears more marks at a higher level, and none when highlights are off', async () => {
    const options = await openOptions(stage);
    const marks = () => options.$$eval('#sample .mark', (found) => found.length);
    const quiet = await marks();
    await press(options, '#level-all');
    await expect.poll(marks).toBeGreaterThan(quiet);
    await flip(options, 'highlights');
    await expect.poll(marks).toBe(0);
  });

  test('settings go out as a file and come in again; a damaged file changes nothing and says where', async () => {
    const page = await openMarked(stage, oldPierLibrary);
    await flip(await stage.popupFor(oldPierLibrary), 'highlights-account');
    await waitForMarks(page, false);
    const options = await openOptions(stage);
    await press(options, '#language-en');
    await options.waitForFunction("document.documentElement.lang === 'en'");
    const before = await stored(stage, `'settings'`);
    const { name, text } = await exported(options);
    expect(name).toMatch(/^suyuan-\d{4}-\d\d-\d\d\.json$/);

    await press(options, '#accounts-0');
    await page.bringToFront();
    await waitForMarks(page, true);
    const changed = await stored(stage);

    await choose(options, text.slice(0, text.length - 20));
    expect(await options.$eval('#file [role="alert"]', (alert) => alert.textContent)).toMatch(
      /line \d+, character \d+/,
    );
    await choose(options, text.replace('"level": "quiet"', '"level": "loud"'));
    expect(await options.$eval('#file [role="alert"]', (alert) => alert.textContent)).toContain('settings.level');
    expect(await stored(stage)).toEqual(changed);

    await choose(options, text);
    await press(options, '#take-file');
    await waitForMarks(page, false);
    expect(await stored(stage, `'settings'`)).toEqual(before);
  });

  test('sync is off until it is turned on, carries changes, and takes its own away after asking', async () => {
    const options = await openOptions(stage);
    await press(options, '#level-all');
    expect(await synced(stage)).toEqual({});
    await flip(options, 'sync-switch');
    await expect.poll(async () => JSON.stringify(await synced(stage))).toContain('level');
    await press(options, '#level-normal');
    await expect.poll(async () => JSON.stringify(await synced(stage))).toContain(String.raw`\"level\":\"normal\"`);

    // Another device changes its language later.
    await stage.own().evaluate(`(async () => {
      const { sync } = ${API}.storage;
      const items = await sync.get();
      const part = items['settings.0'];
      const settings = { ...JSON.parse(part.text), language: 'zh-TW' };
      await sync.set({ 'settings.0': { ...part, stamp: part.stamp + 1000, text: JSON.stringify(settings) } });
    })()`);
    await options.waitForFunction("document.documentElement.lang === 'zh-TW'", { polling: 50, timeout: 20_000 });

    await press(options, '#sync-switch');
    await press(options, '#no');
    expect(Object.keys(await synced(stage))).not.toEqual([]);
    await press(options, '#sync-switch');
    await press(options, '#yes');
    await expect.poll(() => synced(stage)).toEqual({});
  });

  test('one button erases everything, in sync too, after it was asked', async () => {
    const options = await openOptions(stage);
    await press(options, '#level-all');
    await flip(options, 'sync-switch');
    await expect.poll(async () => Object.keys(await synced(stage)).length).toBeGreaterThan(0);
    await press(options, '#erase');
    await press(options, '#no');
    expect(await stored(stage)).not.toEqual({});
    await press(options, '#erase');
    await press(options, '#yes');
    await expect.poll(() => stored(stage)).toEqual({});
    await expect.poll(() => synced(stage)).toEqual({});
  });

  test('the language changes popup and options at once, and not the browser’s', async () => {
    await openMarked(stage, oldPierLibrary);
    const popup = await stage.popupFor(oldPierLibrary);
    const options = await openOptions(stage);
    for (const [language, says] of [
      ['en', 'is speaking'],
      ['zh-TW', '在發言'],
      ['zh-CN', '在说话'],
    ] as const) {
      await press(options, `#language-${language}`);
      for (const page of [popup, options])
        await page.waitForFunction(`document.documentElement.lang === '${language}'`, { polling: 20, timeout: 20_000 });
      expect(await popup.$eval('h1', (heading) => heading.textContent)).toContain(says);
      expect(await options.evaluate(`${API}.i18n.getUILanguage()`)).not.toBe(language);
    }
  });

  test.each([360, 1200])('nothing stands out of a window %i wide', async (width) => {
    const options = await stage.extension().openExtensionPage('options.html', { width, height: 800 });
    await options.waitForSelector('#sample .mark');
    expect(await options.evaluate(WIDEST)).toEqual([]);
    await openMarked(stage, oldPierLibrary);
    const popup = await stage.popupFor(oldPierLibrary);
    await popup.setViewport({ width, height: 800 });
    expect(await popup.evaluate(WIDEST)).toEqual([]);
  });
});
