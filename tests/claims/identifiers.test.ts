import { describe, expect, test } from 'vitest';
import { findIdentifiers, SCHEMES } from '../../lib/claims/identifiers';
import { normalise } from '../../lib/text/normalise';

/** Rows are marked with [[ ]] around each identifier, and name their schemes in order. */
describe('found', () => {
  test.each([
    ['un-symbol', '决议[[A/RES/64/292]]写明，用水是一项人权。'],
    ['un-symbol', '安理会第[[S/RES/2758]]号文件'],
    ['un-symbol', '文件[[A/RES/2758(XXVI)]]'],
    ['un-symbol', '报告[[A/HRC/50/12]]。'],
    ['doi', '论文([[10.1234/abc.2023.5678]])报告了病例。'],
    ['doi', '见[[10.1000/182]]。'],
    ['document-number', '[[川办发〔2023〕12号]]文件规定'],
    ['document-number', '文件的文号是[[海府办〔2025〕17号]]。'], // words that lead to it are not its name
    ['document-number', '根据[[海政发〔2025〕3号]]，补贴延长两年。'],
    ['document-number', '[[国发[2019]5号]]'],
    ['document-number', '[[海政函(2024)117号]]印发'],
    ['arxiv', '预印本[[arXiv:2401.01234]]'],
    ['arxiv', '[[arXiv:2401.01234v2]]'],
    ['gb-standard', '依据[[GB/T 5750-2023]]，水样合格'],
    ['gb-standard', '[[GB 2762-2022]]规定'],
    ['iso-standard', '通过[[ISO 9001:2015]]认证'],
    ['iso-standard', '[[ISO/IEC 27001]]'],
    ['isbn', '书号[[ISBN 978-7-02-000220-7]]'],
    ['isbn', '[[ISBN：7020002207]]'],
    ['case-number', '[[(2023)川01民终1234号]]判决书'],
    ['case-number', '[[〔2021〕京0105刑初77号]]'],
    ['statute-article', '[[《水法》第九条]]规定'],
    ['statute-article', '根据[[劳动合同法第四十七条]]'],
    ['statute-article', '法院认为他违反了[[食品安全法第34条]]'],
    ['statute-article', '触犯[[刑法第二百三十二条]]'],
    ['statute-article', '按照[[数据安全法第十条]]'],
    ['statute-article', '[[《民用航空条例》第5条]]'],
    ['statute-article', '[[海洋法公约第三百零一条]]'],
  ])('%s 「%s」', (scheme, row) => {
    const { text } = normalise(row.replaceAll(/\[\[(?!\d{4}\])|\]\]/g, ''));
    const found = findIdentifiers(text);
    expect(found.map((one) => one.scheme)).toEqual([scheme]);
    const [{ start, end, url } = { start: 0, end: 0, url: '' }] = found;
    expect(`${text.slice(0, start)}[[${text.slice(start, end)}]]${text.slice(end)}`).toBe(row);
    expect(new URL(url).protocol).toBe('https:');
  });
});

test.each([
  '他得了A/B两个等级。',
  '网站做了A/B测试。',
  '版本10.1234发布了。',
  '2023年第12号楼',
  '会议(2023)在北山召开。',
  'GBA联赛开幕。',
  'ISOLATION是一个词。',
  '按规定第三条办理。',
  '做法第二条不对。',
  '《深海之光》第九章',
  '第九条路',
  '电话13800001234',
  '网址https://example.org/a/b',
])('nothing in 「%s」', (text) => expect(findIdentifiers(normalise(text).text)).toEqual([]));

test('several, in order, none inside another', () => {
  const found = findIdentifiers('《水法》第九条、GB 5749-2022和A/RES/64/292');
  expect(found.map(({ scheme }) => scheme)).toEqual(['statute-article', 'gb-standard', 'un-symbol']);
});

test('addresses hold what was found, escaped', () => {
  expect(findIdentifiers('川办发〔2023〕12号')[0]?.url).toContain(encodeURIComponent('川办发〔2023〕12号'));
  expect(findIdentifiers('根据劳动合同法第三条')[0]?.url).toContain(encodeURIComponent('劳动合同法第三条'));
  expect(findIdentifiers('ISBN 978-7-02-000220-7')[0]?.url).toContain('9787020002207');
});

test('every scheme is tried above', () => {
  expect(SCHEMES.map(({ id }) => id).sort()).toEqual([
    'arxiv', 'case-number', 'document-number', 'doi', 'gb-standard', 'isbn', 'iso-standard', 'statute-article',
    'un-symbol',
  ]); // prettier-ignore
});
