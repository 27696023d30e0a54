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

/** What came of a piece of script in a place where nothing ran before, and how long the engine took to be there. */
interface Answer {
  readonly loading: number;
  readonly value: unknown;
}
type Fresh = (script: string) => Promise<Answer>;

/** A script that compiles and runs the engine's, then another; both are strings to it, so that all of it is timed. */
const timed = (engine: string, script: string): string =>
  `(() => { const start = performance.now(); (0, eval)(${JSON.stringify(engine)});` +
  `const loading = performance.now() - start; return { loading, value: (0, eval)(${JSON.stringify(script)}) }; })()`;

async function rowsOf(place: string, fresh: Fresh): Promise<Row[]> {
  const rows: Row[] = [];
  const row = (what: string, times: readonly number[], aim: string) =>
    rows.push({
      what: `engine, ${what}, ${place}`,
      value: milliseconds(median(times)),
      ratio: `best ${milliseconds(Math.min(...times))}`,
      aim,
    });
  const loading: number[] = [];
  for (const lang of LANGUAGES) {
    const cold: number[] = [];
    for (let at = 0; at < RUNS; at += 1) {
      const answer = await fresh(`bench.once('${lang}')`);
      loading.push(answer.loading);
      cold.push(Number(answer.value));
    }
    const { value: warm } = await fresh(`bench.warm('${lang}', ${RUNS})`);
    row(`3,000 characters ${lang}, cold`, cold, `< ${AIMS.cold[lang]} ms`);
    row(`3,000 characters ${lang}, warm`, warm as readonly number[], `< ${AIMS.warm[lang]} ms`);
  }
  row('its script compiled and run before that', loading, '');
  return rows;
}

async function inNode(engine: string): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'suyuan-bench-'));
  try {
    const file = join(folder, 'bench.cjs');
    return await rowsOf('Node', async (script) => {
      await writeFile(file, `console.log(JSON.stringify(${timed(engine, script)}))`);
      const { stdout } = await run(process.execPath, [file]);
      return JSON.parse(stdout) as Answer;
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
      const answer = (await page.evaluate(timed(engine, script))) as Answer;
      await page.close();
      return answer;
    });
  } finally {
    await chromium.close();
  }
}

/**
 * The engine alone: its script compiled and run in a fresh process or page, the first reading there, and one of an
 * engine that has read before. A page's script is without the dictionaries and samples that the bench's carries.
 */
export async function benchEngine(): Promise<readonly Row[]> {
  const engine = await bundled('engine-side.ts');
  return [...(await inNode(engine)), ...(await inChromium(engine))];
}
