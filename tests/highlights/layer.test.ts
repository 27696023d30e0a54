// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';

/** The module as a script of ours has it: each bundle carries its own, and what they share is the world. */
async function script(): Promise<typeof import('../../lib/highlights/layer')> {
  vi.resetModules();
  return import('../../lib/highlights/layer');
}
const KEY = Symbol.for('suyuan.shadow-root');
const hosts = (): readonly Element[] => [...document.querySelectorAll('suyuan-host')];

/** What an update does: the new scripts find the page as it is, in a world that knows nothing. */
const forget = (): boolean => Reflect.deleteProperty(globalThis, KEY);

afterEach(() => {
  for (const host of hosts()) host.remove();
  forget();
});

test('two scripts have a layer each in one host, which goes with the last', async () => {
  const [tags, card] = [await script(), await script()];
  const one = tags.openLayer(document, '.one {}');
  const two = card.openLayer(document, '.two {}');
  expect(hosts()).toEqual([one.root.host]);
  expect(two.root).toBe(one.root);
  expect(one.element).not.toBe(two.element);
  one.close();
  expect([one.isThere(), two.isThere()]).toEqual([false, true]);
  expect([...two.root.querySelectorAll('style')].some(({ textContent }) => textContent?.includes('.one'))).toBe(false);
  two.close();
  expect(hosts()).toEqual([]);
});

test('a layer may close twice, and comes back after all had gone', async () => {
  const { openLayer } = await script();
  openLayer(document, '').close();
  const again = openLayer(document, '');
  const other = openLayer(document, '');
  again.close();
  again.close();
  expect(other.isThere()).toBe(true);
  expect(hosts()).toEqual([other.root.host]);
});

test('what a former version left goes; what a script beside has stays', async () => {
  (await script()).openLayer(document, '');
  const [left] = hosts();
  forget();
  const [list, article] = [await script(), await script()];
  const layer = list.openLayer(document, '');
  article.removeStrayHosts(document);
  expect(left?.isConnected).toBe(false);
  expect(hosts()).toEqual([layer.root.host]);
  expect(layer.isThere()).toBe(true);
});

test('a new script takes the old host away before it opens one', async () => {
  (await script()).openLayer(document, '');
  forget();
  (await script()).removeStrayHosts(document);
  expect(hosts()).toEqual([]);
});

test('after the page threw the host out there is a new one; the old one comes back empty and goes again', async () => {
  const [tags, card] = [await script(), await script()];
  const thrown = tags.openLayer(document, '');
  thrown.root.host.remove();
  expect(thrown.isThere()).toBe(false);
  const fresh = card.openLayer(document, '');
  document.documentElement.append(thrown.root.host);
  expect([thrown.isThere(), fresh.isThere()]).toEqual([false, true]);
  const back = tags.openLayer(document, '');
  expect(back.root).toBe(fresh.root);
  expect(hosts()).toEqual([fresh.root.host]);
  thrown.close();
  expect(hosts()).toEqual([fresh.root.host]);
});
