import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { queuedLocks } from './queued-locks';
import { keepRound, keptRounds, MOST_ROUNDS, readRounds } from '../../lib/extension/practice';

const round = (minute: number, found = 1) => ({
  at: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(), sentences: 9, found, missed: 2, onlyMine: 0, disputed: 0,
}); // prettier-ignore

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: queuedLocks() });
});

test('rounds are kept in order; one of the same moment takes its place', async () => {
  await keepRound(round(1));
  await keepRound(round(2));
  await keepRound(round(2, 5));
  expect(await readRounds()).toEqual([round(1), round(2, 5)]);
});

test('the oldest goes when there are too many', async () => {
  await fakeBrowser.storage.local.set({ practice: Array.from({ length: MOST_ROUNDS }, (_, minute) => round(minute)) });
  const rounds = await keepRound(round(MOST_ROUNDS));
  expect([rounds.length, rounds[0]]).toEqual([MOST_ROUNDS, round(1)]);
});

test.each([
  ['none', undefined],
  ['no list', 'practice'],
  ['a negative count', [{ ...round(1), found: -1 }]],
  ['no moment', [{ ...round(1), at: 'yesterday' }]],
])('%s is nothing of ours', (_, value) => {
  expect(keptRounds.parse(value)).toBeNull();
});
