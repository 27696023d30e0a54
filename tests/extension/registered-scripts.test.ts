import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { requestSite } from '../../lib/extension/granted-sites';
import { registrationsFor, siteScripts, syncSiteScripts } from '../../lib/extension/registered-scripts';
import type { Registration } from '../../lib/extension/registered-scripts';

const SITE = 'https://news.example/*';

const refuse = (wrong: boolean, why: string) => (wrong ? Promise.reject(new Error(why)) : Promise.resolve());

/** A browser's memory of grants and registered scripts, as strict as the real ones: an id can be registered once. */
function fakeMemory() {
  let origins: string[] = [];
  const scripts = new Map<string, Registration>();
  const calls: string[] = [];
  Object.assign(browser.permissions, {
    getAll: () => Promise.resolve({ origins }),
    request: ({ origins: more }: { origins: string[] }) => {
      origins = [...origins, ...more];
      return Promise.resolve(true);
    },
    remove: ({ origins: gone }: { origins: string[] }) => {
      origins = origins.filter((one) => !gone.includes(one));
      return Promise.resolve(true);
    },
  });
  Object.assign(browser.scripting, {
    getRegisteredContentScripts: () => Promise.resolve([...scripts.values()]),
    registerContentScripts: async (more: Registration[]) => {
      calls.push('register');
      await refuse(
        more.some(({ id }) => scripts.has(id)),
        'registered already',
      );
      for (const one of more) scripts.set(one.id, one);
    },
    updateContentScripts: async (more: Registration[]) => {
      await refuse(!more.every(({ id }) => scripts.has(id)), 'not registered');
      for (const one of more) scripts.set(one.id, one);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      calls.push('unregister');
      await refuse(!ids.every((id) => scripts.has(id)), 'not registered');
      for (const id of ids) scripts.delete(id);
    },
  });
  return {
    calls,
    scripts,
    grant: (...patterns: string[]) => (origins = patterns),
    granted: () => origins,
  };
}

let memory: ReturnType<typeof fakeMemory>;
beforeEach(() => {
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
  memory = fakeMemory();
});

describe('registered scripts follow what is granted', () => {
  test('a site that was added is read from then on, one that was withdrawn no more', async () => {
    memory.grant(SITE, '*://www.163.com/*');
    expect(await syncSiteScripts()).toEqual([SITE]);
    expect([...memory.scripts.values()].map(({ matches, js, css }) => ({ matches, js, css }))).toEqual([
      { matches: [SITE], js: ['content-scripts/any-page.js'], css: ['content-scripts/any-page.css'] },
    ]);
    memory.grant('*://www.163.com/*');
    expect(await syncSiteScripts()).toEqual([]);
    expect(memory.scripts.size).toBe(0);
  });

  test('doing it twice changes nothing; a browser that forgot is told again', async () => {
    memory.grant(SITE);
    await syncSiteScripts();
    await syncSiteScripts();
    expect(memory.calls).toEqual(['register']);
    memory.scripts.clear(); // as Chromium does when the extension is updated
    await syncSiteScripts();
    expect(memory.scripts.size).toBe(1);
  });

  test('a mailbox that the browser granted by itself is given back, and a grant for all sites runs nothing', async () => {
    memory.grant('https://mail.163.com/*', 'https://*/*', '<all_urls>');
    expect(await syncSiteScripts()).toEqual([]);
    expect(memory.granted()).toEqual(['https://*/*', '<all_urls>']);
    expect(memory.scripts.size).toBe(0);
  });
});

test('a private host is not even asked for', async () => {
  expect(await requestSite('https://mail.163.com/*')).toBe(false);
  expect(await requestSite('https://*/*')).toBe(false);
  expect(memory.granted()).toEqual([]);
  expect(await requestSite(SITE)).toBe(true);
});

test('each script runs only inside the site that was added', () => {
  for (const { matches } of registrationsFor([SITE], siteScripts))
    for (const match of matches) expect(match).toMatch(/^https:\/\/news\.example\//);
});

describe('a channel of NetEase', () => {
  const CHANNEL = 'https://news.163.com/*';

  test('has the script for tags alone; any other site has none of it', async () => {
    memory.grant(CHANNEL, SITE);
    await syncSiteScripts();
    expect([...memory.scripts.keys()].toSorted()).toEqual([`any-page ${SITE}`, `list ${CHANNEL}`]);
    expect(memory.scripts.get(`list ${CHANNEL}`)?.js).toEqual(['content-scripts/list.js']);
  });

  test('loses it when the reader takes the channel back', async () => {
    memory.grant(CHANNEL);
    await syncSiteScripts();
    memory.grant();
    await syncSiteScripts();
    expect([...memory.scripts.keys()]).toEqual([]);
  });
});
