import type { Page } from 'puppeteer-core';
import type { PageAnswer } from '../lib/extension/page-answer';

/** Both browsers give `browser` to an extension's own pages. */
const API = 'globalThis.browser ?? globalThis.chrome';

/**
 * What the extension tells its popup about the page at an address. `own` is a page of the extension: the question is
 * the popup's, asked from there. Null when no script of the extension is in that page.
 */
export async function askPage(own: Page, address: string): Promise<PageAnswer | null> {
  const answer = await own.evaluate(`(async () => {
    const api = ${API};
    const [tab] = await api.tabs.query({ url: ${JSON.stringify(address)} });
    const message = { suyuan: 'get-page', sent: null };
    return tab ? ((await api.tabs.sendMessage(tab.id, message).catch(() => null)) ?? null) : null;
  })()`);
  return answer as PageAnswer | null;
}

/** The id of the tab that shows an address of a host which the extension may read. Throws when there is none. */
export async function tabAt(own: Page, address: string): Promise<number> {
  const id = await own.evaluate(`(async () => {
    const [tab] = await (${API}).tabs.query({ url: ${JSON.stringify(address)} });
    return tab?.id ?? null;
  })()`);
  if (typeof id !== 'number') throw new Error(`No tab shows ${address}.`);
  return id;
}

/** How many tabs have a script of the extension in them, that answers. */
export async function tabsThatAnswer(own: Page): Promise<number> {
  return (await own.evaluate(`(async () => {
    const api = ${API};
    const message = { suyuan: 'get-page', sent: null };
    const ask = (tab) => api.tabs.sendMessage(tab.id, message).then(() => 1, () => 0);
    const answers = await Promise.all((await api.tabs.query({})).map(ask));
    return answers.reduce((sum, one) => sum + one, 0);
  })()`)) as number;
}
