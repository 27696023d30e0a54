// Runs scripts/NAME.ts: bundles it with the project's own build tool when a source is newer than the bundle, then
// imports it. Says nothing on standard output, so that a script's answers stand there alone.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, rename, utimes, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from './project-root.mjs';

const SOURCES = ['lib', 'assets', 'scripts', 'tests/bench', 'tests/e2e', 'package.json', 'package-lock.json'];

const [name = '', ...args] = process.argv.slice(2);
const source = join(projectRoot, 'scripts', `${name}.ts`);
const bundle = join(projectRoot, '.output', 'scripts', `${name}.mjs`);

if (!/^[a-z][a-z-]*$/.test(name) || !existsSync(source)) {
  fail(
    `There is no script "${name}". Usage: node scripts/run.mjs NAME [ARGUMENT…], NAME being a file scripts/NAME.ts.`,
  );
}
if (!existsSync(join(projectRoot, 'node_modules', 'vite'))) {
  fail('The packages are not installed yet. Type: npm ci');
}
if (isStale()) await build();

// npm changes into the project's folder; file names on the command line are meant from where the reader typed them.
if (process.env.npm_lifecycle_event === name && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
process.argv = [process.argv[0], bundle, ...args];
await import(pathToFileURL(bundle).href);

function isStale() {
  if (!existsSync(bundle)) return true;
  const made = statSync(bundle).mtimeMs;
  return SOURCES.some((path) => existsSync(join(projectRoot, path)) && changedAfter(join(projectRoot, path), made));
}

/** A folder's own time counts too: it moves when a file in it goes or comes. */
function changedAfter(path, time) {
  const stat = statSync(path);
  if (stat.mtimeMs > time) return true;
  return stat.isDirectory() && readdirSync(path).some((entry) => changedAfter(join(path, entry), time));
}

async function build() {
  const started = new Date();
  const code = await bundled().catch((error) => fail(`scripts/${name}.ts cannot be bundled.\n${error.message}`));
  await mkdir(join(projectRoot, '.output', 'scripts'), { recursive: true });
  // Many may start at once: each writes its own file, and the last rename wins whole.
  const own = `${bundle}.${process.pid}`;
  await writeFile(own, code);
  // A source saved while we were building must count as newer.
  await utimes(own, started, started);
  await rename(own, bundle);
}

async function bundled() {
  const { build: viteBuild } = await import('vite');
  const { readabilityByNodes } = await import('./readability-by-nodes.mjs');
  const { wordData } = await import('./word-data.mjs');
  const { default: manifest } = await import('../package.json', { with: { type: 'json' } });
  const result = await viteBuild({
    configFile: false,
    root: projectRoot,
    logLevel: 'silent',
    plugins: [wordData(), readabilityByNodes()],
    resolve: { alias: { '@': projectRoot, '~': projectRoot } },
    ssr: { noExternal: true, external: [...Object.keys(manifest.devDependencies), ...builtinModules] },
    build: {
      ssr: source,
      write: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { format: 'es', codeSplitting: false } },
    },
  });
  return [result].flat()[0].output[0].code;
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
