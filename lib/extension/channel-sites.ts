import { browser } from 'wxt/browser';
import { isChannelSite } from '../platforms/channel-sites';
import { addedSites } from './granted-sites';

/**
 * Puts the script for tags into the tabs that show a channel when the reader gives it; later loads have it by themselves.
 * For the background, which is still there when the browser's own question has closed the popup.
 */
export function tagNewChannels(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    for (const site of addedSites(origins).filter(isChannelSite)) void runIn(site);
  });
}

async function runIn(site: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: site });
  const runs = tabs.flatMap(({ id }) =>
    id === undefined
      ? []
      : [browser.scripting.executeScript({ target: { tabId: id }, files: ['/content-scripts/list.js'] })],
  );
  // A tab that is gone, or shows an error page, is passed over.
  await Promise.allSettled(runs);
}
