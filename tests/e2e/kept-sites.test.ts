import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  BROWSER_NAMES,
  type ExtensionBrowser,
  launchBrowser,
  manifestOf,
  newProfile,
  outputOf,
  removeProfile,
} from '../../scripts/extension-browser';
import { newsPage } from '../../scripts/news-page';
import { projectRoot } from '../../scripts/project-root.mjs';
import { sampleArticles } from '../../scripts/sample-articles';
import { throwSwitch } from './chromium-switches';
import { inFirefoxWindow } from './firefox-window';
import { waitForMarks } from './marks';

const HOST = 'www.sohu.com';
const PATTERN = `https://${HOST}/*`;
const ADDRESS = `https://${HOST}/a/812345678_121000000`;

/** Puts the extension into Firefox for good, under this version: over an older one it is an update. */
async function installForGood({ browser }: ExtensionBrowser, profile: string, version: string): Promise<void> {
  const folder = join(profile, `extension-${version}`);
  await cp(outputOf('firefox'), folder, { recursive: true });
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as object;
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, version }));
  const tool = join(projectRoot, 'node_modules/web-ext/bin/web-ext.js');
  const options = ['build', '--source-dir', folder, '--artifacts-dir', profile, '--filename', `${version}.xpi`];
  await once(spawn(process.execPath, [tool, ...options], { stdio: 'ignore' }), 'exit');
  const { gecko } = (await manifestOf('firefox')).browser_specific_settings;
  await inFirefoxWindow(
    browser,
    `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
      const file = new FileUtils.File(${JSON.stringify(join(profile, `${version}.xpi`))});
      await (await AddonManager.getInstallForFile(file, 'application/x-xpinstall')).install();
      const installed = await AddonManager.getAddonByID(${JSON.stringify(gecko.id)});
      if (!installed?.isActive || installed.version !== ${JSON.stringify(version)}) throw new Error('It was not installed.');
    })()`,
  );
}

const registered = (own: Page): Promise<unknown> =>
  own.evaluate(`(globalThis.browser ?? globalThis.chrome).scripting.getRegisteredContentScripts()
    .then((all) => all.map(({ id, persistAcrossSessions }) => id + ' ' + persistAcrossSessions))`);

/** Says that the site is registered and that an article on it is marked without a click. */
async function expectRead(extension: ExtensionBrowser): Promise<void> {
  const own = await extension.openExtensionPage('options.html');
  await expect.poll(() => registered(own), { timeout: 20_000 }).toEqual([`any-page ${PATTERN} true`]);
  await own.close();
  extension.serve(ADDRESS, newsPage(sampleArticles.oldPierLibrary));
  const page = await extension.newPage();
  await page.goto(ADDRESS);
  await page.bringToFront();
  await waitForMarks(page, true);
  await page.close();
}

describe.each(BROWSER_NAMES)('%s', (name) => {
  const start = (profile: string): Promise<ExtensionBrowser> =>
    launchBrowser(name, { profile, refuseHosts: true, lentHosts: name === 'chromium' ? [PATTERN] : [] });

  /** The reader allows the site: in Firefox by the options' own button, in Chromium by the browser's switch. */
  async function grant(extension: ExtensionBrowser, own: Page): Promise<void> {
    if (name === 'chromium') {
      await throwSwitch(extension, 'updateExtensionConfiguration', 'ON_CLICK');
      return throwSwitch(extension, 'addHostPermission', PATTERN);
    }
    await own.bringToFront();
    await own.evaluate(`for (const all of document.querySelectorAll('details')) all.open = true`);
    await own.click(`#platform-${HOST.replaceAll('.', '\\.')}`);
    return undefined;
  }

  test('a site that was added is read after the browser started anew, and after the extension was updated', async () => {
    const profile = await newProfile();
    try {
      const first = await start(profile);
      if (name === 'firefox') await installForGood(first, profile, '0.1.0');
      await grant(first, await first.openExtensionPage('options.html'));
      await expectRead(first);
      await first.close();

      const second = await start(profile);
      await expectRead(second);
      if (name === 'firefox') await installForGood(second, profile, '0.1.1');
      else await throwSwitch(second, 'reload', '');

      await expectRead(second);
      await second.close();
    } finally {
      await removeProfile(profile);
    }
    // Three starts and two installations.
  }, 180_000);
});
