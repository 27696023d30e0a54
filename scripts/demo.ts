import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseLanguage, kindWords, wordsOf } from '../lib/ui/catalogue';
import { launchBrowser, type BrowserName, type ExtensionBrowser } from './extension-browser';
import { askPage } from './page-notes';
import { projectRoot } from './project-root.mjs';
import { addressOf } from './sample-article';
import { sampleArticles } from './sample-articles';
import { samplePage } from './sample-page';

const name: BrowserName = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = !hasDisplay || Boolean(process.env.CI);
const article = sampleArticles.oldPierLibrary;
const address = addressOf(article);

const extension = await launchBrowser(name, { headless, open: !headless });
try {
  extension.serve(address, samplePage(article));
  if (headless) process.exitCode = (await tell(extension)) ? 0 : 1;
  else await show(extension);
} finally {
  await extension.close();
}

/** With a display: the page stands open, with the popup over it, until the reader closes the browser. */
async function show({ browser, newPage }: ExtensionBrowser): Promise<void> {
  const page = await newPage();
  await page.setViewport(null);
  await page.goto(address);
  await page.bringToFront();
  console.log(
    `The sample article stands at ${address}.\nThe extension’s button is in the toolbar. Close the browser to end.`,
  );
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}

/** Without a display: says what the extension says, and keeps a picture. False when it has nothing to say. */
async function tell(browser: ExtensionBrowser): Promise<boolean> {
  const page = await browser.newPage({ width: 1100, height: 1700 });
  await page.goto(address);
  await page.waitForFunction("CSS.highlights.has('suyuan-high')", { timeout: 10_000 });
  const own = await browser.openExtensionPage('popup.html');
  const answer = await askPage(own, address);
  if (!answer || answer.notes.length === 0) {
    console.error('The extension has nothing to say about the sample article.');
    return false;
  }
  const words = wordsOf(
    chooseLanguage('auto', (process.env.LC_ALL || process.env.LANG || 'en').replace(/\..*/, '').replace('_', '-')),
  );
  console.log(
    `${article.title}\n${address}\n${answer.platform?.account ?? ''} · ${words.roles[answer.platform?.role ?? 'unknown'].title}\n`,
  );
  for (const note of answer.notes) console.log(`${kindWords(words, note.kind).title}: ${note.quote}`);
  for (const { quote, url } of answer.lookups) console.log(`${quote} → ${url}`);
  await page.bringToFront();
  const picture = join(projectRoot, '.output', 'start.png');
  await mkdir(join(projectRoot, '.output'), { recursive: true });
  await page.screenshot({ path: picture as `${string}.png` });
  console.log(`\nScreenshot: ${picture}`);
  return true;
}
