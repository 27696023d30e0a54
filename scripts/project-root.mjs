import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a separator at its end; found upwards, since a bundled script stands deeper than its source. */
export const projectRoot = fileURLToPath(upwards(new URL('.', import.meta.url)));

function upwards(folder) {
  return existsSync(new URL('package.json', folder)) ? folder : upwards(new URL('..', folder));
}
