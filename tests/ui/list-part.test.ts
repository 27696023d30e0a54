// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ListAnswer } from '../../lib/extension/list-answer';
import { DEFAULTS } from '../../lib/extension/settings';
import type { Settings } from '../../lib/extension/settings';
import { ListPart } from '../../lib/ui/list-part';
import type { ListWorld } from '../../lib/ui/list-part';

const TOLD: ListAnswer = { on: true, counts: { 'self-media': 2, editorial: 1, video: 0 } };

/** A tab at an address, what its page answers, and whether the browser lets us read there. */
async function open(
  address: string,
  given: { answer?: ListAnswer | null; access?: boolean; isPrivate?: boolean } = {},
) {
  const { answer = TOLD, access = true, isPrivate = false } = given;
  const sent: string[] = [];
  let settings: Settings = DEFAULTS;
  const asked = (name: string, what: unknown): Promise<unknown> => {
    sent.push(`${name} ${JSON.stringify(what)}`);
    return Promise.resolve(name === 'get-list' ? answer : null);
  };
  const world: ListWorld = {
    browserLanguage: 'en',
    readSettings: () => Promise.resolve(settings),
    updateSettings: (edit) => Promise.resolve((settings = edit(settings))),
    ask: asked as unknown as ListWorld['ask'],
    hasAccess: () => Promise.resolve(access),
    requestSite: vi.fn(() => Promise.resolve(true)),
  };
  const element = document.createElement('aside');
  element.hidden = true;
  document.body.replaceChildren(element);
  const part = new ListPart(element, { id: 7, windowId: 1, url: new URL(address), isPrivate, loaded: true }, world);
  await part.refresh();
  return { element, world, sent, stored: () => settings };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => document.body.replaceChildren());

describe('the part about tags is there', () => {
  test.each([
    ['https://www.163.com/', true],
    ['https://www.163.com/dy/media/T1536566896022.html', true],
    ['https://www.163.com/v/video/VQK9HBHF7.html', true],
    ['https://news.163.com/', true],
    ['https://www.163.com/dy/article/GA1LTCMN051480KF.html', false],
    ['https://mail.163.com/', false],
    ['https://news.163.com.example/', false],
    ['https://copy.example/dy/article/GA1LTCMN051480KF.html', false],
  ])('%s: %s', async (address, there) => {
    const { element, sent } = await open(address);
    expect(!element.hidden).toBe(there);
    expect(sent.length).toBe(there ? 1 : 0);
  });
});

describe('what it shows', () => {
  test.each([
    ['the switch', { answer: TOLD }, '#lists-switch'],
    ['the button', { answer: null, access: false }, '#lists-allow'],
    ['the switch, for a page that is lent', { answer: TOLD, access: false }, '#lists-switch'],
  ])('%s', async (_, given, control) => {
    const { element } = await open('https://news.163.com/', given);
    expect([...element.querySelectorAll('input, button')].map(({ id }) => `#${id}`)).toEqual([control]);
  });

  test('the button asks for this one origin', async () => {
    const { element, world } = await open('https://news.163.com/', { answer: null, access: false });
    element.querySelector('button')?.click();
    expect(world.requestSite).toHaveBeenCalledExactlyOnceWith('https://news.163.com/*');
  });
});

describe('the switch', () => {
  test('stores the choice and leaves all others', async () => {
    const { element, sent, stored } = await open('https://www.163.com/');
    element.querySelector('input')?.click();
    await settle();
    expect(stored()).toEqual({ ...DEFAULTS, listMarks: false });
    expect(sent).toEqual(['get-list null', 'get-list null']);
  });

  test('in a private window tells the tab alone', async () => {
    const { element, sent, stored } = await open('https://www.163.com/', { isPrivate: true });
    element.querySelector('input')?.click();
    await settle();
    expect(stored()).toEqual(DEFAULTS);
    expect(sent).toEqual(['get-list null', 'use-list-marks false', 'get-list null']);
  });
});
