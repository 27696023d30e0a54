import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PageState } from '../../lib/extension/messages';
import { badgeText, iconPaths } from '../../lib/extension/toolbar';
import { plural, wordsOf } from '../../lib/ui/catalogue';
import { toolbarTitle } from '../../lib/ui/toolbar-title';
import { projectRoot } from '../../scripts/project-root.mjs';
import { contrast } from '../contrast';
import { readPng } from './read-png';

const STATES = ['off', 'self-media', 'editorial', 'unknown', 'none'] as const;
/** The toolbars of Chromium and Firefox, by day and by night. */
const TOOLBARS = ['#ffffff', '#f0f0f4', '#2b2a33', '#1f1f1f'];

/** The smallest icon of a state: which of its pixels are drawn, and the colour that most of them have. */
function smallest(state: PageState['state']): { readonly drawn: readonly boolean[]; readonly colour: string } {
  const { rgba } = readPng(readFileSync(join(projectRoot, 'assets/public', iconPaths(state)[16] ?? '')));
  const pixels = Array.from({ length: rgba.length / 4 }, (_, i) => rgba.subarray(i * 4, i * 4 + 4));
  const colours = new Map<string, number>();
  for (const pixel of pixels.filter(([, , , alpha]) => alpha === 255)) {
    const name = `#${Buffer.from(pixel.subarray(0, 3)).toString('hex')}`;
    colours.set(name, (colours.get(name) ?? 0) + 1);
  }
  const [colour = ''] = [...colours.keys()].toSorted((a, b) => (colours.get(b) ?? 0) - (colours.get(a) ?? 0));
  return { drawn: pixels.map(([, , , alpha = 0]) => alpha > 127), colour };
}

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

describe('the icons', () => {
  test.each(STATES)('for "%s" are there', (state) => {
    const missing = Object.values(iconPaths(state)).filter(
      (path) => !existsSync(join(projectRoot, 'assets/public', path)),
    );
    expect(missing, 'node scripts/run.mjs icons').toEqual([]);
  });

  test.each(STATES.flatMap((one, i) => STATES.slice(i + 1).map((other) => [one, other] as const)))(
    'for "%s" and "%s" differ by their outline, at 16 pixels',
    (one, other) => {
      const [a, b] = [smallest(one).drawn, smallest(other).drawn];
      const either = a.filter((drawn, i) => drawn || b[i]).length;
      const both = a.filter((drawn, i) => drawn && b[i]).length;
      expect(1 - both / either).toBeGreaterThan(0.15);
    },
  );

  test.each(STATES.flatMap((state) => TOOLBARS.map((toolbar) => [state, toolbar] as const)))(
    'for "%s" are seen on a toolbar of %s',
    (state, toolbar) => expect(contrast(smallest(state).colour, toolbar)).toBeGreaterThanOrEqual(3),
  );
});

test('the title says the badge in words', () => {
  const words = wordsOf('en');
  expect(toolbarTitle('en', words, { state: 'self-media', shown: 1 })).toContain('1 note');
  expect(toolbarTitle('en', words, { state: 'self-media', shown: 2 })).toBe(plural('en', words.toolbar.shown, 2));
  expect(toolbarTitle('en', words, { state: 'off', shown: 2 })).toBe(words.toolbar.states.off);
});
