import type { Page } from 'puppeteer-core';

/**
 * Clicks a control of one of our pages, in one step: the page draws itself anew when a choice has been stored, and what
 * was found before may be gone by then. Then gives the page the time to do so.
 */
export async function press(page: Page, selector: string): Promise<void> {
  await page.evaluate((wanted) => {
    const control = document.querySelector<HTMLElement>(wanted);
    if (!control) throw new Error(`There is no ${wanted}.`);
    control.click();
  }, selector);
  await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Presses a switch, and waits until it shows its new state. */
export async function flip(page: Page, id: string): Promise<void> {
  const was = await page.$eval(`#${id}`, (box) => (box as HTMLInputElement).checked);
  await press(page, `#${id}`);
  await page.waitForFunction(`document.getElementById('${id}')?.checked === ${!was}`, { polling: 20, timeout: 20_000 });
}
