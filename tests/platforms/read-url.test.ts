import { describe, expect, test } from 'vitest';
import { hostPatterns, pagePatterns } from '../../lib/platforms/match-patterns';
import { platforms } from '../../lib/platforms/index';
import { readUrl } from '../../lib/platforms/read-url';

const UPLOADED = 'GA1LTCMN051480KF';
const DESK = 'JST65UOV000181BR';
const ACCOUNT = 'T1536566896022';

/** One line of what an address says: host, page, form, the id's kind or account, and what is not confirmed. */
function said(address: string): string {
  const url = readUrl(address);
  if (!url) return 'no address';
  const id = url.docId?.kind ?? (url.accountId ? 'account' : '-');
  return [url.host, url.page, url.form ?? '-', id, ...(url.confirmed ? [] : ['unconfirmed'])].join(' ');
}

describe('addresses of the platform', () => {
  test.each([
    [`https://www.163.com/dy/article/${UPLOADED}.html`, 'named article article wemedia'],
    [`http://www.163.com/dy/article/${UPLOADED}.html`, 'named article article wemedia'],
    [`https://www.163.com/dy/article/${UPLOADED}.html?f=post2020_dy_recommends`, 'named article article wemedia'],
    [`https://www.163.com/dy/article/${UPLOADED}.html?spss=dy_author#content`, 'named article article wemedia'],
    [`https://www.163.com/dy/article/${DESK}.html`, 'named article article editorial'],
    [`https://WWW.163.COM/dy/article/${UPLOADED}.html`, 'named article article wemedia'],
    [`https://www.163.com./dy/article/${UPLOADED}.html`, 'named article article wemedia'],
    [`https://www.163.com:443/dy/article/${UPLOADED}.html`, 'named article article wemedia'],
    [`https://www.163.com:8443/dy/article/${UPLOADED}.html`, 'named article article wemedia'],
    [`https://reader:word@www.163.com/dy/article/${UPLOADED}.html`, 'named article article wemedia'],
    [`https://m.163.com/dy/article/${UPLOADED}.html`, 'named article article wemedia'],
    [`https://3g.163.com/dy/article/${UPLOADED}.html`, 'named article article-3g wemedia unconfirmed'],
    [`https://3g.163.com/all/article/${UPLOADED}.html`, 'named article article-3g wemedia unconfirmed'],
    [`https://3g.163.com/all/article/${DESK}.html`, 'named article article-3g editorial unconfirmed'],
    [`http://3g.163.com/news/19/0517/20/${DESK}.html`, 'named article article-3g editorial unconfirmed'],
    [`https://www.163.com/dy/article/${UPLOADED}_pdya11y.html`, 'named article article-accessible wemedia unconfirmed'],
    [`https://c.m.163.com/news/a/${UPLOADED}.html`, 'named article share wemedia'],
    [`https://c.m.163.com/news/a/${DESK}.html`, 'named article share editorial'],
    [`http://dy.163.com/v2/article/detail/${UPLOADED}.html`, 'named article article-old wemedia'],
    [`http://dy.163.com/v2/article/${UPLOADED}.html`, 'named article article-old wemedia'],
    [`http://dy.163.com/article/${UPLOADED}.html`, 'named article article-old wemedia'],
    [`https://www.163.com/news/article/${DESK}.html`, 'named article channel editorial'],
    [`https://www.163.com/sports/article/${DESK}.html`, 'named article channel editorial'],
    [`https://m.163.com/news/article/${DESK}.html`, 'named article channel editorial'],
    ['https://m.163.com/news/article/IVO1H8NI0523IKB9.html', 'named article channel wemedia'], // seen: an uploader's
    [`https://m.163.com/exclusive/article/${DESK}.html`, 'named article channel editorial'],
    [`https://news.163.com/20/0229/18/${DESK}.html`, 'desk article dated editorial'],
    [`http://money.163.com/19/0907/13/${DESK}.html`, 'desk article dated editorial'],
    [`https://caozhi.news.163.com/21/0101/08/${DESK}.html`, 'desk article dated editorial'],
    ['https://www.163.com/v/video/VQK9HBHF7.html', 'named video video video'],
    ['https://m.163.com/v/video/VQK9HBHF7.html', 'named video video video'],
    [`https://www.163.com/dy/media/${ACCOUNT}.html`, 'named account account account'],
    [`https://dy.163.com/v2/media/${ACCOUNT}.html`, 'named account account-old account'],
    [`https://m.163.com/news/sub/${ACCOUNT}.html`, 'named account account-mobile account'],
    ['https://www.163.com/', 'named list list -'],
    ['https://m.163.com/touch/news', 'named list list -'],
    ['https://news.163.com/', 'desk list list -'],
    ['https://news.163.com/special/0001386F/rank_news.html', 'desk list list -'],
    ['https://dy.163.com/', 'named list list -'],
  ])('%s', (address, expected) => {
    expect(said(address)).toBe(expected);
  });
});

describe('the platform’s host, but no page that we know', () => {
  test.each([
    `https://www.163.com/dy/article/${UPLOADED}`, // no ending
    `https://www.163.com/dy/article/${UPLOADED}.htm`,
    `https://www.163.com/dy/article/${UPLOADED}.html/`,
    `https://www.163.com/dy/article//${UPLOADED}.html`,
    `https://www.163.com/dy%2Farticle%2F${UPLOADED}.html`, // an encoded slash is no slash
    `https://www.163.com/x/dy/article/${UPLOADED}.html`,
    'https://www.163.com/dy/article/GA1LTCMN511480KF.html', // an id of neither block
    'https://www.163.com/dy/article/ga1ltcmn051480kf.html',
    'https://www.163.com/dy/article/..%2fevil.html',
    'https://www.163.com/dy/media/T153.html',
    `https://c.m.163.com/dy/article/${UPLOADED}.html`,
  ])('%s', (address) => {
    expect(said(address)).toBe('named other - -');
  });
});

describe('copies on foreign hosts keep path and id', () => {
  test.each([
    `http://www.copy.example/dy/article/${UPLOADED}.html`,
    `http://m.copy.example/dy/article/${UPLOADED}.html?f=post2020_dy_recommends`,
    `https://www.163.com.copy.example/dy/article/${UPLOADED}.html`,
    `https://www.163.com@copy.example/dy/article/${UPLOADED}.html`, // a user name, not a host
    `https://not163.com/dy/article/${UPLOADED}.html`,
    `http://192.0.2.7:8080/dy/article/${UPLOADED}.html`,
  ])('%s', (address) => {
    expect(said(address)).toBe('foreign article copy wemedia unconfirmed');
    expect(readUrl(address)?.originalUrl).toBe(`https://www.163.com/dy/article/${UPLOADED}.html`);
  });
});

describe('nobody’s', () => {
  test.each([
    [`https://copy.example/dy/article/${DESK}.html`, 'foreign other - -'], // a desk's piece is no uploader's
    [`https://copy.example/news/dy/article/${UPLOADED}.html`, 'foreign other - -'],
    [`https://copy.example/?u=https://www.163.com/dy/article/${UPLOADED}.html`, 'foreign other - -'],
    [`https://copy.example/#/dy/article/${UPLOADED}.html`, 'foreign other - -'],
    [`https://copy.example/dy%2Farticle/${UPLOADED}.html`, 'foreign other - -'],
    [`https://mail.163.com/dy/article/${UPLOADED}.html`, 'foreign other - -'], // same owner, never read
    [`https://reg.163.com/dy/article/${UPLOADED}.html`, 'foreign other - -'],
    [`https://mp.163.com/dy/article/${UPLOADED}.html`, 'foreign other - -'],
    [`https://163.com/dy/article/${UPLOADED}.html`, 'foreign other - -'],
    [`https://www。163。com.example/dy/x/${UPLOADED}.html`, 'foreign other - -'],
    [`file:///home/reader/${UPLOADED}.html`, 'no address'],
    ['about:blank', 'no address'],
    ['javascript:alert(1)', 'no address'],
    [`view-source:https://www.163.com/dy/article/${UPLOADED}.html`, 'no address'],
    ['not an address', 'no address'],
    ['', 'no address'],
  ])('%s', (address, expected) => {
    expect(said(address)).toBe(expected);
  });
});

describe('match patterns', () => {
  test('name the article hosts and no other', () => {
    expect(hostPatterns()).toEqual([
      '*://www.163.com/*',
      '*://m.163.com/*',
      '*://3g.163.com/*',
      '*://c.m.163.com/*',
      '*://dy.163.com/*',
    ]);
  });

  test('no other platform’s host is among them, nor can its pages be', () => {
    const others = platforms.filter(({ id }) => id !== 'netease-hao');
    expect(others.length).toBe(12);
    const hosts = others.flatMap(({ knownHosts }) => knownHosts ?? []);
    expect(hosts.length).toBeGreaterThan(others.length);
    const asked = [...hostPatterns(), ...pagePatterns(['article', 'account', 'list', 'video', 'other'])];
    expect(asked.filter((pattern) => hosts.some((host) => pattern.includes(host)))).toEqual([]);
    expect(asked.filter((pattern) => !pattern.includes('163.com/'))).toEqual([]);
  });

  test('of article pages stay on the named hosts and cover every form', () => {
    const patterns = pagePatterns(['article']);
    expect(patterns).toContain('*://www.163.com/dy/article/*');
    expect(patterns).toContain('*://c.m.163.com/news/a/*');
    expect(patterns.filter((pattern) => /mail|reg|passport|news\.163/.test(pattern))).toEqual([]);
  });
});
