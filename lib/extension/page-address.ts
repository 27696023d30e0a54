import { browser } from 'wxt/browser';

/** The address of one of the extension's own pages. */
export const pageAddress = (page: 'popup' | 'options' | 'sidepanel' | 'welcome' | 'privacy' | 'report'): string =>
  new URL(`/${page}.html`, browser.runtime.getURL('/popup.html')).href;
