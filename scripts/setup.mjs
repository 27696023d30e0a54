// What `npm start` and `npm test` need before they can begin: packages and browsers. Plain Node, since nothing is
// installed yet when it runs.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { projectRoot } from './project-root.mjs';

const DEBIAN_PACKAGES = ['chromium', 'firefox-esr', 'fonts-noto-cjk'];

const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'],
    places: {
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: [
        String.raw`Chromium\Application\chrome.exe`,
        String.raw`Google\Chrome\Application\chrome.exe`,
        String.raw`Microsoft\Edge\Application\msedge.exe`,
      ],
    },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    places: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: [String.raw`Mozilla Firefox\firefox.exe`],
    },
  },
};

/**
 * Makes the project ready to run and says which browsers there are. Ends the process with a message that says what to
 * do when something is missing and cannot be installed from here.
 * @param {'both' | 'one'} need whether both browsers must be there, or one of them is enough
 * @returns {{ chromium: string | null, firefox: string | null }} paths of the browsers' programs
 */
export function setUp(need) {
  checkNode();
  installPackages();
  const found = findBrowsers();
  const enough = need === 'both' ? found.chromium && found.firefox : found.chromium || found.firefox;
  if (enough && hasChineseFont()) return found;
  if (!canInstall()) {
    if (enough) say(`No Chinese font was found; pages may show boxes. ${howToInstall()}`);
    else fail(`${missing(found)} ${howToInstall()}`);
    return found;
  }
  say(`Installing ${DEBIAN_PACKAGES.join(', ')}…`);
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...DEBIAN_PACKAGES]);
  return findBrowsers();
}

/** @returns {{ chromium: string | null, firefox: string | null }} null for a browser that is not there */
export function findBrowsers() {
  return { chromium: findBrowser(BROWSERS.chromium), firefox: findBrowser(BROWSERS.firefox) };
}

/** Runs a program with its output on this terminal; ends the process with the program's exit code if that is not 0. */
export function run(command, args) {
  const result = spawnSync(command, args, {
    cwd: projectRoot,
    // What is read from standard output must not be mixed with an installer's chatter.
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  });
  if (result.error) fail(`${command} could not be started: ${result.error.message}`);
  if (result.status !== 0) {
    process.stderr.write(`${command} ${args.join(' ')} failed (exit code ${result.status}).\n`);
    process.exit(result.status ?? 1);
  }
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Node ${process.versions.node} is too old: 20.19 or newer is needed (https://nodejs.org).`);
}

function installPackages() {
  const installed = join(projectRoot, 'node_modules', '.package-lock.json');
  const lock = join(projectRoot, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  say('Installing packages (npm ci)…');
  run('npm', ['ci', '--no-audit', '--no-fund']);
}

function findBrowser({ variable, commands, places }) {
  const named = process.env[variable];
  if (named) return isProgram(named) ? named : fail(`${variable} names ${named}, which is not a program.`);
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...usualPlaces(places)].find(isProgram) ?? null;
}

function usualPlaces(places) {
  const here = places[process.platform] ?? [];
  if (process.platform !== 'win32') return here.flatMap((place) => [place, join(homedir(), place)]);
  const { ProgramFiles, 'ProgramFiles(x86)': x86, LOCALAPPDATA } = process.env;
  return [ProgramFiles, x86, LOCALAPPDATA].flatMap((base) => (base ? here.map((place) => join(base, place)) : []));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false; // not there, or not ours to run: both mean "look on"
  }
}

/** Only asked on Linux: the other systems come with Chinese fonts. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', join(homedir(), '.local/share/fonts')];
  return folders.some((folder) => existsSync(folder) && readdirSync(folder, { recursive: true }).some(isChineseFont));
}

const isChineseFont = (file) => /cjk|hans|SourceHan|wqy|uming|ukai|droidsansfallback|simsun|msyh/i.test(String(file));

const isDebian = () => process.platform === 'linux' && existsSync('/etc/debian_version');
const canInstall = () => isDebian() && process.getuid?.() === 0;

function missing({ chromium, firefox }) {
  const names = [chromium ? null : 'Chromium (or Chrome, or Edge)', firefox ? null : 'Firefox'].filter(Boolean);
  return `Not found: ${names.join(', ')}.`;
}

function howToInstall() {
  const variables = 'Or name the programs in CHROMIUM_PATH and FIREFOX_PATH.';
  if (isDebian()) {
    return `Type: sudo apt-get update && sudo apt-get install -y --no-install-recommends ${DEBIAN_PACKAGES.join(' ')}\n${variables}`;
  }
  const commands = {
    darwin: 'Type: brew install --cask chromium firefox',
    win32: 'Type: winget install Google.Chrome Mozilla.Firefox',
  };
  const fallback = 'Install chromium, firefox and a Chinese font (Noto CJK) with your system’s package manager.';
  return `${commands[process.platform] ?? fallback}\n${variables}`;
}

function say(message) {
  process.stderr.write(`${message}\n`);
}

function fail(message) {
  say(message);
  process.exit(1);
}
