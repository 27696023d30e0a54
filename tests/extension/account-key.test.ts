import { describe, expect, test } from 'vitest';
import { accountOf, accountOfAddress } from '../../lib/extension/account-key';
import type { PlatformReading } from '../../lib/platforms/platform';
import { PLATFORM } from './fake-reading';

const COLUMN = 'netease-hao/05ABCDEF';

describe('an address tells the account by the column in the article’s id', () => {
  test.each([
    ['https://www.163.com/dy/article/L7GP223605ABCDEF.html', COLUMN],
    ['another article of it', COLUMN, 'https://www.163.com/dy/article/JST65UOV05ABCDEF.html'],
    ['https://m.163.com/dy/article/L7GP223605ABCDEF.html?spss=dy_author', COLUMN],
    ['https://c.m.163.com/news/a/L7GP223605ABCDEF.html', COLUMN],
    ['another account', 'netease-hao/05ABCDEG', 'https://www.163.com/dy/article/L7GP223605ABCDEG.html'],
    ['a copy keeps the id', COLUMN, 'https://copy.example/dy/article/L7GP223605ABCDEF.html'],
  ])('%s: %s', (first, key, address = first) => {
    expect(accountOfAddress(new URL(address))?.key).toBe(key);
  });

  test.each([
    ['a desk’s column is shared by many', 'https://www.163.com/news/article/L7GP223600018990.html'],
    ['a list', 'https://www.163.com/news/'],
    ['a video', 'https://www.163.com/v/video/VABCDEFGH.html'],
    ['no platform of ours', 'https://example.com/a.html'],
    ['the mail of the same company', 'https://mail.163.com/dy/article/L7GP223605ABCDEF.html'],
  ])('none: %s', (_, address) => {
    expect(accountOfAddress(new URL(address))).toBeNull();
  });
});

describe('a page that was read', () => {
  const article = new URL('https://www.163.com/dy/article/L7GP223605ABCDEF.html');
  const elsewhere = new URL('https://hao.example/a/1');

  test.each<[string, URL, PlatformReading | null, string | null, string | null]>([
    ['the address’s key, the page’s name', article, PLATFORM, COLUMN, '岚江旧事'],
    ['a new name does not make a new account', article, { ...PLATFORM, account: '岚江新事' }, COLUMN, '岚江新事'],
    ['nobody named, but the address tells', article, { ...PLATFORM, account: null }, COLUMN, null],
    ['not read yet', article, null, COLUMN, null],
    ['only a name: it is the key, with the platform', elsewhere, PLATFORM, 'netease-hao=岚江旧事', '岚江旧事'],
    ['the same name on another platform', elsewhere, { ...PLATFORM, id: 'other' }, 'other=岚江旧事', '岚江旧事'],
    ['a desk is no account', elsewhere, { ...PLATFORM, role: 'editorial' }, null, null],
    ['nobody is named', elsewhere, { ...PLATFORM, account: null }, null, null],
    ['nothing is known', elsewhere, null, null, null],
  ])('%s', (_, address, platform, key, name) => {
    const account = accountOf(address, platform);
    expect([account?.key ?? null, account?.name ?? null]).toEqual([key, name]);
  });
});
