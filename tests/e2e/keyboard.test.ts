import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { tabAt } from '../../scripts/page-notes';
import { addressOf } from '../../scripts/sample-article';
import { sampleArticles } from '../../scripts/sample-articles';
import { sampleList } from '../../scripts/sample-list';
import { inEachBrowser, openMarked } from './in-each-browser';
import { pressKey, tabTo } from './keyboard';
import { waitForMarks } from './marks';

const { oldPierLibrary } = sampleArticles;
const SWITCHES = ['page', 'account', 'site', 'everywhere'].map((scope) => `highlights-${scope}`);

const isOn = (popup: Page, id: string) => popup.$eval(`#${id}`, (box) => (box as HTMLInputElement).checked);
const waitFor = (popup: Page, id: string, on: boolean) =>
  popup.waitForFunction(`document.getElementById('${id}')?.checked === ${on}`, { polling: 20, timeout: 20_000 });
const idOf = (page: Page, selector: string) => page.$eval(selector, ({ id }) => id);

// The popup stands in a tab in front, and nothing but keys is used.
inEachBrowser((stage) => {
  test('every switch of highlights is reached and switched, and keeps the focus', async () => {
    const page = await openMarked(stage, oldPierLibrary);
    const popup = await stage.popupFor(oldPierLibrary);
    await popup.bringToFront();
    for (const id of SWITCHES) {
      await pressKey(popup, id, ' ');
      await waitFor(popup, id, false);
      await waitForMarks(page, false);
      expect(await popup.evaluate('document.activeElement.id')).toBe(id);
      await pressKey(popup, id, ' ');
      await waitFor(popup, id, true);
    }
    await page.bringToFront();
    await waitForMarks(page, true);
  });

  test('pause, the plain article, the level, a kind and a note’s reasons', async () => {
    const page = await openMarked(stage, oldPierLibrary);
    const popup = await stage.popupFor(oldPierLibrary);
    await popup.bringToFront();
    await pressKey(popup, 'plain', ' ');
    await popup.waitForSelector('#plain[aria-pressed="true"]');
    await waitForMarks(page, false);
    await pressKey(popup, 'plain', 'Enter');
    await popup.waitForSelector('#plain[aria-pressed="false"]');
    await pressKey(popup, 'pause', 'Enter');
    await popup.waitForSelector('.banner #pause');
    await pressKey(popup, 'pause', 'Enter');
    await popup.waitForSelector('#plain');

    await pressKey(popup, 'level-quiet', 'ArrowRight');
    await waitFor(popup, 'level-normal', true);
    await pressKey(popup, 'kinds', 'Enter');
    await popup.waitForSelector('#kind-self-media-disclaimer');
    await pressKey(popup, 'kind-self-media-disclaimer', ' ');
    await waitFor(popup, 'kind-self-media-disclaimer', false);
    const why = (await popup.$eval('.note details', (details) => details.id)) as string;
    await pressKey(popup, why, 'Enter');
    await popup.waitForSelector(`[id="${why}"] .do`);
    await page.bringToFront();
    await page.waitForFunction("CSS.highlights.size > 0 && !CSS.highlights.has('suyuan-disclaimer')", { polling: 50 });
  });

  test('a note’s words lead to the sentence', async () => {
    const page = await openMarked(stage, oldPierLibrary);
    const popup = await stage.popupFor(oldPierLibrary);
    await popup.bringToFront();
    const first = await popup.$eval('button.quote[id^="note-"]', (button) => button.id);
    await tabTo(popup, first);
    await popup.keyboard.press('Enter');
    await page.waitForFunction("CSS.highlights.has('suyuan-flash')", { polling: 20, timeout: 20_000 });
  });

  test('in the panel: order, level, a kind, what is behind a question, and a note’s place', async () => {
    const page = await openMarked(stage, oldPierLibrary);
    const tab = await tabAt(stage.own(), addressOf(oldPierLibrary));
    const panel = await stage.extension().openExtensionPage(`sidepanel.html?tab=${tab}`, { width: 400, height: 700 });
    await panel.waitForSelector('#notes-heading');
    await panel.bringToFront();
    await pressKey(panel, 'grouping-paragraph', 'ArrowRight');
    await panel.waitForSelector('#grouping-kind:checked');
    await pressKey(panel, 'grouping-kind', 'ArrowRight');
    await panel.waitForSelector('#grouping-paragraph:checked');
    await pressKey(panel, 'panel-level-quiet', 'ArrowRight');
    await panel.waitForSelector('#panel-level-normal:checked');
    await pressKey(panel, 'panel-kinds', 'Enter');
    const box = await idOf(panel, '#panel-kinds[open] input');
    await pressKey(panel, box, ' ');
    await waitFor(panel, box, false);
    await pressKey(panel, await idOf(panel, '.kind details'), 'Enter');
    await panel.waitForSelector('.kind details[open] > .do');
    await pressKey(panel, await idOf(panel, '.group .quote'), 'Enter');
    await page.waitForFunction("CSS.highlights.has('suyuan-flash')", { polling: 20, timeout: 20_000 });
  });

  test('tags on links off and on again, from the popup of a list', async () => {
    const home = 'https://www.163.com/';
    stage.extension().serve(home, sampleList());
    const page = await stage.extension().newPage();
    await page.goto(home);
    await page.waitForSelector('suyuan-host');
    const popup = await stage.extension().openExtensionPage(`popup.html?tab=${await tabAt(stage.own(), home)}`);
    await popup.waitForSelector('#lists-switch');
    await popup.bringToFront();
    for (const on of [false, true]) {
      await pressKey(popup, 'lists-switch', ' ');
      await waitFor(popup, 'lists-switch', on);
      await page.bringToFront();
      await page.waitForFunction(`Boolean(document.querySelector('suyuan-host')) === ${on}`, { polling: 50 });
      await popup.bringToFront();
    }
  });

  test('on the pages of our own: a language on the welcome page, everything erased with two presses', async () => {
    const welcome = await stage.extension().openExtensionPage('welcome.html');
    await welcome.waitForSelector('#language-auto');
    await welcome.bringToFront();
    await pressKey(welcome, 'language-auto', 'ArrowRight');
    await welcome.waitForSelector('#language-zh-CN:checked');
    const privacy = await stage.extension().openExtensionPage('privacy.html');
    await privacy.waitForSelector('#erase');
    await privacy.bringToFront();
    await privacy.waitForSelector('#stored tbody');
    await pressKey(privacy, 'erase', 'Enter');
    await pressKey(privacy, 'erase', 'Enter');
    await privacy.waitForFunction("document.querySelector('#stored tbody') === null", { polling: 50 });
  });

  test('on the options page: language, sync and its question, erasing and its question', async () => {
    const options = await stage.extension().openExtensionPage('options.html');
    await options.waitForSelector('#sync-switch');
    await options.bringToFront();
    await pressKey(options, 'sync-switch', ' ');
    await waitFor(options, 'sync-switch', true);
    // The box is ticked at once; the page is drawn anew when the choice is kept, and a key between the two is lost.
    await options.waitForFunction("document.querySelector('.status').textContent !== ''");
    await pressKey(options, 'sync-switch', ' ');
    await options.waitForSelector('#yes');
    expect([await options.evaluate('document.activeElement.id'), await isOn(options, 'sync-switch')]).toEqual([
      'no',
      true,
    ]);
    await pressKey(options, 'yes', 'Enter');
    await waitFor(options, 'sync-switch', false);
    await pressKey(options, 'erase', 'Enter');
    await options.waitForSelector('#yes');
    await options.keyboard.press('Enter'); // the focus is on "no"
    await options.waitForSelector('#erase');
    expect(await options.evaluate('document.activeElement.id')).toBe('erase');
  });
});
