import { Converter } from 'opencc-js/cn2t';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../lib/text/normalise';
import { looksTraditional } from '../../lib/text/traditional';
import { parseWords } from '../../lib/text/word-list';
import { projectRoot } from '../../scripts/project-root.mjs';

const folder = join(projectRoot, 'assets', 'words');
const words = readdirSync(folder).flatMap((file) => parseWords(readFileSync(join(folder, file), 'utf8')));

describe.each(['t', 'tw', 'hk'] as const)('every word of the lists, written as in %s', (to) => {
  const toTraditional = Converter({ from: 'cn', to });
  const twins = words.map((word) => ({ word, twin: toTraditional(word) })).filter(({ word, twin }) => word !== twin);

  // Simplified text has these characters too: alone in a line they tell nothing.
  const either = /^(?:想像一下|藉口|小夥伴|合夥人|回覆|披著|打著幌子)$/;

  test('is seen to be Traditional, alone in its line', () => {
    expect(twins.length).toBeGreaterThan(words.length / 3);
    expect(twins.filter(({ twin }) => !looksTraditional(twin) && !either.test(twin)).map(({ twin }) => twin)).toEqual(
      [],
    );
  });

  test('folds to the word', () => {
    // A Traditional line around the word, as on a page. 總枱 is a slip of the converter to Hong Kong's forms.
    const other = twins.filter(
      ({ word, twin }) => !twin.includes('總枱') && normalise(`${twin}們`).text !== `${word}们`,
    );
    expect(other.map(({ word, twin }) => `${word} ← ${twin} → ${normalise(twin).text}`)).toEqual([]);
  });
});

test.each(['后来', '里程碑', '皇后', '干净', '发现', '只有', '面条', '台风', '云南', '于是', '著名'])(
  '「%s」 is not taken for Traditional',
  (word) => expect(looksTraditional(word)).toBe(false),
);
