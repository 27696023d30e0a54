import { describe, expect, test } from 'vitest';
import { hostPatterns, pagePatterns } from '../../lib/platforms/match-patterns';
import config from '../../wxt.config';

interface Manifest {
  readonly permissions: string[];
  readonly host_permissions: string[];
  readonly optional_host_permissions: string[];
  readonly commands: Record<string, unknown>;
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: { gecko: { data_collection_permissions: object } };
}

const manifestFor = (browser: string): Manifest => {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new TypeError('the manifest depends on the browser');
  return manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' }) as unknown as Manifest;
};

const hostOf = (pattern: string): string => pattern.replace(/^\*:\/\//, '').replace(/\/.*$/, '');

describe.each(['chrome', 'edge', 'firefox'])('in %s', (browser) => {
  test('asks for nothing that is not used', () => {
    const { permissions, ...rest } = manifestFor(browser);
    const panel = browser === 'firefox' ? [] : ['sidePanel'];
    expect(permissions.toSorted()).toEqual(['activeTab', 'contextMenus', 'scripting', ...panel, 'storage']);
    expect(rest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(Object.keys(rest)).not.toContain('optional_permissions');
    expect(Object.keys(rest)).not.toContain('web_accessible_resources');
  });

  test('suggests keys for at most four commands, and opens the panel by the browser’s own means', () => {
    const { commands } = manifestFor(browser);
    const suggested = Object.values(commands).filter((command) => 'suggested_key' in (command as object));
    expect(suggested.length).toBeLessThanOrEqual(4);
    expect(Object.keys(commands)).toContain(browser === 'firefox' ? '_execute_sidebar_action' : 'open-panel');
  });

  test('asks for named hosts only, never for mail or sign-in', () => {
    const hosts = manifestFor(browser).host_permissions.map(hostOf);
    expect(hosts.toSorted()).toEqual(['3g.163.com', 'c.m.163.com', 'dy.163.com', 'm.163.com', 'www.163.com']);
  });
});

test('the content script runs on no host that is not asked for', () => {
  const asked = new Set(hostPatterns().map(hostOf));
  for (const pages of [['article'], ['list', 'account', 'article', 'video']] as const) {
    expect(pagePatterns(pages).length).toBeGreaterThan(0);
    expect(pagePatterns(pages).filter((pattern) => !asked.has(hostOf(pattern)))).toEqual([]);
  }
});

test('Firefox is told that nothing is collected', () => {
  expect(manifestFor('firefox').browser_specific_settings?.gecko.data_collection_permissions).toEqual({
    required: ['none'],
  });
  expect(manifestFor('chrome').minimum_chrome_version).toBe('140');
});
