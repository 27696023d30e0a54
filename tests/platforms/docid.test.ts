import { expect, test } from 'vitest';
import { readDocId } from '../../lib/platforms/docid';

/** Beijing time, as the pages state it. */
const beijing = (date: Date | null | undefined) =>
  date ? new Date(date.getTime() + 8 * 3_600_000).toISOString().replace('T', ' ').slice(0, 23) : null;

test.each([
  ['JST65UOV000181BR', 'editorial', '2025-04-11 21:49:25.407'],
  ['GA1LTCMN051480KF', 'wemedia', '2021-05-15 11:36:09.943'],
  ['L7GP2236055690AB', 'wemedia', '2026-09-23 11:24:11.494'],
  ['EFDAIN1E054550F0', 'wemedia', '2019-05-17 18:42:51'],
  ['B275CP0200012345', 'editorial', '2015-08-29 18:45:48'],
  ['0000000005000000', 'wemedia', '2003-08-10 15:20:00.000'], // the clock's zero
  ['VVVVVVVV05ZZZZZZ', 'wemedia', '2038-06-'], // its last moment
])('%s is %s, made at %s', (id, kind, time) => {
  const docId = readDocId(id);
  expect(docId?.kind).toBe(kind);
  expect(beijing(docId?.createdAt)?.startsWith(time)).toBe(true);
});

test('one account keeps one column', () => {
  expect(readDocId('KBH162JQ05119734')?.column).toBe('05119734');
});

test('a video has an id and no clock', () => {
  expect(readDocId('VQK9HBHF7')).toEqual({ id: 'VQK9HBHF7', kind: 'video', createdAt: null, column: null });
});

test.each([
  ['', 'nothing'],
  ['GA1LTCMN051480K', 'a character short'],
  ['GA1LTCMN051480KFF', 'a character long'],
  ['ga1ltcmn051480kf', 'lower case'],
  ['WA1LTCMN051480KF', 'W is no digit of the clock'],
  ['GA1LTCMN511480KF', 'neither block'],
  ['GA1LTCMN 51480KF', 'a blank'],
  ['VQK9HBHF', 'a video id too short'],
  ['XQK9HBHF7', 'not a V'],
  ['GA1LTCMN051480KF\n', 'a line end'],
])('%j is no id (%s)', (id) => {
  expect(readDocId(id)).toBeNull();
});
