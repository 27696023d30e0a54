import { expect, test } from 'vitest';
import { heldIn, pattern } from '../../lib/text/pattern';

const held = (text: string) => ({ text, held: heldIn(text) });
const DAY = pattern(/\d{1,2}月\d{1,2}日/, '月', '日', '0123456789');
const SOURCE = pattern(/据([^，]{1,8})报道/g, '据');

test('a pattern finds what its expression finds', () => {
  expect(DAY.first(held('会议于3月5日举行'))?.[0]).toBe('3月5日');
  expect(SOURCE.all(held('据甲报道，又据乙报道')).map(([, name]) => name)).toEqual(['甲', '乙']);
});

test.each(['三月五号', '3月初', '五日', '', '𠮷'])('「%s」 holds not all that the day needs', (text) => {
  expect(DAY.test(held(text))).toBe(false);
});

test('a pattern is not tried on a text without what it needs', () => {
  const tried = pattern(/(?:)/, '湖');
  expect(tried.all(held('山上'))).toEqual([]);
  expect(tried.all(held('湖上'))).toHaveLength(3);
});

test('a search does not go on where the last one ended', () => {
  const text = held('据甲报道');
  expect(SOURCE.test(text)).toBe(true);
  expect(SOURCE.test(text)).toBe(true);
  expect(SOURCE.first(text)?.index).toBe(0);
});

test('more sets than one number holds are told apart', () => {
  const many = Array.from({ length: 70 }, (_, at) => String.fromCharCode(0x7a00 + at));
  const patterns = many.map((character) => pattern(new RegExp(character), character));
  const text = held(many.filter((_, at) => at % 3 === 0).join('空'));
  expect(patterns.map((one) => one.test(text))).toEqual(many.map((_, at) => at % 3 === 0));
});
