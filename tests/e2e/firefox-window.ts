import type { Browser } from 'puppeteer-core';
import { type ExtensionBrowser, manifestOf } from '../../scripts/extension-browser';

/** Of puppeteer's connection to Firefox, what is used here; its own types leave Firefox's additions out. */
interface Connection {
  send(
    method: string,
    parameters: object,
  ): Promise<{
    readonly result: {
      readonly type?: string;
      readonly contexts?: readonly { readonly url: string; readonly context: string }[];
    };
  }>;
}

/**
 * Runs a script in Firefox's own window, where its shortcuts and toolbar live: what a reader does there, the driver
 * cannot do in any other way. Throws when the script does.
 */
export async function inFirefoxWindow(browser: Browser, expression: string): Promise<void> {
  const { connection } = browser as unknown as { readonly connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.find(({ url }) => url.endsWith('browser.xhtml'))?.context;
  const answer = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  if (answer.result.type !== 'success') throw new Error(`In Firefox's window: ${JSON.stringify(answer.result)}`);
}

/** What Firefox does when its reader clicks the extension's button: it also lends the extension the tab in front. */
export async function clickToolbarButton({ browser }: ExtensionBrowser): Promise<void> {
  const { gecko } = (await manifestOf('firefox')).browser_specific_settings;
  await inFirefoxWindow(
    browser,
    `(() => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(gecko.id)});
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`,
  );
}

/** The extension as Firefox itself holds it, for scripts in its window. */
const extensionIn = async (): Promise<string> => {
  const { gecko } = (await manifestOf('firefox')).browser_specific_settings;
  return `WebExtensionPolicy.getByID(${JSON.stringify(gecko.id)}).extension`;
};

/** What Firefox does when its reader chooses an item of ours from a page's menu: that, too, lends the tab in front. */
export async function chooseMenuItem({ browser }: ExtensionBrowser, item: string): Promise<void> {
  await inFirefoxWindow(
    browser,
    `(() => {
      const extension = ${await extensionIn()};
      extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
      extension.emit('webext-menu-menuitem-click', { menuItemId: '${item}', modifiers: [] }, gBrowser.selectedTab);
    })()`,
  );
}

/** What Firefox does when its reader gives or takes back an origin in the list of add-ons. */
export async function changeGrant(
  { browser }: ExtensionBrowser,
  change: 'add' | 'remove',
  pattern: string,
): Promise<void> {
  await inFirefoxWindow(
    browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const extension = ${await extensionIn()};
      const changed = { permissions: [], origins: [${JSON.stringify(pattern)}], data_collection: [] };
      await ExtensionPermissions.${change}(extension.id, changed, extension);
    })()`,
  );
}
