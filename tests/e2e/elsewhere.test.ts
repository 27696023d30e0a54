import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { tabsThatAnswer } from '../../scripts/page-notes';
import { sampleArticles } from '../../scripts/sample-articles';
import { samplePage } from '../../scripts/sample-page';
import { inEachBrowser, openMarked } from './in-each-browser';

// The very article that is marked at home, at addresses that are not ours to read.
const ELSEWHERE = [
  'https://mail.163.com/dy/article/KO9SS29805SUYUAN.html',
  'https://reg.163.com/dy/article/KO9SS29805SUYUAN.html',
  'https://163.com/dy/article/KO9SS29805SUYUAN.html',
  'https://news.163.com/dy/article/KO9SS29805SUYUAN.html',
  'https://www.163.com.example/dy/article/KO9SS29805SUYUAN.html',
  'https://mirror.example/dy/article/KO9SS29805SUYUAN.html',
  'http://www.example.com/www.163.com/dy/article/KO9SS29805SUYUAN.html',
];

inEachBrowser((stage) => {
  test('nothing is injected on hosts that are not named', async () => {
    const html = samplePage(sampleArticles.oldPierLibrary);
    const pages: Page[] = [];
    for (const address of ELSEWHERE) {
      stage.extension().serve(address, html);
      const page = await stage.extension().newPage();
      await page.goto(address);
      expect(await page.evaluate('document.title')).toContain('网易订阅');
      pages.push(page);
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await tabsThatAnswer(stage.own())).toBe(0);
    for (const page of pages) {
      expect(await page.evaluate('CSS.highlights.size'), page.url()).toBe(0);
    }
    // One that is ours: the question itself works.
    await openMarked(stage, sampleArticles.oldPierLibrary);
    expect(await tabsThatAnswer(stage.own())).toBe(1);
  });
});
