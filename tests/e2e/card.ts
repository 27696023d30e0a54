import type { Page } from 'puppeteer-core';

const BOX = "document.querySelector('suyuan-host')?.shadowRoot?.querySelector(':popover-open')";

/** A box in the viewport, in CSS pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The words of the card, or null when there is none to be seen. */
export async function cardText(page: Page): Promise<string | null> {
  return (await page.evaluate(`${BOX}?.textContent ?? null`)) as string | null;
}

/** Waits until the card is there, or is gone. */
export async function waitForCard(page: Page, there: boolean): Promise<void> {
  await page.waitForFunction(there ? `Boolean(${BOX})` : `!(${BOX})`, { polling: 30, timeout: 20_000 });
}

export async function cardRect(page: Page): Promise<Rect> {
  return (await page.evaluate(`(() => {
    const { left, top, right, bottom } = ${BOX}.getBoundingClientRect();
    return { left, top, right, bottom };
  })()`)) as Rect;
}

/** Where a control of the card can be clicked, scrolled into view within the card. */
export async function controlAt(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return (await page.evaluate(`(() => {
    const control = ${BOX}.querySelector(${JSON.stringify(selector)});
    control.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = control.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  })()`)) as { x: number; y: number };
}

export async function clickOn(page: Page, selector: string): Promise<void> {
  const { x, y } = await controlAt(page, selector);
  await page.mouse.click(x, y);
}

/** A line of the marks under a name, scrolled into the middle of the viewport; `text` begins its words. */
export async function lineOf(page: Page, name: string, text = ''): Promise<Rect> {
  return (await page.evaluate(`(() => {
    const range = [...CSS.highlights.get(${JSON.stringify(name)})].find((one) => one.toString().startsWith(${JSON.stringify(text)}));
    range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, right, bottom } = [...range.getClientRects()].find(({ width }) => width > 30);
    return { left, top, right, bottom };
  })()`)) as Rect;
}

/** Brings the pointer onto a line, as a hand does. */
export async function pointAt(page: Page, line: Rect): Promise<void> {
  const [x, y] = [line.left + 20, (line.top + line.bottom) / 2];
  await page.mouse.move(x - 8, y);
  await page.mouse.move(x, y);
}

/** What the card says to those who hear the page, once it has said something. */
export async function announced(page: Page): Promise<string> {
  const voice = "document.querySelector('suyuan-host')?.shadowRoot?.querySelector('[role=status]')?.textContent";
  await page.waitForFunction(`Boolean(${voice})`, { polling: 30, timeout: 20_000 });
  return (await page.evaluate(voice)) as string;
}
