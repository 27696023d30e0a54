import { describe, expect, test } from 'vitest';
import { isDeclaration } from '../../lib/platforms/declaration';

describe('a whole line that hands responsibility away', () => {
  test.each([
    '本文仅代表作者观点',
    '本文仅代表作者个人观点，仅供参考。',
    '本故事纯属虚构，如有雷同，纯属巧合。',
    '本文不构成投资建议。',
    '内容仅供交流学习使用',
    '信息来源于网络',
  ])('%s', (line) => expect(isDeclaration(line)).toBe(true));

  test.each([
    '这份声明仅代表作者观点的说法引起了争论。',
    '他说，这份报告不构成投资建议。',
    '剧中情节纯属虚构的传闻被剧组否认。',
    '两起事故如有雷同之处，调查组会一并说明。',
    '展品仅供娱乐的时代已经过去。',
    '市长表示，这些数字来源于网络。',
  ])('but not %s', (line) => expect(isDeclaration(line)).toBe(false));
});
