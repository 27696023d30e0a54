// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ask } from '../../lib/extension/ask';
import { DEFAULTS, parseSettings } from '../../lib/extension/settings';
import { readSettings, updateSettings } from '../../lib/extension/stored-settings';
import { toggleTab } from '../../lib/extension/toggle';
import { PopupController } from '../../lib/ui/popup-controller';
import { told } from '../ui/told-page';
import { queuedLocks } from './queued-locks';

const ADDRESS = 'https://www.163.com/dy/article/L7GP223605ABCDEF.html';
const tick = () => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: queuedLocks() });
  document.body.replaceChildren(Object.assign(document.createElement('main'), { id: 'main' }));
});

/** The popup over an article in a window of this sort, with what it tells the page. */
async function openPopup(isPrivate: boolean) {
  const asked: [string, unknown][] = [];
  const answer = (name: string, sent: unknown): Promise<unknown> => {
    asked.push([name, sent]);
    return Promise.resolve(name === 'get-page' ? told() : null);
  };
  const popup = new PopupController(document, { id: 7, windowId: 1, url: new URL(ADDRESS), isPrivate, loaded: true }, {
    browserLanguage: 'zh-CN', readSettings, updateSettings, ask: answer as typeof ask,
    hasAccess: () => Promise.resolve(true), requestAccess: () => Promise.resolve(true), reload: () => Promise.resolve(),
    openOptions: () => Promise.resolve(), holdPlain: () => () => {}, openPanel: () => {}, readPage: () => Promise.resolve(true), site: () => Promise.resolve(null),
    always: () => Promise.resolve(false),
  } as ConstructorParameters<typeof PopupController>[2]); // prettier-ignore
  await popup.start();
  return asked;
}

/** Uses every switch and button of the popup once. */
async function useEverything(): Promise<number> {
  const summaries = document.querySelectorAll('details');
  for (const details of summaries) {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  }
  const ids = [...document.querySelectorAll('input, button')].map(({ id }) => id);
  for (const id of ids) {
    document.getElementById(id)?.click();
    await tick();
  }
  return ids.length;
}

test('in a private window the popup’s switches reach the page alone, and nothing is stored', async () => {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  const asked = await openPopup(true);
  expect(await useEverything()).toBeGreaterThan(25);
  const own = asked.filter(([name]) => name === 'use-settings').map(([, sent]) => sent);
  expect(own.length).toBeGreaterThan(15);
  expect(own.every((sent) => parseSettings(sent) !== null)).toBe(true);
  expect(set).not.toHaveBeenCalled();
  expect(await Promise.all([fakeBrowser.storage.local.get(), fakeBrowser.storage.sync.get()])).toEqual([{}, {}]);
});

test('in an ordinary window the same presses are stored', async () => {
  const asked = await openPopup(false);
  await useEverything();
  expect(asked.filter(([name]) => name === 'use-settings')).toEqual([]);
  expect(await readSettings()).not.toEqual(DEFAULTS);
});

test.each([
  [true, {}],
  [false, { pages: 1 }],
])('the keys in a private window: %s', async (incognito, stored) => {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue('read' as never);
  await toggleTab({ id: 7, url: ADDRESS, incognito }, () => true);
  const { pages } = await readSettings();
  expect(pages.length > 0 ? { pages: pages.length } : {}).toEqual(stored);
});
