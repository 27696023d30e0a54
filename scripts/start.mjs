// `npm start`: installs what is missing, builds, and opens a browser with the extension on a sample article of ours.
import { run, setUp } from './setup.mjs';

const browsers = setUp('one');
const browser = browsers.chromium ? 'chromium' : 'firefox';
process.stderr.write('Building the extension…\n');
const target = browser === 'chromium' ? [] : ['-b', 'firefox', '--mv3'];
run(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', ...target]);
process.argv = [process.argv[0], process.argv[1], 'demo', browser, ...process.argv.slice(2)];
await import('./run.mjs');
