import { describe, expect, test } from 'vitest';
import { readLink } from '../../lib/platforms/read-link';

const UPLOADED = 'GA1LTCMN051480KF';
const DESK = 'JST65UOV000181BR';

describe('a link’s address tells what it leads to', () => {
  test.each([
    [`https://www.163.com/dy/article/${UPLOADED}.html`, 'self-media'],
    [`https://www.163.com/dy/article/${UPLOADED}.html?f=post2020_dy_recommends#top`, 'self-media'],
    [`https://www.163.com/news/article/${UPLOADED}.html`, 'self-media'], // the id decides, not the path
    [`https://m.163.com/news/article/${UPLOADED}.html`, 'self-media'],
    [`https://c.m.163.com/news/a/${UPLOADED}.html`, 'self-media'],
    [`http://dy.163.com/v2/article/detail/${UPLOADED}.html`, 'self-media'],
    [`https://www.163.com/news/article/${DESK}.html`, 'editorial'],
    [`https://www.163.com/dy/article/${DESK}.html`, 'editorial'],
    [`https://c.m.163.com/news/a/${DESK}.html`, 'editorial'],
    [`http://news.163.com/20/0229/18/${DESK}.html`, 'editorial'],
    ['https://www.163.com/v/video/VQK9HBHF7.html', 'video'],
    ['https://m.163.com/v/video/VQK9HBHF7.html', 'video'],
  ])('%s', (address, kind) => {
    expect(readLink(address)?.kind).toBe(kind);
  });

  test('the same article at two addresses has one id', () => {
    const ids = ['https://www.163.com/dy/article', 'https://m.163.com/news/article'].map(
      (path) => readLink(`${path}/${UPLOADED}.html`)?.id,
    );
    expect(ids).toEqual([UPLOADED, UPLOADED]);
  });
});

describe('cannot tell, so nothing is said', () => {
  test.each([
    'https://www.163.com/',
    'https://news.163.com/',
    'https://www.163.com/news/',
    'https://www.163.com/dy/media/T1536566896022.html', // an account, not an article
    'https://m.163.com/news/sub/T1536566896022.html',
    'http://news.163.com/photoview/00AP0001/2312345.html',
    `https://comment.tie.163.com/${UPLOADED}.html`,
    `https://mp.163.com/dy/article/${UPLOADED}.html`,
    `https://mail.163.com/dy/article/${UPLOADED}.html`,
    `https://copy.example/dy/article/${UPLOADED}.html`,
    `https://163.com.copy.example/news/article/${DESK}.html`,
    'https://www.163.com/dy/article/GA1LTCMN511480KF.html', // neither block
    'https://www.163.com/dy/article/GA1LTCMN051480K.html', // too short
    'https://www.163.com/v/video/GA1LTCMN051480KF1.html',
    'https://www.163.com/special/0077jt/tipoff.html',
    `javascript:location='https://www.163.com/dy/article/${UPLOADED}.html'`,
    `https://www.163.com/?u=/dy/article/${UPLOADED}.html`,
    'mailto:someone@www.163.com',
    '',
  ])('%s', (address) => {
    expect(readLink(address)).toBeNull();
  });
});
