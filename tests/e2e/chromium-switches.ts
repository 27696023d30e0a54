import type { ExtensionBrowser } from '../../scripts/extension-browser';

/** Calls the interface behind the switches of Chromium's own page of extensions; `given` is source of its arguments. */
export async function throwSwitch(
  { browser, origin }: ExtensionBrowser,
  call: 'updateExtensionConfiguration' | 'addHostPermission' | 'removeHostPermission' | 'reload',
  value: string,
): Promise<void> {
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions/');
  const id = new URL(origin).host;
  const given = {
    updateExtensionConfiguration: `{ extensionId: '${id}', hostAccess: '${value}' }`,
    addHostPermission: `'${id}', '${value}'`,
    removeHostPermission: `'${id}', '${value}'`,
    reload: `'${id}', { failQuietly: true }`,
  }[call];
  // Without it an extension that has no shop is not loaded again.
  await settings.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await settings.evaluate(`new Promise((resolve) => chrome.developerPrivate.${call}(${given}, resolve))`);
  // What is loaded anew is away for a moment.
  const isThere = `chrome.developerPrivate.getExtensionInfo('${id}').then(({ state }) => state === 'ENABLED', () => false)`;
  await settings.waitForFunction(isThere, { polling: 100, timeout: 20_000 });
  await settings.close();
}
