import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../../scripts/project-root.mjs';
import { wordData } from '../../scripts/word-data.mjs';

/** A module of the bench and all that it imports as one script, which puts what it exports into a global `bench`. */
export async function bundled(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'silent',
    plugins: [wordData()],
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: join(projectRoot, 'tests/bench', entry), formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = [result].flat();
  if (!first || !('output' in first)) throw new Error(`The bench’s ${entry} cannot be bundled.`);
  return `${first.output[0].code};globalThis.bench = bench;`;
}
