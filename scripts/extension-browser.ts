import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type HTTPRequest, type Page, type Viewport } from 'puppeteer-core';
import { closedNetwork } from './closed-network';
import { projectRoot } from './project-root.mjs';
import { findBrowsers } from './setup.mjs';

export type BrowserName = 'chromium' | 'firefox';
export const BROWSER_NAMES = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];

export interface LaunchOptions {
  readonly headless: boolean;
  /** Whether pages that `serve` does not know come from the real network, for a reader who looks around. */
  readonly open: boolean;
  /** Whether the built extension is installed. */
  readonly extension: boolean;
  /** Firefox only: the reader has not given access to any host, and is not asked twice when a page requests it. */
  readonly refuseHosts: boolean;
  /** Whether the browser asks pages for their dark colours. */
  readonly dark: boolean;
  /** Chromium only: whether the reader lets the extension into private windows. */
  readonly privateWindows: boolean;
  /**
   * Match patterns that this copy of the extension may read besides its own, as a click on its button would let it:
   * no driver can make that click.
   */
  readonly lentHosts: readonly string[];
  /**
   * A folder (`newProfile`) that outlives the browser, so that the next one starts where it ended; null: one of its own.
   * Chromium then loads the extension at its start; into Firefox the caller puts it for good.
   */
  readonly profile: string | null;
}

/** A running browser with the built extension, cut off from the network: pages are those that `serve` was given. */
export interface ExtensionBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Where the extension's own pages stand, with a slash at the end; empty without the extension. */
  readonly origin: string;
  /** What is answered at an address (without fragment; a query counts only if it is given). */
  readonly serve: (address: string, html: string, headers?: Readonly<Record<string, string>>) => void;
  /** A new tab that shows nothing yet. */
  readonly newPage: (viewport?: Viewport) => Promise<Page>;
  /** Opens a page of the extension in a tab of its own. */
  readonly openExtensionPage: (path: string, viewport?: Viewport) => Promise<Page>;
  /** Addresses that anybody in the browser asked for and that `serve` does not know. */
  readonly unserved: () => readonly string[];
  readonly close: () => Promise<void>;
}

interface Served {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

const ORDINARY: LaunchOptions = {
  headless: true,
  open: false,
  extension: true,
  refuseHosts: false,
  dark: false,
  privateWindows: false,
  lentHosts: [],
  profile: null,
};
const VIEWPORT: Viewport = { width: 1200, height: 900 };
const FIREFOX_UUID = '5b0c3a52-6d1e-4b6f-9d2e-0f6b7a1c2d3e';

const OUTPUT: Record<BrowserName, string> = {
  chromium: join(projectRoot, '.output', 'chrome-mv3'),
  firefox: join(projectRoot, '.output', 'firefox-mv3'),
};

/** Starts a browser. Throws, saying what to do, when the browser or the built extension is missing. */
export async function launchBrowser(name: BrowserName, given: Partial<LaunchOptions> = {}): Promise<ExtensionBrowser> {
  const options = { ...ORDINARY, ...given };
  if (options.extension) await manifestOf(name);
  const network = await closedNetwork();
  const profile = options.profile ?? (await newProfile());
  const folder = await folderFor(name, options.lentHosts, profile);
  const browser = await (name === 'chromium' ? launchChromium : launchFirefox)(options, network.port, profile, folder);
  const origin = !options.extension
    ? ''
    : options.profile
      ? await installed(name, browser)
      : await install(name, browser, folder, options.privateWindows);
  const pages = new Map<string, Served>();
  const unserved: string[] = [];
  return {
    name,
    browser,
    origin,
    serve: (address, html, headers = {}) => pages.set(address, { html, headers }),
    async newPage(viewport = VIEWPORT) {
      const page = await browser.newPage();
      await page.setViewport(viewport);
      await page.setRequestInterception(true);
      page.on('request', (request) => answer(request, pages, options.open ? null : unserved));
      return page;
    },
    async openExtensionPage(path, viewport = VIEWPORT) {
      const page = await browser.newPage();
      await page.setViewport(viewport);
      // Firefox never reports the load of an extension's page to the driver.
      await page.goto(origin + path, { waitUntil: name === 'firefox' ? [] : 'load' });
      await page.waitForFunction("document.readyState === 'complete' && location.protocol.endsWith('extension:')");
      return page;
    },
    unserved: () => [...unserved, ...network.requests()],
    async close() {
      await browser.close();
      network.close();
      if (!options.profile) await removeProfile(profile);
    },
  };
}

/** `unserved` takes what is refused; null lets it through. */
function answer(request: HTTPRequest, pages: ReadonlyMap<string, Served>, unserved: string[] | null): void {
  const url = new URL(request.url());
  const served = pages.get(url.origin + url.pathname) ?? pages.get(url.origin + url.pathname + url.search);
  if (served) {
    const { html, headers } = served;
    request.respond({ status: 200, contentType: 'text/html; charset=utf-8', headers, body: html }).catch(tabIsGone);
  } else if (unserved && /^https?:$/.test(url.protocol)) {
    unserved.push(request.url());
    request.abort('blockedbyclient').catch(tabIsGone);
  } else {
    request.continue().catch(tabIsGone);
  }
}

/** Tabs are closed while their pages still ask for pictures; there is then nobody to answer. */
const tabIsGone = (): void => {};

export const removeProfile = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });

/** A folder of our own, so that the browser neither sees nor leaves anything of the reader's. */
export async function newProfile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'suyuan-'));
  // Chromium connects ahead to the host of a page; such a connection could not be told from a request.
  await mkdir(join(folder, 'Default'));
  await writeFile(
    join(folder, 'Default', 'Preferences'),
    JSON.stringify({ net: { network_prediction_options: 2 }, intl: { accept_languages: 'zh-CN,zh,en' } }),
  );
  return folder;
}

async function launchChromium(
  options: LaunchOptions,
  port: number,
  profile: string,
  extension: string,
): Promise<Browser> {
  return launch({
    userDataDir: profile,
    executablePath: programOf('chromium'),
    headless: options.headless,
    pipe: true,
    enableExtensions: options.profile ? [extension] : true,
    defaultViewport: null,
    args: [
      ...(options.open ? [] : closedArguments(port)),
      '--no-first-run',
      // A page that we serve at an http address must not be looked for at https.
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,HttpsFirstBalancedModeAutoEnable',
      '--no-default-browser-check',
      '--lang=zh-CN',
      ...(options.dark ? ['--force-dark-mode'] : []),
      ...(options.headless ? [] : ['--start-maximized']),
      // Chromium's sandbox refuses to start for root, as in a container.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

async function launchFirefox(options: LaunchOptions, port: number, profile: string): Promise<Browser> {
  return launch({
    userDataDir: profile,
    browser: 'firefox',
    executablePath: programOf('firefox'),
    headless: options.headless,
    defaultViewport: null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [await geckoId()]: FIREFOX_UUID }),
      'extensions.originControls.grantByDefault': !options.refuseHosts,
      'extensions.webextOptionalPermissionPrompts': !options.refuseHosts,
      // What is installed for good has no signature yet.
      'xpinstall.signatures.required': options.profile === null,
      ...(options.open ? {} : closedPreferences(port)),
      'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
      'intl.accept_languages': 'zh-CN, zh, en',
    },
  });
}

const closedArguments = (port: number): string[] => [
  `--proxy-server=127.0.0.1:${port}`,
  '--proxy-bypass-list=<-loopback>',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
];

const closedPreferences = (port: number): Record<string, unknown> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
});

/** The folder of the build, or of a copy whose manifest asks for more hosts. */
async function folderFor(name: BrowserName, lentHosts: readonly string[], profile: string): Promise<string> {
  if (lentHosts.length === 0) return OUTPUT[name];
  const folder = join(profile, 'extension');
  await cp(OUTPUT[name], folder, { recursive: true });
  const manifest = await manifestOf(name);
  const hosts = [...(manifest['host_permissions'] as readonly string[]), ...lentHosts];
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, host_permissions: hosts }));
  return folder;
}

async function install(name: BrowserName, browser: Browser, folder: string, enabledInIncognito: boolean) {
  const before = new Set(browser.targets());
  const id = await browser.installExtension(folder, name === 'chromium' ? { enabledInIncognito } : undefined);
  // The welcome page opens by itself, and would come before a test's page, which then counts as hidden.
  const welcome = await browser.waitForTarget((target) => target.type() === 'page' && !before.has(target), {
    timeout: 10_000,
  });
  await (await welcome.page())?.close();
  return originOf(name, id);
}

const originOf = (name: BrowserName, id: string): string =>
  name === 'chromium' ? `chrome-extension://${id}/` : `moz-extension://${FIREFOX_UUID}/`;

/** Where the extension stands that the browser has by itself. */
async function installed(name: BrowserName, browser: Browser): Promise<string> {
  if (name === 'firefox') return originOf(name, '');
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 20_000 });
  return originOf(name, new URL(worker.url()).host);
}

function programOf(name: BrowserName): string {
  const path = findBrowsers()[name];
  if (path === null) throw new Error(`There is no ${name} here. Run \`npm start\`, which installs it or says how to.`);
  return path;
}

async function geckoId(): Promise<string> {
  const { browser_specific_settings: settings } = await manifestOf('firefox');
  return settings.gecko.id;
}

interface BuiltManifest {
  readonly [key: string]: unknown;
  readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
}

/** The manifest of a built extension. Throws when it is not built. */
export async function manifestOf(name: BrowserName): Promise<BuiltManifest> {
  const path = join(OUTPUT[name], 'manifest.json');
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Error(`The extension is not built for ${name}. Type: npm run build`);
  });
  return JSON.parse(text) as BuiltManifest;
}

/** The folder that a build for this browser is written to. */
export const outputOf = (name: BrowserName): string => OUTPUT[name];
