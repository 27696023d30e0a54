import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../lib/ui/catalogue';
import { reportText } from '../../lib/ui/report-text';
import type { Report } from '../../lib/ui/report-text';

const NOTE = {
  start: 0,
  end: 15,
  kind: 'vague-attribution',
  quote: '据知情人士透露，桥将关闭。',
  severity: 'high',
  level: 'normal',
  evidence: [{ quote: '据知情人士透露', reason: 'vague-source' }],
  related: [],
  placed: true,
  hidden: false,
} as const satisfies Report['note'];

const REPORT: Report = {
  version: '0.1.0',
  role: 'reader',
  what: 'should-not',
  quote: NOTE.quote,
  kind: NOTE.kind,
  note: { ...NOTE, evidence: [...NOTE.evidence], related: [] },
  speaker: 'self-media',
  lang: 'zh-Hans',
  address: null,
  comment: '',
};
const ADDRESS = 'https://www.163.com/dy/article/KO9SS29805SUYUAN.html';
const EMPTY: Report = { ...REPORT, quote: '', kind: null, note: null, speaker: null, lang: null };

const told = (language: 'zh-CN' | 'zh-TW' | 'en', change: Partial<Report> = {}): string =>
  reportText({ language, words: wordsOf(language) }, { ...REPORT, ...change });

describe.each(['zh-CN', 'zh-TW', 'en'] as const)('a report in %s', (language) => {
  test.each([
    ['the version', '0.1.0'],
    ['the kind by its id', '[vague-attribution]'],
    ['the sentence', NOTE.quote],
    ['the deciding words', '据知情人士透露'],
    ['what they decided, by its id', '[vague-source]'],
    ['the level by its id', '[normal]'],
    ['the script', 'zh-Hans'],
    ['the speaker by its id', '[self-media]'],
  ])('tells %s', (_, words) => expect(told(language)).toContain(words));

  test('has the address only when it was ticked', () => {
    expect(told(language)).not.toContain('163.com');
    expect(told(language, { address: ADDRESS })).toContain(ADDRESS);
  });

  test('leaves out what is not there, and no gap stays open', () => {
    const lines = reportText({ language, words: wordsOf(language) }, EMPTY).split('\n');
    expect(lines).toHaveLength(3);
    expect(told(language, { comment: ' \n ' })).toBe(told(language));
    expect([...lines, told(language)].join('\n')).not.toMatch(/\{\w+\}|undefined|null/);
  });
});

test('the reader’s own words stand as they were written', () => {
  expect(told('en', { comment: 'See {quote} & <b>' })).toContain('See {quote} & <b>');
  expect(told('en', { role: 'author' })).toContain(wordsOf('en').report.roles.author);
});
