import { expect, test } from 'vitest';
import { isChannelSite } from '../../lib/platforms/channel-sites';

test.each([
  ['https://news.163.com/*', true],
  ['http://sports.163.com/*', true],
  ['*://money.163.com/*', true],
  ['https://caozhi.news.163.com/*', true],
  ['https://www.163.com/*', false], // given at installation
  ['https://mail.163.com/*', false],
  ['https://news.163.com.example/*', false],
  ['https://*.163.com/*', false],
  ['https://*/*', false],
  ['<all_urls>', false],
  ['https://news.163.com/rank/*', false], // not an origin
  ['https://mp.sohu.com/*', false],
])('%s: %s', (pattern, expected) => {
  expect(isChannelSite(pattern)).toBe(expected);
});
