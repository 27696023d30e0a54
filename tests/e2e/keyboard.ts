import type { Page } from 'puppeteer-core';

/** Where a control stands from the one with the focus; a fold's summary is known by the fold's id. */
const DIRECTION = (id: string): 'there' | 'before' | 'after' => {
  const active = document.activeElement ?? document.body;
  const found = document.getElementById(id);
  if (!found) throw new Error(`There is no #${id}.`);
  const wanted = found.localName === 'details' ? (found.querySelector('summary') ?? found) : found;
  if (active === wanted) return 'there';
  const isBefore = active.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_PRECEDING;
  return isBefore && active !== document.body ? 'before' : 'after';
};

/**
 * Moves with the Tab key, forwards or back, until the control has the focus, as a reader without a pointer does. Throws
 * after 120 steps.
 */
export async function tabTo(page: Page, id: string): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    const direction = await page.evaluate(DIRECTION, id);
    if (direction === 'there') return;
    if (direction === 'before') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (direction === 'before') await page.keyboard.up('Shift');
  }
  throw new Error(`The Tab key does not lead to #${id}.`);
}

/** Tabs to a control and presses a key on it; then gives the page the time to answer. */
export async function pressKey(page: Page, id: string, key: 'Enter' | ' ' | 'ArrowRight'): Promise<void> {
  await tabTo(page, id);
  await page.keyboard.press(key);
  await new Promise((resolve) => setTimeout(resolve, 80));
}
