import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '../../lib/extension/ask';
import { listen } from '../../lib/extension/messages';

const OWN = { id: 'test-extension-id', tab: { id: 7 } };
const STATE = { state: 'self-media', shown: 3 } as const;

/** Delivers a raw message as the browser would, and says what was answered: `undefined` for "nobody". */
async function deliver(message: unknown, from: object): Promise<unknown> {
  let answer: unknown;
  const [kept] = await fakeBrowser.runtime.onMessage.trigger(message, from as never, (given: unknown) => {
    answer = given;
  });
  await new Promise((resolve) => setTimeout(resolve));
  return (kept as unknown) === true ? answer : undefined;
}

beforeEach(() => fakeBrowser.reset());

describe('listening', () => {
  test('a message of ours reaches its handler with the tab it came from', async () => {
    const heard = vi.fn(async () => null);
    listen({ 'page-state': heard });
    expect(await deliver({ suyuan: 'page-state', sent: STATE }, OWN)).toBeNull();
    expect(heard).toHaveBeenCalledWith(STATE, { tabId: 7, isPrivate: false });
  });

  test.each<[string, unknown, object]>([
    ['from another extension', { suyuan: 'page-state', sent: STATE }, { id: 'stranger' }],
    ['from a page', { suyuan: 'page-state', sent: STATE }, {}],
    ['no message of ours', { type: 'page-state', sent: STATE }, OWN],
    ['an unknown name', { suyuan: 'erase-disk', sent: null }, OWN],
    ['a name from the prototype', { suyuan: 'toString', sent: null }, OWN],
    ['a state that does not exist', { suyuan: 'page-state', sent: { state: 'fake', shown: 1 } }, OWN],
    ['a negative count', { suyuan: 'page-state', sent: { state: 'off', shown: -1 } }, OWN],
    ['a count in words', { suyuan: 'page-state', sent: { state: 'off', shown: '<b>' } }, OWN],
    ['no object', 'page-state', OWN],
    ['nothing', null, OWN],
  ])('%s is not heard', async (_, message, from) => {
    const heard = vi.fn(async () => null);
    listen({ 'page-state': heard });
    expect(await deliver(message, from)).toBeUndefined();
    expect(heard).not.toHaveBeenCalled();
  });

  test('who ended it hears no more', async () => {
    const heard = vi.fn(async () => null);
    listen({ 'page-state': heard })();
    await deliver({ suyuan: 'page-state', sent: STATE }, OWN);
    expect(heard).not.toHaveBeenCalled();
  });

  test('a handler that fails answers nothing instead of leaving the other side waiting', async () => {
    listen({ 'show-span': () => Promise.reject(new Error('gone')) });
    expect(await deliver({ suyuan: 'show-span', sent: { start: 0, end: 2 } }, OWN)).toBeUndefined();
  });
});

describe('asking', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['nobody there', () => Promise.reject(new Error('Could not establish connection.'))],
    ['no answer', () => Promise.resolve(undefined)],
    ['an answer of another version', () => Promise.resolve({ page: 'article', notes: 'many' })],
    ['an answer with an address that is none of the web', () => Promise.resolve({ originalUrl: 'javascript:1' })],
  ])('%s is null', async (_, reply) => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(reply as never);
    expect(await ask('get-page', null, 7)).toBeNull();
  });

  test('a true answer comes through', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((() => Promise.resolve(true)) as never);
    expect(await ask('show-span', { start: 1, end: 2 }, 7)).toBe(true);
  });
});
