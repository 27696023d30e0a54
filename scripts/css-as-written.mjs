/**
 * A Vite plugin: style sheets that scripts take as they are written (`?raw`) go without comments and line ends. Nothing
 * else is changed in them: the bundler's own handling writes light-dark() as variables that follow the browser and not
 * the element.
 */
import { readFileSync } from 'node:fs';

const SHEET = /\.css\?raw$/;

/** @returns {import('vite').Plugin} */
export function cssAsWritten() {
  return {
    name: 'css-as-written',
    enforce: 'pre',
    load(id) {
      if (!SHEET.test(id)) return null;
      const written = readFileSync(id.replace('?raw', ''), 'utf8');
      const short = written
        .replace(/\/\*[^]*?\*\//g, '')
        .replace(/\s+/g, ' ')
        .trim();
      return `export default ${JSON.stringify(short)}`;
    },
  };
}
