import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { readabilityByNodes } from './scripts/readability-by-nodes.mjs';
import { wordData } from './scripts/word-data.mjs';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [wordData(), readabilityByNodes(), await WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          // A slow machine is no failure; what must be quick is counted, not timed.
          testTimeout: 30_000,
          setupFiles: ['tests/dictionaries.ts'],
          // So that both are as they are in the bundle.
          server: { deps: { inline: ['opencc-js', '@mozilla/readability'] } },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // Each file has its own browsers; more of them at a time would only wait for each other.
          maxWorkers: 2,
          // A slow machine is no failure here either.
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
