import { expect, test } from 'vitest';
import { addressOf, type SampleArticle } from '../../scripts/sample-article';
import { sampleArticles } from '../../scripts/sample-articles';
import { inEachBrowser, openMarked } from './in-each-browser';
import { marksOf, waitForMarks } from './marks';

const { oldPierLibrary, tidalFarm } = sampleArticles;
const names = (marks: readonly { readonly name: string }[]) => [...new Set(marks.map((mark) => mark.name))].sort();

inEachBrowser((stage) => {
  test('marks the sentences that cannot be traced, and the disclaimer', async () => {
    const marks = await marksOf(await openMarked(stage, oldPierLibrary));
    expect(names(marks)).toEqual(expect.arrayContaining(['suyuan-disclaimer', 'suyuan-high']));
    const texts = marks.map((mark) => mark.text);
    expect(texts).toContain('研究表明，超过七成的乡镇图书馆在开馆第四年就门可罗雀。');
    expect(texts.some((text) => text.startsWith('特别声明：以上内容'))).toBe(true);
    expect(texts.some((text) => text.startsWith('Notice: The content above'))).toBe(true);
    expect(texts).toContain('声明：个人原创，仅供参考');
    // Sourced, asked, or a figure of speech: nothing to trace.
    expect(texts.filter((text) => /南府办|像一盏灯|有这样一处地方吗/.test(text))).toEqual([]);
    // Comments and recommendations are nobody's article.
    expect(texts.filter((text) => /九成/.test(text))).toEqual([]);
  });

  test('marks a page in Traditional characters', async () => {
    const marks = await marksOf(await openMarked(stage, tidalFarm));
    expect(marks.some((mark) => mark.name !== 'suyuan-disclaimer' && /[據證個這]/.test(mark.text))).toBe(true);
  });

  test('marks an article that arrives late', async () => {
    const page = await stage.open(oldPierLibrary, { lateBy: 700, script: null });
    expect(await marksOf(page)).toEqual([]);
    await waitForMarks(page, true);
    expect((await marksOf(page)).map((mark) => mark.text)).toContain(
      '研究表明，超过七成的乡镇图书馆在开馆第四年就门可罗雀。',
    );
  });

  test('follows a click on a link inside a mark', async () => {
    const goal = 'https://www.163.com/dy/article/KO9SS29905SUYUAN.html';
    const article: SampleArticle = {
      ...oldPierLibrary,
      paragraphs: [`据知情人士透露，[改造方案](${goal})已经花掉了三千万元，超过九成的居民并不知情。`],
    };
    stage.extension().serve(goal, '<!doctype html><title>goal</title>');
    const page = await openMarked(stage, article);
    const marks = await marksOf(page);
    expect(marks.some((mark) => mark.text.includes('改造方案'))).toBe(true);
    await Promise.all([page.waitForNavigation(), page.click('.post_body a')]);
    expect(page.url()).toBe(goal);
  });

  test('paints again when another extension converts the script', async () => {
    const page = await openMarked(stage, oldPierLibrary);
    // What a converter does: it writes other characters into the page's own text nodes.
    await page.evaluate(() => {
      const pairs = new Map(
        ['过過', '镇鎮', '乡鄉', '图圖', '书書', '馆館', '开開', '罗羅', '门門'].map((pair) => [pair[0], pair.at(-1)]),
      );
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        node.data = [...node.data].map((character) => pairs.get(character) ?? character).join('');
      }
    });
    await page.waitForFunction(
      "[...(CSS.highlights.get('suyuan-high') ?? [])].some((range) => range.toString().includes('鄉鎮圖書館'))",
      { timeout: 20_000, polling: 50 },
    );
    const texts = (await marksOf(page)).map((mark) => mark.text);
    expect(texts.some((text) => text.includes('鄉鎮圖書館'))).toBe(true);
    expect(texts.some((text) => text.includes('乡镇图书馆'))).toBe(false);
  });

  test('paints again when the page clears the registry of highlights', async () => {
    const page = await openMarked(stage, oldPierLibrary);
    const before = await marksOf(page);
    await page.evaluate('CSS.highlights.clear()');
    // The page's own change is what we hear of; nothing tells when a registry is cleared.
    await page.evaluate("document.querySelector('.post_body p').firstChild.data += '　'");
    await waitForMarks(page, true);
    expect((await marksOf(page)).length).toBe(before.length);
  });

  test('counts the shown notes on its button', async () => {
    await openMarked(stage, oldPierLibrary);
    const badge = () =>
      stage.own().evaluate(`(async () => {
        const api = globalThis.browser ?? globalThis.chrome;
        const [tab] = await api.tabs.query({ url: ${JSON.stringify(addressOf(oldPierLibrary))} });
        return api.action.getBadgeText({ tabId: tab.id });
      })()`);
    await expect.poll(badge, { timeout: 20_000 }).toMatch(/^[1-9]\d*$/);
    const popup = await stage.popupFor(oldPierLibrary);
    const listed = await popup.$eval('#notes-heading .count', (count) =>
      Number(/\d+/.exec(count.textContent ?? '')?.[0]),
    );
    const disclaimers = 3; // the creator's line, and the platform's in two languages: they have a section of their own
    expect(Number(await badge())).toBe(listed + disclaimers);
  });
});
