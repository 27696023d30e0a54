import { browser } from 'wxt/browser';
import { isPrivateHost } from '../platforms/private-hosts';
import { ask } from './ask';
import { leaveWord } from './frame-article';
import { webAddress } from './place';

/** What a reader may ask for: the whole page, or what is selected of it. */
export type Requested = 'page' | 'selection';

/** What we need to know of a tab. Its address is known only where a click or a grant lends us the page. */
export interface RequestedTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

const SCRIPT = '/content-scripts/any-page';

/** Whether a page may be read when its reader asks: one of the web's, on no host of mail, log-in or accounts. */
export const mayBeRead = (url: URL | null): url is URL => url !== null && !isPrivateHost(url.hostname);

/** Puts our script and its style into a tab's page. False where the browser does not let us. */
async function inject(tabId: number): Promise<boolean> {
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, files: [`${SCRIPT}.css`] });
    await browser.scripting.executeScript({ target, files: [`${SCRIPT}.js`] });
    return true;
  } catch {
    // The browser's own pages, its shop, a tab that has gone: nothing of ours can be there.
    return false;
  }
}

/**
 * Reads a tab's page because its reader asked, by the access that the click lends (`activeTab`) and by no other. A page
 * that has a script of ours is only told so; another gets it now. False when the page could not be read.
 */
export async function readOnRequest({ id, url }: RequestedTab, what: Requested): Promise<boolean> {
  if (id === undefined || !mayBeRead(webAddress(url))) return false;
  const answer = await ask('read-here', what, id);
  if (answer !== null) return answer;
  return (await inject(id)) && (await ask('read-here', what, id)) === true;
}

/**
 * Puts our script into the frames of a tab's page, whose own script has seen that one of them holds the article; that one
 * alone goes on. Frames that the browser keeps from us are left out.
 */
export async function readFrames(tabId: number, asked: boolean): Promise<void> {
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.executeScript({ target, func: leaveWord, args: [asked] });
    await browser.scripting.insertCSS({ target, files: ['/content-scripts/frame-page.css'] });
    await browser.scripting.executeScript({ target, files: ['/content-scripts/frame-page.js'] });
  } catch {
    // The tab has gone, or went elsewhere.
  }
}
