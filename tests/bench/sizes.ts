import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { outputOf } from '../../scripts/extension-browser';
import { bundled } from './bundled';
import type { Row } from './row';

/** The content script may weigh so much, gzipped. */
export const CONTENT_SCRIPT_LIMIT = 110 * 1000;

/** The engine with its words may weigh so much, minified (issue 3). */
export const ENGINE_LIMIT = 150 * 1024;

/** Sizes of a file of the built extension, in bytes. */
export async function sizeOf(path: string): Promise<{ raw: number; gzipped: number }> {
  const bytes = await readFile(path);
  return { raw: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
}

/** Every script and style sheet of the build for Chromium. */
export async function benchSizes(): Promise<readonly Row[]> {
  const folder = outputOf('chromium');
  const files = (await readdir(folder, { recursive: true })).filter((file) => /\.(?:js|css)$/.test(file)).sort();
  const engine: Row = {
    what: 'size of the engine with its words, minified',
    value: kilobytes(Buffer.byteLength(await bundled('engine-alone.ts'))),
    ratio: '',
    aim: `≤ ${kilobytes(ENGINE_LIMIT)}`,
  };
  const rows = await Promise.all(
    files.map(async (file) => {
      const { raw, gzipped } = await sizeOf(join(folder, file));
      const aim = file === 'content-scripts/article.js' ? `≤ ${kilobytes(CONTENT_SCRIPT_LIMIT)} gzipped` : '';
      return {
        what: `size of ${file.replace(/-[\w-]{8}(?=\.)/, '')}`,
        value: `${kilobytes(raw)}, ${kilobytes(gzipped)} gzipped`,
        ratio: '',
        aim,
      };
    }),
  );
  return [engine, ...rows];
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
