import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openPanel } from '../../lib/extension/open-panel';

const TAB = { id: 7, windowId: 3 };
const opened = vi.fn(() => Promise.resolve());
const refused = vi.fn(() => Promise.reject(new Error('may only be called in response to a user gesture')));
const has = (panels: object): void => void Object.assign(fakeBrowser, panels);

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  has({ sidePanel: undefined, sidebarAction: undefined });
});
afterEach(() => has({ sidePanel: undefined, sidebarAction: undefined }));

test.each([
  ['Chromium: its side panel', { sidePanel: { open: opened } }, []],
  ['Firefox: its sidebar', { sidebarAction: { open: opened } }, []],
  ['a phone, which has neither: a tab', {}, ['/sidepanel.html?tab=7']],
  ['a browser that did not see the press: a tab', { sidePanel: { open: refused } }, ['/sidepanel.html?tab=7']],
])('%s', async (_, panels, tabs) => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  has(panels);
  await openPanel(TAB);
  expect(create.mock.calls.map(([tab]) => tab.url?.replace(/^[\w-]+:\/\/[^/]*/, ''))).toEqual(tabs);
  expect(opened.mock.calls.length + create.mock.calls.length).toBe(1);
});
