import { expect, test } from 'vitest';
import { bundled } from '../bench/bundled';
import { ENGINE_LIMIT } from '../bench/sizes';

test('the engine with its words weighs what a page’s script may carry', async () => {
  const bytes = Buffer.byteLength(await bundled('engine-alone.ts'));
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(ENGINE_LIMIT);
});
