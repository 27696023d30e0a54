import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

/** What a package says of itself in its package.json. */
interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly repository?: string | { readonly url: string };
}

/**
 * A WXT module: writes the licences of all that is bundled into the built extension, as notices.txt. What is bundled is
 * learnt from the bundler, so a new package cannot be forgotten.
 */
export default defineWxtModule((wxt) => {
  const folders = new Set<string>();
  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: 'notices',
        generateBundle(_options, bundle) {
          for (const chunk of Object.values(bundle)) {
            if (chunk.type === 'chunk') for (const id of chunk.moduleIds) addFolder(folders, id);
          }
        },
      },
    ],
  }));
  wxt.hook('build:done', async () => {
    const { root, outDir } = wxt.config;
    const own = `溯源 Suyuan\n\n${await readFile(join(root, 'LICENSE'), 'utf8')}`;
    const others = await Promise.all([...folders].sort().map(noticeOf));
    await writeFile(join(outDir, 'notices.txt'), [own, ...others].join(`\n${'-'.repeat(80)}\n\n`));
  });
});

/** The package's folder out of a module's path; nothing for our own modules and the bundler's virtual ones. */
function addFolder(folders: Set<string>, id: string): void {
  const folder = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];
  if (folder !== undefined && !folder.endsWith('/vite') && !folder.endsWith('/rolldown')) folders.add(folder);
}

async function noticeOf(folder: string): Promise<string> {
  const facts = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as PackageFacts;
  const { name, version, license } = facts;
  const source = sourceOf(facts);
  const head = `${name} ${version}\nLicence: ${license}\nSource: ${source}\n`;
  const files = (await readdir(folder)).filter((file) => /^(?:licen[cs]e|notice|third_party_licenses)/i.test(file));
  const texts = await Promise.all(
    files
      .filter((file) => /\.|^[A-Z]+$/.test(file) && file !== 'LICENSES')
      .map((file) => readFile(join(folder, file), 'utf8')),
  );
  if (texts.length > 0) return `${head}\n${texts.join('\n')}`;
  if (license !== 'MIT') {
    throw new Error(`${name} is bundled, but brings no licence text: add its notice in scripts/modules/notices.ts.`);
  }
  return `${head}\n${mit(authorOf(facts))}`;
}

const sourceOf = ({ name, repository }: PackageFacts): string => {
  const url = typeof repository === 'string' ? repository : repository?.url;
  return url?.replace(/^git\+/, '').replace(/\.git$/, '') ?? `npm package ${name}`;
};

const authorOf = ({ name, author }: PackageFacts): string =>
  (typeof author === 'string' ? author : author?.name) ?? `the authors of ${name}`;

/** The MIT licence's text, for packages that name it without bringing it. */
const mit = (holder: string): string => `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;
