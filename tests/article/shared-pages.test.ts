import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../lib/article/read-document';
import { readText } from '../../lib/article/read-text';
import { findDisclaimers } from '../../lib/platforms/find-disclaimers';
import { recognise } from '../../lib/platforms/recognise';
import { parsePage } from './parse-page';

/** Real pages lie beside the project, never in it; without them these checks are skipped. */
const FOLDER = join(import.meta.dirname, '../../../shared');
const isAbsent = !existsSync(join(FOLDER, 'pages'));
if (isAbsent) console.info('tests/article/shared-pages: no saved pages beside the project, skipped');

const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');
const open = (file: string, url: string) => readDocument(parsePage(read(`pages/${file}`)), new URL(url));

/** What belongs to the page around an article. */
const NOISE =
  /打开网易新闻|分享至|扫码二维码|扫描二维码|申请入驻|阅读下一篇|返回网易首页|相关推荐|热点推荐|跟贴|延伸阅读|责任编辑|点击看清晰大图|function\s*\(|^举报/;

describe.skipIf(isAbsent)('real pages', () => {
  test.each([
    ['163-visible-1.html', 'https://www.163.com/dy/article/G33O1QTA05372UZS.html', 'self-media certain', true, 2],
    ['fragment-i1f8q261.html', 'https://www.163.com/dy/article/I1F8Q261053159A3.html', 'self-media certain', false, 2],
    ['163-9.html', 'https://dy.163.com/v2/article/detail/EFDAIN1E054550F0.html', 'self-media certain', true, 2],
    ['m163.html', 'https://m.163.com/news/article/JST65UOV000181BR.html', 'editorial certain', true, 0],
    ['163-1.html', 'https://money.163.com/19/0907/13/EOFOC8MJ00258105.html', 'editorial certain', false, 0],
    ['163-8.html', 'https://news.163.com/20/0229/18/F6ISIFBD0001899O.html', 'editorial certain', false, 0],
  ])('%s', (file, url, expected, hasAccount, disclaimers) => {
    const { article, evidence } = open(file, url);
    const reading = recognise(evidence);
    expect(`${reading?.role} ${reading?.confidence}`).toBe(expected);
    expect(reading?.account !== null).toBe(hasAccount);
    expect(findDisclaimers(article).map(({ by }) => by)).toEqual(Array.from({ length: disclaimers }, () => 'platform'));
    expect(article.parts.filter(({ part }) => part === 'paragraph').length).toBeGreaterThan(3);
    expect(article.text.split('\n').filter((line) => NOISE.test(line))).toEqual([]);
  });

  test.each([
    ['163-list-1.html', 'https://news.163.com/'],
    ['netease_leaderboard_news.html', 'https://news.163.com/'],
  ])('%s is a list', (file, url) => {
    const { article, evidence } = open(file, url);
    expect(article.page).toBe('list');
    expect(recognise(evidence)).toBeNull();
  });

  test.each([
    ['baijiahao-1.html', 'https://baijiahao.baidu.com/s?id=1653000000000000000', 'baijia-hao'],
    ['toutiao-3.html', 'https://www.toutiao.com/a6734571327346190000/', 'toutiao-hao'],
  ])('%s is an account’s on another platform', (file, url, id) => {
    const { article, evidence } = open(file, url);
    const reading = recognise(evidence);
    expect([reading?.id, reading?.role, reading?.confidence]).toEqual([id, 'self-media', 'likely']);
    expect(reading?.account).toBeTruthy();
    expect(article.parts.filter(({ part }) => part === 'paragraph').length).toBeGreaterThan(3);
  });

  test.each([
    ['ifeng-1.html', 'https://news.ifeng.com/c/7rtKNyg6PU9'],
    ['thepaper-1.html', 'https://www.thepaper.cn/newsDetail_forward_4300000'],
    ['qq-2.html', 'https://new.qq.com/omn/20191018/20191018A0000000.html'],
  ])('%s is a newsroom’s at an address that uploaders have too: its text is read, nobody is named', (file, url) => {
    const { article, evidence } = open(file, url);
    expect(recognise(evidence)).toBeNull();
    expect(article.parts.filter(({ part }) => part === 'paragraph').length).toBeGreaterThan(3);
  });

  test.each([
    'baijiahao-1.html',
    'toutiao-3.html',
    'sina-1.html',
    'ifeng-1.html',
    'thepaper-1.html',
    'qq-2.html',
    'guancha-2.html',
    'people-1.html',
    'xinhuanet-1.html',
  ])('%s is nobody’s by its structure alone', (file) => {
    expect(recognise(open(file, 'https://news.example/2019/story.html').evidence)).toBeNull();
    expect(recognise(readDocument(parsePage(read(`pages/${file}`)), null).evidence)).toBeNull();
  });

  test.each([
    ['sina-1.html', 'https://news.sina.com.cn/c/2019-11-25/doc-iihnzahi3275702.shtml'],
    ['guancha-2.html', 'https://www.guancha.cn/industry-science/2019_09_07_516923.shtml'],
    ['people-1.html', 'http://culture.people.com.cn/n1/2019/0615/c1013-31153719.html'],
    ['xinhuanet-1.html', 'http://www.xinhuanet.com/world/2019-12/10/c_1125327450.htm'],
  ])('%s is nobody’s that we know', (file, url) => {
    const { article, evidence } = open(file, url);
    expect(recognise(evidence)).toBeNull();
    expect([article.page, article.text]).toEqual(['other', '']);
  });

  test('the text that the project began from', () => {
    const { article, evidence } = readText(read('seed/article.txt'), null);
    const reading = recognise(evidence);
    expect([reading?.id, reading?.role, reading?.confidence]).toEqual(['netease-hao', 'copy', 'likely']);
    expect(findDisclaimers(article).map(({ by, lang }) => `${by} ${lang}`)).toEqual([
      'platform zh-Hant',
      'platform en',
    ]);
    expect(article.pictures).toHaveLength(8);
  });
});
