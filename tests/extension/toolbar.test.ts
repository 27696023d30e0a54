import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PageState } from '../../lib/extension/messages';
import { badgeText, iconPaths } from '../../lib/extension/toolbar';
import { plural, wordsOf } from '../../lib/ui/catalogue';
import { toolbarTitle } from '../../lib/ui/toolbar-title';
import { projectRoot } from '../../scripts/project-root.mjs';

describe('the badge', () => {
  test.each<[PageState, string]>([
    [{ state: 'self-media', shown: 4 }, '4'],
    [{ state: 'self-media', shown: 0 }, ''],
    [{ state: 'self-media', shown: 999 }, '999'],
    [{ state: 'self-media', shown: 12_345 }, '999+'],
    [{ state: 'off', shown: 0 }, 'off'],
    [{ state: 'unknown', shown: 0 }, '?'],
    [{ state: 'editorial', shown: 0 }, ''],
    [{ state: 'none', shown: 0 }, ''],
    [{ state: 'asked', shown: 3 }, '3'],
    [{ state: 'asked', shown: 0 }, ''],
    [{ state: 'editorial', shown: 3 }, '3'],
  ])('%o says "%s"', (page, text) => {
    expect(badgeText(page, 'off')).toBe(text);
  });

  test.each(['zh-CN', 'zh-TW', 'en'] as const)('has a word for off of at most four characters in %s', (language) => {
    expect(wordsOf(language).toolbar.off.length).toBeLessThanOrEqual(4);
  });
});

test.each(['off', 'self-media', 'editorial', 'unknown', 'none'] as const)('the icons for "%s" are there', (state) => {
  const missing = Object.values(iconPaths(state)).filter(
    (path) => !existsSync(join(projectRoot, 'assets/public', path)),
  );
  expect(missing, 'node scripts/run.mjs icons').toEqual([]);
});

test('the title says the badge in words', () => {
  const words = wordsOf('en');
  expect(toolbarTitle('en', words, { state: 'self-media', shown: 1 })).toContain('1 note');
  expect(toolbarTitle('en', words, { state: 'self-media', shown: 2 })).toBe(plural('en', words.toolbar.shown, 2));
  expect(toolbarTitle('en', words, { state: 'off', shown: 2 })).toBe(words.toolbar.states.off);
});
