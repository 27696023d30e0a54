import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BROWSER_NAMES, manifestOf, outputOf } from '../../scripts/extension-browser';
import { CONTENT_SCRIPT_LIMIT, sizeOf } from '../bench/sizes';

/** The extension may ask for these at installation, and for nothing else. */
const PERMISSIONS = new Set(['storage', 'activeTab', 'scripting', 'contextMenus', 'sidePanel']);
const HOSTS = ['www', 'm', '3g', 'c.m', 'dy'].map((name) => `${name}.163.com`);
const OPTIONAL_HOSTS = new Set(['https://*/*', 'http://*/*']);
/** Whose licences must be told; the build itself refuses a bundled package without one. */
const NOTICES = ['@floating-ui/dom', 'opencc-js', 'valibot', 'webextension-polyfill', 'wxt'];

const hostOf = (pattern: string): string => /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1] ?? pattern;

describe.each(BROWSER_NAMES)('%s', (name) => {
  const folder = outputOf(name);
  const contents = async (ending: RegExp): Promise<readonly (readonly [string, string])[]> => {
    const files = (await readdir(folder, { recursive: true })).filter((file) => ending.test(file));
    return Promise.all(files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const));
  };
  const manifest = async () => (await manifestOf(name)) as unknown as Readonly<Record<string, unknown>>;
  const list = async (key: string) => ((await manifest())[key] ?? []) as readonly string[];

  test('asks for no permission beyond those decided', async () => {
    expect((await manifest())['manifest_version']).toBe(3);
    expect((await list('permissions')).filter((permission) => !PERMISSIONS.has(permission))).toEqual([]);
    expect(await list('optional_permissions')).toEqual([]);
    expect((await list('optional_host_permissions')).filter((host) => !OPTIONAL_HOSTS.has(host))).toEqual([]);
  });

  test('asks for the named article hosts alone, and runs scripts nowhere else', async () => {
    const hosts = await list('host_permissions');
    const scripts = (await list('content_scripts')) as unknown as readonly { readonly matches: readonly string[] }[];
    expect([...new Set(hosts.map(hostOf))].sort()).toEqual([...HOSTS].sort());
    const reached = [...new Set(scripts.flatMap(({ matches }) => matches).map(hostOf))];
    expect(reached.filter((host) => !HOSTS.includes(host))).toEqual([]);
    expect(reached.length).toBeGreaterThan(0);
  });

  test('opens nothing to pages and loosens no policy', async () => {
    const {
      web_accessible_resources: resources,
      content_security_policy: policy,
      externally_connectable: outside,
    } = await manifest();
    expect(resources ?? []).toEqual([]);
    expect(policy).toBeUndefined();
    expect(outside).toBeUndefined();
  });

  test('has no code that asks the network or makes code from strings', async () => {
    const request =
      /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\s*\(|\beval\(|new Function\(/;
    const found = (await contents(/\.js$/)).flatMap(([file, code]) =>
      [...code.matchAll(new RegExp(request, 'g'))].map((hit) => `${file}: ${hit[0]}`),
    );
    expect(found).toEqual([]);
  });

  test('names nothing outside the package in its pages', async () => {
    const pages = await contents(/\.(?:html|css)$/);
    expect(pages.length).toBeGreaterThan(0);
    const outside = pages.flatMap(([file, text]) =>
      [...text.matchAll(/(?:src|href)="(?:https?:)?\/\/[^"]*|url\((?!["']?data:)[^)]*/g)].map(
        (hit) => `${file}: ${hit[0]}`,
      ),
    );
    expect(outside).toEqual([]);
  });

  test('brings the licences of all that is bundled', async () => {
    const text = await readFile(join(folder, 'notices.txt'), 'utf8');
    expect(NOTICES.filter((one) => !new RegExp(`^${one} \\d`, 'm').test(text))).toEqual([]);
    expect(text).toContain(await readFile(join(folder, '../../LICENSE'), 'utf8'));
    for (const licence of ['Apache License', 'Mozilla Public License', 'MIT License']) expect(text).toContain(licence);
  });

  test('has a content script of at most 110 KB gzipped', async () => {
    expect((await sizeOf(join(folder, 'content-scripts/article.js'))).gzipped).toBeLessThanOrEqual(
      CONTENT_SCRIPT_LIMIT,
    );
  });
});
