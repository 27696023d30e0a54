import { describe, expect, test } from 'vitest';
import { placeOf, webAddress } from '../../lib/extension/place';

const ARTICLE = 'https://www.163.com/dy/article/L7GP223605ABCDEF.html';

describe('one article is one page', () => {
  test.each([
    [ARTICLE],
    [`${ARTICLE}?f=post2020_dy_recommends`],
    [`${ARTICLE}?spss=dy_author#comments`],
    [`${ARTICLE}?from=wap_redirect&spss=wap2pc&referFrom=x&utm_source=y`],
    [`${ARTICLE}#`],
    [ARTICLE.replace('//', '//reader:secret@')],
  ])('%s', (address) => {
    expect(placeOf(new URL(address))).toEqual({
      host: 'www.163.com',
      page: ARTICLE,
      account: { key: 'netease-hao/05ABCDEF', name: null },
    });
  });

  test.each([
    ['another host', 'https://m.163.com/dy/article/L7GP223605ABCDEF.html'],
    ['another path', 'https://www.163.com/dy/article/L7GP223605ABCDEG.html'],
    ['a parameter that may tell pages apart', `${ARTICLE}?page=2`],
  ])('%s is another page', (_, address) => {
    expect(placeOf(new URL(address)).page).not.toBe(ARTICLE);
  });
});

test.each([
  [ARTICLE, true],
  ['http://dy.163.com/a', true],
  ['about:blank', false],
  ['file:///x.html', false],
  ['javascript:alert(1)', false],
  ['', false],
  [undefined, false],
])('%s is an address of the web: %s', (address, is) => {
  expect(webAddress(address) !== null).toBe(is);
});
