import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { type Answer, analyseDocument } from '../../scripts/analyze/analyse-document';
import type { PageAnswer } from '../../lib/extension/page-answer';
import { BROWSER_NAMES, type ExtensionBrowser, launchBrowser } from '../../scripts/extension-browser';
import { askPage, tabsThatAnswer } from '../../scripts/page-notes';
import { inEachBrowser } from './in-each-browser';
import { marksOf } from './marks';
import { pressCommand } from './press-command';
import { sharedPages } from './shared-pages';

if (sharedPages.length === 0) {
  test('real saved pages: the folder shared/pages is not beside the project', (context) => context.skip());
}

if (sharedPages.length > 0) {
  inEachBrowser((stage) => {
    test.each(sharedPages.filter((page) => page.expected !== 'outside'))(
      '$file is read as $expected',
      async (shared) => {
        const { address, expected, account } = shared;
        stage.extension().serve(address, shared.html());
        const page = await stage.extension().newPage();
        await page.goto(address, { waitUntil: 'domcontentloaded' });
        // The page's script comes with the end of the document; before that, nobody answers.
        await expect.poll(async () => (await askPage(stage.own(), address))?.platform?.id).toBe('netease-hao');
        const answer = await askPage(stage.own(), address);
        expect(answer?.platform?.role).toBe(expected);
        if (account !== null) {
          const said = await page.$eval(account, (element) => element.textContent?.trim());
          expect(said).toBeTruthy();
          expect(answer?.platform?.account).toBe(said);
        }
        const analysed = await analyseDocument({ html: shared.html(), url: new URL(address) });
        expect(said(answer)).toEqual(said(analysed));
        const notices = (answer?.disclaimers ?? []).filter(({ by }) => by === 'platform');
        expect(notices.length > 0).toBe(expected === 'self-media');
        await page.bringToFront();
        if (expected === 'self-media') {
          await page.waitForFunction("CSS.highlights.has('suyuan-disclaimer')", { polling: 50, timeout: 20_000 });
          expect((await marksOf(page)).filter((mark) => mark.name === 'suyuan-disclaimer').length).toBeGreaterThan(0);
        } else {
          await new Promise((resolve) => setTimeout(resolve, 300));
          expect(await page.evaluate('CSS.highlights.size')).toBe(0);
        }
      },
    );

    test('nothing of ours is in the pages of other hosts', async () => {
      for (const shared of sharedPages.filter((one) => one.expected === 'outside')) {
        // Their pictures and advertisements would only be refused, one by one.
        stage.extension().serve(shared.address, shared.html(), { 'content-security-policy': "default-src 'none'" });
        const page = await stage.extension().newPage();
        await page.goto(shared.address, { waitUntil: 'domcontentloaded' });
        expect(await page.evaluate('CSS.highlights.size'), shared.file).toBe(0);
      }
      expect(await tabsThatAnswer(stage.own())).toBe(0);
    });
  });
}

/** What page and command say alike of a reading. */
const said = (told: Answer | PageAnswer | null) =>
  told && {
    page: told.page,
    platform: told.platform,
    disclaimers: told.disclaimers,
    coverage: told.coverage,
    notes: told.notes.map(({ kind, start, end }) => `${kind} ${start}-${end}`),
  };

// Lent as a click lends them: a grant for all sites is nobody's wish to have them read.
describe.skipIf(sharedPages.length === 0).each(BROWSER_NAMES)('asked for in %s', (name) => {
  let running: { readonly extension: ExtensionBrowser; readonly own: Page } | null = null;
  const there = () => {
    if (!running) throw new Error(`${name} did not start.`);
    return running;
  };
  beforeAll(async () => {
    const extension = await launchBrowser(name, { lentHosts: ['*://*/*'] });
    running = { extension, own: await extension.openExtensionPage('options.html') };
  });
  afterAll(() => running?.extension.close());

  test.each(sharedPages.filter(({ expected }) => expected === 'outside'))(
    '$file is $asked, as the command says',
    async ({ address, asked, html }) => {
      const { extension, own } = there();
      // Their own scripts do not run, so that it is the same page as the command's.
      extension.serve(address, html(), { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" });
      const page = await extension.newPage();
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await page.bringToFront();
      expect(await askPage(own, address)).toBeNull();
      await pressCommand({ extension: () => extension }, 'toggle-highlights');
      await expect.poll(async () => (await askPage(own, address))?.page, { timeout: 20_000 }).toBeTruthy();
      const answer = await askPage(own, address);
      expect(said(answer)).toEqual(said(await analyseDocument({ html: html(), url: new URL(address) })));
      const { page: sort, platform, notes } = answer ?? { page: null, platform: null, notes: [] };
      expect(sort === 'list' ? sort : platform ? `${platform.role} ${platform.confidence}` : 'nobody').toBe(asked);
      expect(sort).toBe(asked === 'list' ? 'list' : 'article');
      // A picture without words has nowhere to lead to.
      expect(notes.filter(({ placed, start, end }) => !placed && start < end)).toEqual([]);
      await page.close();
    },
  );
});
