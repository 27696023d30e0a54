import { describe, expect, test } from 'vitest';
import { addedSites, originPattern, privateOrigins } from '../../lib/extension/granted-sites';

describe('what a site is asked for by', () => {
  test.each<[string, string | null]>([
    ['https://news.example/a/b?c#d', 'https://news.example/*'],
    ['http://mirror.example/dy/article/x.html', 'http://mirror.example/*'],
    ['https://News.Example:8443/a', 'https://news.example/*'],
    ['https://news.example./a', 'https://news.example/*'],
    ['https://user:word@news.example/', 'https://news.example/*'],
    ['https://mail.163.com/', null],
    ['https://MAIL.163.com./', null],
    ['https://news.example@passport.baidu.com/', null],
    ['file:///a.html', null],
    ['about:blank', null],
    ['chrome://settings/', null],
    ['not an address', null],
  ])('%s → %s', (address, pattern) => {
    expect(originPattern(address)).toBe(pattern);
  });
});

test('sites that the reader added: one host each, not those of the installation, never a private one', () => {
  const granted = [
    'https://news.example/*',
    'http://mirror.example/*',
    'https://news.example/*',
    '*://www.163.com/*',
    'https://www.163.com/*',
    'https://*/*',
    'http://*/*',
    '*://*/*',
    '<all_urls>',
    '*://*.163.com/*',
    'https://mail.163.com/*',
    'https://news.163.com/*',
  ];
  expect(addedSites(granted)).toEqual(['http://mirror.example/*', 'https://news.163.com/*', 'https://news.example/*']);
  expect(privateOrigins(granted)).toEqual(['https://mail.163.com/*']);
});
