import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { launchBrowser } from '../../scripts/extension-browser';
import type { SampleArticle } from '../../scripts/sample-article';
import { bundled } from './bundled';
import { median, RUNS } from './median';
import { milliseconds, type Row } from './row';

const run = promisify(execFile);
const LANGUAGES = ['zh-Hans', 'zh-Hant'] as const satisfies readonly SampleArticle['lang'][];
/** Milliseconds: what issue 3 asks for. */
const AIMS = { warm: { 'zh-Hans': 3, 'zh-Hant': 3 }, cold: { 'zh-Hans': 15, 'zh-Hant': 40 } } as const;

/** Runs a piece of script on the engine in a place where nothing ran before. */
type Fresh = (script: string) => Promise<unknown>;

async function rowsOf(place: string, fresh: Fresh): Promise<Row[]> {
  const rows: Row[] = [];
  for (const lang of LANGUAGES) {
    const cold: number[] = [];
    for (let at = 0; at < RUNS; at += 1) cold.push(Number(await fresh(`bench.once('${lang}')`)));
    const warm = (await fresh(`bench.warm('${lang}', ${RUNS})`)) as readonly number[];
    for (const [state, times] of Object.entries({ cold, warm }) as ['cold' | 'warm', number[]][]) {
      rows.push({
        what: `engine, 3,000 characters ${lang}, ${state}, ${place}`,
        value: milliseconds(median(times)),
        ratio: `best ${milliseconds(Math.min(...times))}`,
        aim: `< ${AIMS[state][lang]} ms`,
      });
    }
  }
  return rows;
}

async function inNode(engine: string): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'suyuan-bench-'));
  try {
    const file = join(folder, 'engine.cjs');
    await writeFile(file, `${engine};console.log(JSON.stringify((0, eval)(process.argv[2])))`);
    return await rowsOf('Node', async (script) => {
      const { stdout } = await run(process.execPath, [file, script]);
      return JSON.parse(stdout) as unknown;
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function inChromium(engine: string): Promise<Row[]> {
  const chromium = await launchBrowser('chromium', { extension: false });
  try {
    return await rowsOf('Chromium', async (script) => {
      const page = await chromium.newPage();
      await page.evaluate(engine);
      const value: unknown = await page.evaluate(script);
      await page.close();
      return value;
    });
  } finally {
    await chromium.close();
  }
}

/** The engine alone: the first reading of a fresh process or page, and one of an engine that has read before. */
export async function benchEngine(): Promise<readonly Row[]> {
  const engine = await bundled('engine-side.ts');
  return [...(await inNode(engine)), ...(await inChromium(engine))];
}
