import { expect, test } from 'vitest';
import { expression } from '../../lib/text/expression';

test.each([/据[^，]{1,8}/, /据[^，]{1,8}/g, /[^。]$/, /^，/, /，，/g])(
  '%s finds what it finds, first and again',
  (regexp) => {
    const tried = expression(new RegExp(regexp));
    for (const text of ['又据甲报道', '据甲', '，', '', '又据甲报道']) {
      const plain = new RegExp(regexp).exec(text);
      expect(tried.exec(text)?.[0]).toBe(plain?.[0]);
      expect(tried.exec(text)?.index).toBe(plain?.index);
      expect(tried.test(text)).toBe(plain !== null);
    }
  },
);
