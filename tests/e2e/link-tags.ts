import type { Page } from 'puppeteer-core';
import type { Stage } from './in-each-browser';

/** A tag as it stands in the viewport. */
export interface SeenTag {
  readonly kind: string;
  readonly letters: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The tags that are drawn in the page at an address. The extension is asked to look, in the world of its own scripts: the
 * page can put an element of our name there, but not make them take it for theirs.
 */
export async function tagsAt(stage: Pick<Stage, 'own'>, address: string): Promise<readonly SeenTag[]> {
  return (await stage.own().evaluate(`(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const [tab] = await api.tabs.query({ url: ${JSON.stringify(address)} });
    const look = () => {
      const root = globalThis[Symbol.for('suyuan.shadow-root')];
      if (!root?.host.isConnected) return [];
      return [...root.querySelectorAll('.link-tag:not([hidden])')].map((tag) => {
        const { left, top, right, bottom } = tag.getBoundingClientRect();
        return { kind: tag.className.replace('link-tag link-tag-', ''), letters: tag.textContent, left, top, right, bottom };
      });
    };
    const [{ result }] = await api.scripting.executeScript({ target: { tabId: tab.id }, func: look });
    return result;
  })()`)) as readonly SeenTag[];
}

/** So far from its link, at most, a tag belongs to it. CSS pixels. */
const NEAR = 5;

/** The kinds of the tags at a link: those that touch its box, or stand right beside it on its last line. */
export async function tagsOn(stage: Pick<Stage, 'own'>, page: Page, id: string): Promise<readonly string[]> {
  const box = (await page.evaluate(`(() => {
    const { left, top, right, bottom } = document.getElementById(${JSON.stringify(id)}).getBoundingClientRect();
    return { left, top, right, bottom };
  })()`)) as Omit<SeenTag, 'kind' | 'letters'>;
  const tags = await tagsAt(stage, page.url());
  const touching = tags.filter((tag) => {
    const [x, y] = [(tag.left + tag.right) / 2, (tag.top + tag.bottom) / 2];
    const half = (tag.right - tag.left) / 2;
    return y >= box.top && y <= box.bottom && x + half >= box.left - NEAR && x - half <= box.right + NEAR;
  });
  return touching.map(({ kind }) => kind);
}

/** Stores whether the reader wants tags, as the options page does. */
export async function storeListMarks({ own }: Pick<Stage, 'own'>, listMarks: boolean): Promise<void> {
  const settings = { version: 2, everywhere: {}, sites: [], pages: [], accounts: [], level: 'quiet', language: 'auto' };
  const stored = JSON.stringify({ settings: { ...settings, listMarks } });
  await own().evaluate(`(globalThis.browser ?? globalThis.chrome).storage.local.set(${stored})`);
}
