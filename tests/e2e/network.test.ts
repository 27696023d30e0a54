import { expect, test } from 'vitest';
import { sampleArticles } from '../../scripts/sample-articles';
import { inEachBrowser, openMarked } from './in-each-browser';
import { waitForMarks } from './marks';
import { flip, press } from './press';

const { oldPierLibrary, tidalFarm } = sampleArticles;

// These are told of by the harness of every test; here they are looked at, after all that a reader does.
inEachBrowser((stage) => {
  test('not one request of ours, from the page, its popup, the options or the background', async () => {
    const page = await openMarked(stage, oldPierLibrary);
    await openMarked(stage, tidalFarm);
    const popup = await stage.popupFor(oldPierLibrary);
    await press(popup, '#level-all');
    await flip(popup, 'highlights-everywhere');
    await waitForMarks(page, false);
    for (const path of ['options.html', 'welcome.html', 'privacy.html', 'report.html', 'popup.html'])
      await stage.extension().openExtensionPage(path);
    await page.bringToFront();
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(stage.extension().unserved()).toEqual([]);
  });

  test('a request would have been seen: from a page, and from the extension itself', async () => {
    const page = await stage.open(oldPierLibrary, {
      lateBy: null,
      script: "fetch('https://page.example/seen').catch(() => {})",
    });
    await stage.own().evaluate("fetch('https://extension.example/seen').then(() => 0, () => 0)");
    await expect
      .poll(() => stage.extension().unserved())
      .toEqual(expect.arrayContaining(['https://page.example/seen', expect.stringContaining('extension.example')]));
    expect(page.url()).toContain('163.com');
  });
});
