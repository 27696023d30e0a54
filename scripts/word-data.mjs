// A Vite plugin: what the engine cannot use does not go into a bundle.
//
// Folding Traditional to Simplified serves matching alone, so of OpenCC's dictionaries only the characters that some
// word list or rule of ours holds are kept (about 880 of 3,500): the bundle is 15 KB smaller and the dictionary is built
// in a fifth of the time. A new word brings its characters with it, since they are read from the sources at each build.
// Of the word lists the comments are left out, of the weights the names, and the range of Han characters is written as
// itself.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';

const COMMENT = /\/\*\*?[^]*?\*\/|^\s*\/\/.*$/gm;
const HAN = /[\u3400-\u9FFF]/gu;
const DICTIONARY = /opencc-js[\\/]dist[\\/]esm-lib[\\/]dict[\\/]TS(Characters|Phrases)\.js$/;
const WEIGHTS = /[\\/]claims[\\/]weights\.json$/;
const WORDS = /[\\/]assets[\\/]words[\\/][\w-]+\.txt\?raw$/;

const RULES = /[\\/]lib[\\/][\w\\/-]+\.ts$/;
const HAN_RANGE = /\\{1,2}u4E00-\\{1,2}u9FFF/g;

/** A word list without its comments and headings, but with the longer words in which a word does not count; the same
 * lines that `parseListedWords` takes. */
const withoutComments = (raw) =>
  raw
    .split('\n')
    .map((line) => (line.startsWith('#') ? '' : line.replace(/ #(?! not: ).*$/, '').trim()))
    .filter((line) => line !== '')
    .join('\n');

/** The words of two units in one line, without line ends between them, those of three in the next, those of four in the third, as
 * `linesOf` takes them apart: first those whose first unit no other has, then, behind blanks, those of one first unit,
 * which is written once. The others have a line each. */
function packed(lines) {
  const runs = [2, 3, 4].map((length) => {
    const byHead = new Map();
    for (const line of lines.filter((one) => one.length === length))
      byHead.set(line[0], [...(byHead.get(line[0]) ?? []), line.slice(1)]);
    const [alone, shared] = [[], []];
    for (const [head, rests] of byHead) (rests.length > 1 ? shared : alone).push(head + rests.join(''));
    return [alone.join(''), ...shared].join(' ');
  });
  return `=${[...runs, ...lines.filter(({ length }) => length < 2 || length > 4)].join('\n')}`;
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** Every Han character that some rule or word could match: those of the code, without its comments, and of the lists. */
function knownCharacters() {
  const code = filesBelow(join(projectRoot, 'lib')).map((file) => readFileSync(file, 'utf8').replace(COMMENT, ''));
  const lists = filesBelow(join(projectRoot, 'assets', 'words')).map((file) =>
    withoutComments(readFileSync(file, 'utf8')),
  );
  return new Set([...code, ...lists].flatMap((text) => text.match(HAN) ?? []));
}

const pairsOf = (dictionary) => dictionary.split('|').map((pair) => pair.split(' '));

/** The pairs whose Simplified character is known; of phrases those that give a known character
 * where the pairs would give another. */
function trimmed(kind, dictionary, characters) {
  const known = knownCharacters();
  if (kind === 'Characters') return pairsOf(dictionary).filter(([, to]) => known.has(to));
  const single = new Map(pairsOf(characters));
  return pairsOf(dictionary).filter(([from, to]) => {
    const own = [...from].map((character) => single.get(character) ?? character);
    return [...to].some((character, at) => character !== own[at] && known.has(character));
  });
}

/** The plugin; bundles, the extension's and the command's, and the unit tests take it, so that all read alike. */
export function wordData() {
  return {
    name: 'suyuan-word-data',
    enforce: 'pre',
    async load(id) {
      if (WORDS.test(id)) {
        const lines = withoutComments(readFileSync(id.replace('?raw', ''), 'utf8')).split('\n');
        return `export default ${JSON.stringify(packed(lines))}`;
      }
      if (WEIGHTS.test(id)) {
        const { bias, features } = JSON.parse(readFileSync(id, 'utf8'));
        return {
          code: `export default ${JSON.stringify({ bias, features: features.flatMap(([, ...numbers]) => numbers) })}`,
          moduleType: 'js',
        };
      }
      const kind = DICTIONARY.exec(id)?.[1];
      if (!kind) return null;
      const { default: characters } = await import('opencc-js/dict/TSCharacters');
      const { default: dictionary } = await import(`opencc-js/dict/TS${kind}`);
      const pairs = trimmed(kind, dictionary, characters);
      return `export default ${JSON.stringify(pairs.map((pair) => pair.join(' ')).join('|'))}`;
    },
    transform: (code, id) => (RULES.test(id) ? code.replace(HAN_RANGE, '\u4E00-\u9FFF') : null),
  };
}
