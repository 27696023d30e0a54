import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FEATURES } from '../../lib/claims/feature-names';
import { projectRoot } from '../../scripts/project-root.mjs';

// Bundles know a weight by its place alone, so that a new feature without a fit would move all that stand behind it.
test('the weights name all features, in their order', () => {
  const { features } = JSON.parse(readFileSync(join(projectRoot, 'lib/claims/weights.json'), 'utf8')) as {
    features: [name: string, ...weights: number[]][];
  };
  expect(features.map(([name]) => name)).toEqual([...FEATURES]);
  expect(new Set(features.map((row) => row.length))).toEqual(new Set([4]));
});
