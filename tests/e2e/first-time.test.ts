import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { wordsOf } from '../../lib/ui/catalogue';
import { sampleArticles } from '../../scripts/sample-articles';
import { clickOn, cardText, lineOf, pointAt, waitForCard } from './card';
import { inEachBrowser, openMarked } from './in-each-browser';
import { press } from './press';

const words = wordsOf('zh-CN');
const article = sampleArticles.oldPierLibrary;

/** The kind of the article's first strong mark. */
const FIRST = 'statistic-without-source';

const painted = (page: Page, name: string): Promise<number> =>
  page.evaluate(`CSS.highlights.get('${name}')?.size ?? 0`) as Promise<number>;
const waitFor = (page: Page, condition: string): Promise<unknown> =>
  page.waitForFunction(condition, { polling: 30, timeout: 20_000 });

// What somebody does who has just installed it, step by step, in one go.
inEachBrowser((stage) => {
  test('welcome, a first guess, the first note in an article, a kind switched off and on again', async () => {
    const welcome = await stage.extension().openExtensionPage('welcome.html');
    await welcome.waitForSelector('#practise', { timeout: 20_000 });
    await press(welcome, '#language-zh-CN');
    await waitFor(welcome, "document.documentElement.lang === 'zh-CN'");
    expect(await welcome.$eval('.sample-card', (card) => card.textContent)).toContain(
      words.kinds['vague-attribution'].title,
    );

    // The article to practise on: no marks while guessing, the engine's own marks afterwards.
    await press(welcome, '#practise');
    await welcome.waitForSelector('.built-in p', { timeout: 20_000 });
    expect(await painted(welcome, 'suyuan-high')).toBe(0);
    await press(welcome, '#sentences summary');
    await press(welcome, '.sentences li:nth-child(2) input');
    expect(await painted(welcome, 'suyuan-guess')).toBe(1);
    await press(welcome, '#compare');
    await waitFor(welcome, "document.querySelector('#missed, #found') !== null");
    expect(await painted(welcome, 'suyuan-high')).toBeGreaterThan(0);
    await press(welcome, '#leave');
    await waitFor(welcome, "document.querySelector('.built-in') === null && document.querySelector('#practise')");
    expect(await painted(welcome, 'suyuan-high')).toBe(0);
    expect(await painted(welcome, 'suyuan-guess')).toBe(0);

    // The first article, and the card of its first strong mark.
    const page = await openMarked(stage, article);
    await page.bringToFront();
    const line = await lineOf(page, 'suyuan-high');
    await pointAt(page, line);
    await waitForCard(page, true);
    expect(await cardText(page)).toContain(words.kinds[FIRST].ask);
    const before = (await painted(page, 'suyuan-high')) + (await painted(page, 'suyuan-medium'));

    // Enough of these: fewer marks; and back with one press.
    await clickOn(page, '#mute');
    const muted = "storage.local.get('settings').then(({ settings }) => settings.everywhere.kinds ?? null)";
    await expect
      .poll(() => stage.own().evaluate(`(globalThis.browser ?? globalThis.chrome).${muted}`))
      .toEqual({ [FIRST]: false });
    await clickOn(page, '#undo');
    await waitFor(
      page,
      `(${before}) === ['suyuan-high', 'suyuan-medium'].reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0)`,
    );
    expect(stage.extension().unserved()).toEqual([]);
  });
});
