import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchBrowser } from '../../scripts/extension-browser';
import { addressOf } from '../../scripts/sample-article';
import { sampleArticles } from '../../scripts/sample-articles';
import { samplePage } from '../../scripts/sample-page';
import { cardText, lineOf, pointAt, waitForCard } from './card';
import { waitForMarks } from './marks';

/** So long (ms) a page is left alone. */
const STILL = 60_000;
const article = sampleArticles.oldPierLibrary;

let running: { extension: ExtensionBrowser; own: Page; page: Page } | null = null;
const there = () => {
  if (!running) throw new Error('chromium did not start.');
  return running;
};

beforeAll(async () => {
  const extension = await launchBrowser('chromium');
  extension.serve(addressOf(article), samplePage(article));
  const own = await extension.openExtensionPage('options.html');
  await own.evaluate('globalThis.heard = 0; chrome.runtime.onMessage.addListener(() => void (globalThis.heard += 1))');
  const page = await extension.newPage();
  await page.goto(addressOf(article));
  await page.bringToFront();
  await waitForMarks(page, true);
  await pause(1000);
  running = { extension, own, page };
});
afterAll(() => running?.extension.close());

/** How often code of ours ran in the page while something was done: timers, observers, events, frames, messages. */
async function callsDuring(work: () => Promise<void>): Promise<{ calls: number; messages: number }> {
  const { page, own } = there();
  const before = (await own.evaluate('globalThis.heard')) as number;
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await work();
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as {
    traceEvents: readonly { name: string; args?: { data?: { url?: string } } }[];
  };
  const ours = trace.traceEvents.filter(
    ({ name, args }) => name === 'FunctionCall' && args?.data?.url?.startsWith('chrome-extension://'),
  );
  return { calls: ours.length, messages: ((await own.evaluate('globalThis.heard')) as number) - before };
}

test('a still page costs nothing: no timer, observer, frame or message of ours in a minute', async () => {
  expect(await callsDuring(() => pause(STILL))).toEqual({ calls: 0, messages: 0 });
}, 180_000);

test('neither does a page with an open card; what runs can be counted, since a pointer that moves is', async () => {
  const { page } = there();
  const { calls, messages } = await callsDuring(async () => {
    await pointAt(page, await lineOf(page, 'suyuan-high'));
    await waitForCard(page, true);
  });
  expect(calls).toBeGreaterThan(0);
  expect(messages).toBe(1);
  await pause(1000);
  expect(await callsDuring(() => pause(3000))).toEqual({ calls: 0, messages: 0 });
  expect(await cardText(page)).not.toBeNull();
});

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
