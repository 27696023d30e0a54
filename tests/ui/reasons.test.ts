import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import zhCN from '../../assets/locales/zh-CN.json';
import { projectRoot } from '../../scripts/project-root.mjs';

/** The code of the rooms that give reasons. */
const code = ['claims', 'rules'].flatMap((room) =>
  readdirSync(join(projectRoot, 'lib', room))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(projectRoot, 'lib', room, file), 'utf8')),
);

/** The ids that stand after `reason` on a line, and those of topics. */
const given = new Set(
  code
    .flatMap((text) => text.split('\n'))
    .flatMap((line) => [
      ...(/\breason\b(.*)/.exec(line)?.[1] ?? '').matchAll(/'([a-z-]+)'/g),
      ...line.matchAll(/'(topic-[a-z]+)'/g),
    ])
    .map(([, id]) => id ?? ''),
);

test('every reason that the engine gives has words', () => {
  expect(given).toContain('quantity');
  expect(given).toContain('topic-war');
  expect([...given].filter((id) => id !== 'vague' && !Object.hasOwn(zhCN.reasons, id))).toEqual([]);
});
