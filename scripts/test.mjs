// `npm test`: everything, in both browsers. Every stage runs even if one before it failed; the last line counts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';
import { setUp } from './setup.mjs';

setUp('both');

const node = (...args) => [process.execPath, ...args];
const wxt = (...args) => node('node_modules/wxt/bin/wxt.mjs', ...args);
const reports = join(projectRoot, '.output', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const results = [
  stage('types', wxt('prepare'), node('node_modules/typescript/bin/tsc', '--noEmit')),
  stage(
    'lint',
    node('node_modules/oxlint/bin/oxlint', '--deny-warnings'),
    node('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  ),
  tests('unit'),
  stage('build', wxt('build'), wxt('build', '-b', 'firefox', '--mv3')),
  stage(
    'web-ext lint',
    node('node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors'),
  ),
  tests('e2e'),
];

console.log('\nstage          seconds  passed  failed  skipped');
for (const { name, seconds, passed, failed, skipped } of results) {
  console.log([name.padEnd(14), ...[seconds.toFixed(1), passed, failed, skipped].map((n) => pad(n))].join(' '));
}
const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map((key) => sum(results, key));
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;

/** A stage of plain commands counts as one test; it ends at the first command that fails. */
function stage(name, ...commands) {
  const started = Date.now();
  const ok = commands.every((command) => execute(name, command) === 0);
  return { name, seconds: (Date.now() - started) / 1000, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** A stage of vitest: its tests are counted one by one. */
function tests(name) {
  const started = Date.now();
  const report = join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = execute(name, node('node_modules/vitest/vitest.mjs', 'run', '--project', name, ...reporters));
  const counts = countsIn(report);
  // A file that cannot be loaded, or an error outside every test, fails the run without failing a test.
  const failedFloor = code === 0 ? 0 : 1;
  return {
    name,
    seconds: (Date.now() - started) / 1000,
    passed: counts.passed,
    failed: Math.max(counts.failed, failedFloor),
    skipped: counts.skipped,
  };
}

function countsIn(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }; // vitest ended before it could write its report
  }
}

function execute(name, [command, ...args]) {
  console.log(`\n── ${name}: ${[command === process.execPath ? 'node' : command, ...args].join(' ')}`);
  const result = spawnSync(command, args, { cwd: projectRoot, stdio: ['ignore', 'inherit', 'inherit'] });
  if (result.error) console.error(result.error.message);
  return result.status ?? 1;
}

function pad(value) {
  return String(value).padStart(8);
}

function sum(list, key) {
  return list.reduce((total, item) => total + item[key], 0);
}
