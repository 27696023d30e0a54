// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../lib/ui/catalogue';
import { copySection } from '../../lib/ui/copy-section';
import { told } from './told-page';

const COPY = {
  id: 'netease-hao', role: 'copy', confidence: 'likely', evidence: ['url-id'], account: null, place: null, statedTime: null,
  originalUrl: 'https://www.163.com/dy/article/GA1LTCMN051480KF.html', createdAbout: '2021-05-15T03:36:09.943Z',
} satisfies ReturnType<typeof told>['platform']; // prettier-ignore

const show = (
  language: 'zh-CN' | 'zh-TW' | 'en',
  given: Partial<typeof COPY> | { originalUrl: null; createdAbout: null },
) => copySection({ language, words: wordsOf(language) }, { ...COPY, ...given });

describe('a copy', () => {
  test.each([
    ['zh-CN', '看起来是网易号文章的转载。', '2021年5月15日 11:36'],
    ['zh-TW', '看起來是網易號文章的轉載。', '2021年5月15日'],
    ['en', 'This looks like a copy of an article on NetEase Hao.', 'May 15, 2021'],
  ] as const)(
    '%s: of what, when first made, where the original stands, and that it may be altered',
    (language, of, time) => {
      const section = show(language, {});
      const [first, last] = [...section.querySelectorAll('p')].map(({ textContent }) => textContent ?? '');
      expect(first?.startsWith(of)).toBe(true);
      expect(first).toContain(time);
      expect(section.querySelector('a')?.getAttribute('href')).toBe(COPY.originalUrl);
      expect(section.querySelector('a')?.getAttribute('rel')).toBe('noreferrer noopener');
      expect(last).toBe(wordsOf(language).copy.altered);
    },
  );

  test('without an id: no date, no link, the rest stays', () => {
    const section = show('zh-CN', { originalUrl: null, createdAbout: null });
    expect(section.textContent).toBe(`看起来是网易号文章的转载。${wordsOf('zh-CN').copy.altered}`);
    expect(section.querySelector('a')).toBeNull();
  });

  test('of another platform, and of one that has no name here', () => {
    expect(show('zh-TW', { id: 'sohu-hao' as 'netease-hao' }).textContent).toContain('看起來是搜狐號文章的轉載。');
    expect(show('en', { id: 'not-known' as 'netease-hao' }).textContent).toContain('an article on not-known.');
  });
});
