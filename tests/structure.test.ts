import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import en from '../assets/locales/en.json';
import zhCN from '../assets/locales/zh-CN.json';
import zhTW from '../assets/locales/zh-TW.json';
import { KINDS } from '../lib/rules/kind';
import { platforms } from '../lib/platforms/index';
import { rules } from '../lib/rules/index';
import { normalise } from '../lib/text/normalise';
import { parseWords } from '../lib/text/word-list';
import { projectRoot } from '../scripts/project-root.mjs';

/** Folders that tools make. */
const MADE = new Set(['node_modules', '.git', '.output', '.wxt', 'coverage']);

/** Every file of the project, so that a new one is checked before it is committed. */
const files = filesUnder('').filter((file) => !/\.(?:png|webp|ico|woff2?|zip)$/.test(file));
const read = (file: string): string => readFileSync(join(projectRoot, file), 'utf8');
const sources = files.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
const under = (folder: string): string[] => sources.filter((file) => file.startsWith(`${folder}/`));

const ROOMS = ['text', 'platforms', 'article', 'claims', 'rules', 'notes', 'highlights', 'extension', 'ui'];
const PURE = ['text', 'platforms', 'claims', 'rules', 'notes'];

/** Statements that load another module, with the module's path from the project's root when it is a file of ours. */
function importsOf(file: string): string[] {
  const found = [...withoutComments(read(file)).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  );
  return found.map((name) => (name.startsWith('.') ? posix.join(posix.dirname(file), name) : name));
}

/** The lines at which code does what it should not, as `file: line`. */
const linesWith = (list: readonly string[], pattern: RegExp): string[] =>
  list.flatMap((file) => linesOf(file).flatMap((line) => (pattern.test(line) ? [`${file}: ${line.trim()}`] : [])));
const inRooms = (rooms: readonly string[]): string[] =>
  under('lib').filter((file) => rooms.includes(roomOf(file) ?? ''));
const shipped = [...under('lib'), ...under('entrypoints')];

describe('rooms', () => {
  test('a room imports only rooms before it', () => {
    const later = under('lib').flatMap((file) => {
      const own = roomOf(file);
      // Files beside the rooms tell the whole flow: they may use everything up to the notes.
      const reach = ROOMS.indexOf(own ?? 'notes');
      const far = importsOf(file).filter((path) => ROOMS.indexOf(roomOf(path) ?? '') > reach);
      return far.map((path) => `${file} imports ${path}`);
    });
    expect(later, `the order is ${ROOMS.join(' < ')}: move what is needed into the earlier room`).toEqual([]);
  });

  test('every folder of lib is a room', () => {
    const strange = under('lib').filter((file) => roomOf(file) !== null && !ROOMS.includes(roomOf(file) ?? ''));
    expect(strange, 'put the file into a room, or add the room to DESIGN and to this test').toEqual([]);
  });

  test('lib imports nothing from entrypoints, tests or scripts', () => {
    const outward = under('lib').filter((file) =>
      importsOf(file).some((path) => /^(?:entrypoints|tests|scripts)\//.test(path)),
    );
    expect(outward, 'move what it needs into a room').toEqual([]);
  });

  test('pure rooms have no DOM and no extension API', () => {
    const global =
      /(?<![\w.$])(?:document|window|navigator|globalThis|localStorage|browser|chrome|HTMLElement|MutationObserver|NodeFilter)\s*[.([]/;
    expect(linesWith(inRooms(PURE), global), 'hand it what it needs from article/ or extension/').toEqual([]);
    const type = /[:<]\s*(?:readonly )?(?:Document|Element|Node|Text|Range|HTML\w+)\b(?![\w'])/;
    expect(linesWith(inRooms(PURE), type), 'a pure room must not know the types of the DOM').toEqual([]);
  });

  test('only lib/extension and entrypoints know the extension API', () => {
    const mayKnow = /^(?:lib\/extension|entrypoints|tests|scripts|modules)\/|^(?:wxt|vitest)\.config\.ts$/;
    const strangers = sources.filter(
      (file) =>
        !mayKnow.test(file) &&
        importsOf(file).some((name) => /^(?:wxt|#imports|webextension-polyfill|@wxt-dev)/.test(name)),
    );
    expect(strangers, 'call it in lib/extension and hand the answer over').toEqual([]);
  });

  test('the extension API comes by import, not from a global', () => {
    const global =
      /(?<![\w.$'"`/-])(?:browser|chrome)\.(?:runtime|tabs|storage|action|permissions|scripting|i18n|commands)\b/;
    const strangers = shipped.filter((file) => !importsOf(file).includes('wxt/browser'));
    expect(linesWith(strangers, global), "import { browser } from 'wxt/browser'").toEqual([]);
  });

  test('only lib/text knows opencc-js', () => {
    const strangers = shipped.filter(
      (file) => !file.startsWith('lib/text/') && importsOf(file).some((name) => name.startsWith('opencc-js')),
    );
    expect(strangers, 'use normalise() of lib/text').toEqual([]);
  });
});

describe('code that meets hostile pages', () => {
  test('makes no markup or code from strings', () => {
    const markup =
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|srcdoc)\b|document\.write|\beval\s*\(|new Function\b/;
    expect(linesWith(shipped, markup), 'build elements, and put page text into text nodes').toEqual([]);
  });

  test('asks nothing of the network', () => {
    const request = /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\s*\(/;
    expect(linesWith(shipped, request), 'no request leaves the browser by default').toEqual([]);
  });

  test('reads structure alone, not layout', () => {
    const layout = /\b(?:innerText|getComputedStyle|getClientRects|getBoundingClientRect|offset(?:Width|Height))\b/;
    expect(linesWith(inRooms(['article']), layout), 'the command has no layout: use structure and selectors').toEqual(
      [],
    );
  });
});

describe('shape of the code', () => {
  test('a file of lib has at most 150 lines', () => {
    const long = under('lib').filter((file) => read(file).trimEnd().split('\n').length > 150);
    expect(long, 'cut the file in two, each named by what it exports').toEqual([]);
  });

  test('no file is called after what it is not', () => {
    const vague = under('lib').filter((file) => /\/(?:utils?|helpers?|common|core|misc|types|shared)\.ts$/.test(file));
    expect(vague, 'name the file by the one thing that it exports').toEqual([]);
  });

  test('file names are kebab-case', () => {
    const odd = [...shipped, ...under('scripts'), ...under('tests')].filter(
      (file) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)*\.tsx?$/.test(basename(file)),
    );
    expect(odd, 'rename it in kebab-case').toEqual([]);
  });

  test('packages are pinned to exact versions', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose, 'install with npm install -E').toEqual([]);
  });

  test('the lock file names no host', () => {
    expect(read('package-lock.json'), 'make it with npm install --omit-lockfile-registry-resolved').not.toContain(
      '"resolved":',
    );
  });

  test('no file names a folder of one machine', () => {
    const machine = /(?<![\w.~])\/(?:work|home\/\w+|root|tmp)\/\w/;
    const named = files.filter((file) => file !== 'tests/structure.test.ts' && machine.test(read(file)));
    expect(named, 'use a path from the project’s root').toEqual([]);
  });
});

describe('word lists', () => {
  const lists = files.filter((file) => file.startsWith('assets/words/') && file.endsWith('.txt'));
  const words = new Map(lists.map((file) => [file, parseWords(read(file))]));
  const importers = under('lib')
    .map((file) => read(file))
    .join('\n');

  test('there are some', () => expect(lists.length).toBeGreaterThan(0));

  test('each is read by the code', () => {
    const unread = lists.filter((file) => !importers.includes(`${file}?raw`));
    expect(unread, 'import it with ?raw, or delete it').toEqual([]);
  });

  test('each says on what ground its words were taken', () => {
    const groundless = lists.filter((file) => !/^#\s*\S/.test(read(file)));
    expect(groundless, 'begin the file with a line "# …" that says what it holds and why').toEqual([]);
  });

  test('each holds a phrase once', () => {
    const twice = [...words].flatMap(([file, list]) =>
      list.filter((word, i) => list.indexOf(word) !== i).map((word) => `${file}: ${word}`),
    );
    expect(twice, 'delete the second').toEqual([]);
  });

  test('each holds only phrases that normal text can hold', () => {
    const never = [...words].flatMap(([file, list]) =>
      list.filter((word) => normalise(word).text !== word).map((word) => `${file}: ${word}`),
    );
    expect(never, 'write Simplified characters and half-width letters and digits; these would never match').toEqual([]);
  });
});

describe('rules', () => {
  const ruleFiles = under('lib/rules').filter((file) => /satisfies Rule\b/.test(read(file)));
  const names = ruleFiles.map((file) => basename(file, '.ts'));

  test('every file is registered under its own name', async () => {
    const modules = await Promise.all(
      names.map((name) => import(`../lib/rules/${name}.ts`) as Promise<{ default: unknown }>),
    );
    const wrong = names.filter((name, i) => !rules.some((rule) => rule === modules[i]?.default && rule.id === name));
    expect(wrong, 'give the rule its file’s name as id, and add it to the list in lib/rules/index.ts').toEqual([]);
  });

  test('every kind of note has a rule', () => {
    const missing = KINDS.filter((kind) => !names.includes(kind));
    expect(missing, 'write lib/rules/KIND.ts, or take the kind out of KINDS').toEqual([]);
  });

  test.each(names)('%s is tested, with at least as many sentences that pass as that it flags', (name) => {
    const file = `tests/rules/${name}.test.ts`;
    expect(files, `write ${file}`).toContain(file);
    const [flags, passes] = [rowsOf(read(file), 'flags'), rowsOf(read(file), 'passes')];
    expect(flags, `${file} needs sentences that the rule flags`).toBeGreaterThan(0);
    expect(passes, `${file} needs at least ${flags} sentences on which the rule is silent`).toBeGreaterThanOrEqual(
      flags,
    );
  });
});

describe('words for readers', () => {
  const catalogues = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };
  const entries = (value: object, path = ''): [string, string][] =>
    Object.entries(value).flatMap(([key, inner]) =>
      typeof inner === 'object' && inner !== null
        ? entries(inner, `${path}${key}.`)
        : [[path + key, String(inner)] as [string, string]],
    );
  const all = Object.entries(catalogues).map(([language, words]) => ({ language, words: new Map(entries(words)) }));
  const keys = [...new Set(all.flatMap(({ words }) => [...words.keys()]))];

  test('every language has every text', () => {
    const missing = all.flatMap(({ language, words }) =>
      keys.filter((key) => !words.get(key)?.trim()).map((key) => `${language}: ${key}`),
    );
    expect(missing, 'add the text to assets/locales').toEqual([]);
  });

  test('a text has the same placeholders in every language', () => {
    const differing = keys.filter((key) => new Set(all.map(({ words }) => gaps(words.get(key)))).size > 1);
    expect(differing, 'the same {placeholders} must stand in zh-CN, zh-TW and en').toEqual([]);
  });

  test.each(KINDS)('%s is told in every language', (kind) => {
    const untold = Object.entries(catalogues).filter(([, words]) => {
      const told: Record<string, string> | undefined = (words.kinds as Record<string, Record<string, string>>)[kind];
      return !(told?.title && told.why && told.ask && told.act && told.also && told.example);
    });
    expect(
      untold.map(([language]) => language),
      `write title, why, ask, act, also and example of kinds.${kind}`,
    ).toEqual([]);
  });

  test('the manifest’s texts are there in every language', () => {
    const used = [...read('wxt.config.ts').matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? '');
    const folders = ['zh_CN', 'zh_TW', 'en'].map((folder) => `assets/public/_locales/${folder}/messages.json`);
    const missing = folders.flatMap((file) => {
      const told = JSON.parse(read(file)) as Record<string, { message?: string } | undefined>;
      return used.filter((key) => !told[key]?.message).map((key) => `${file}: ${key}`);
    });
    expect(missing, 'add the message').toEqual([]);
  });
});

describe('platforms', () => {
  const dataFiles = under('lib/platforms').filter((file) => /satisfies Platform\b/.test(read(file)));

  test('there is one', () => expect(dataFiles.length).toBeGreaterThan(0));

  test('every file is registered under its own name', async () => {
    const names = dataFiles.map((file) => basename(file, '.ts'));
    const modules = await Promise.all(
      names.map((name) => import(`../lib/platforms/${name}.ts`) as Promise<{ default: unknown }>),
    );
    const wrong = names.filter(
      (name, i) => !platforms.some((platform) => platform === modules[i]?.default && platform.id === name),
    );
    expect(wrong, 'give the platform its file’s name as id, and add it to the list in lib/platforms/index.ts').toEqual(
      [],
    );
  });

  test('none asks for a host of mail or log-in, or for a whole family of hosts', () => {
    const hosts = platforms.flatMap((platform) => platform.hosts);
    const closed = hosts.filter((host) =>
      /\*|(?:^|[.-])(?:e?mail|mp|reg|login|passport|account|sso|pay|id)\./.test(host),
    );
    expect(closed, 'name the hosts of articles, one by one').toEqual([]);
  });
});

/** How many strings stand in a list of a rule's test: `flags: ['…', '…']`. */
function rowsOf(code: string, list: string): number {
  const start = new RegExp(`\\b${list}:\\s*\\[`).exec(code);
  if (!start) return 0;
  let rows = 0;
  for (const [token] of code
    .slice(start.index + start[0].length)
    .matchAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`]*`|\/\/.*|[[\]]/g)) {
    if (token === ']') return rows;
    if (!token.startsWith('//') && token !== '[') rows += 1;
  }
  return rows;
}

/** The `{placeholders}` of a text, in one order. */
function gaps(text: string | undefined): string {
  return [...(text ?? '').matchAll(/\{\w+\}/g)].map(String).sort().join(' ');
}

function roomOf(path: string): string | null {
  const room = /^lib\/([^/]+)\//.exec(path)?.[1];
  return room ?? null;
}

/** Comments blanked out, strings kept; good enough for code that prettier has laid out. */
function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1');
}

function linesOf(file: string): string[] {
  return withoutComments(read(file)).split('\n');
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (MADE.has(entry.name)) return [];
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}
