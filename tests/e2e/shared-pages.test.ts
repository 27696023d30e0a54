import { expect, test } from 'vitest';
import { analyseDocument } from '../../scripts/analyze/analyse-document';
import { askPage, tabsThatAnswer } from '../../scripts/page-notes';
import { inEachBrowser } from './in-each-browser';
import { marksOf } from './marks';
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
        expect(answer?.platform).toEqual(analysed.platform);
        expect(answer?.disclaimers).toEqual(analysed.disclaimers);
        expect(answer?.coverage).toEqual(analysed.coverage);
        expect(answer?.notes.map(({ kind, start, end }) => `${kind} ${start}-${end}`)).toEqual(
          analysed.notes.map(({ kind, start, end }) => `${kind} ${start}-${end}`),
        );
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
