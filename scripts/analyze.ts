/**
 * The analyser as a command; DESIGN's contract in short:
 *
 *   npm run -s analyze -- [--url URL] [--html] [--format json|markdown] [FILE]
 *   npm run -s analyze -- --ndjson < documents > answers
 *
 * Prints nothing but answers on standard output. Exit 0 done, 1 unreadable input, 2 bad usage.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { analyseDocument } from './analyze/analyse-document';
import { decode } from './analyze/decode';
import { toMarkdown } from './analyze/markdown';
import { answerStream } from './analyze/stream';

const USAGE = `Usage: npm run -s analyze -- [--url URL] [--html] [--format json|markdown] [FILE]
       npm run -s analyze -- --ndjson
Without FILE, or with -, reads standard input. --ndjson reads one {"id","text"|"html","url"?} a line.`;

/** Says what is wrong on standard error and ends with the code. */
function fail(code: 1 | 2, message: string): never {
  console.error(`analyze: ${message}`);
  if (code === 2) console.error(USAGE);
  process.exit(code);
}

function readOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        html: { type: 'boolean', default: false },
        format: { type: 'string', default: 'json' },
        ndjson: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return fail(2, error instanceof Error ? error.message : String(error));
  }
}

async function readBytes(file: string | undefined): Promise<Buffer> {
  if (file !== undefined && file !== '-') {
    return readFile(file).catch((error: NodeJS.ErrnoException) =>
      fail(1, error.code === 'ENOENT' ? `no such file: ${file}` : `cannot read ${file}: ${error.message}`),
    );
  }
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const { values, positionals } = readOptions();
// A reader of our output that goes away (head, say) ends us quietly.
process.stdout.on('error', () => process.exit(0));

if (values.help) {
  console.error(USAGE);
  process.exit(0);
}
if (values.format !== 'json' && values.format !== 'markdown')
  fail(2, `--format takes json or markdown, not ${values.format}`);
if (values.url !== undefined && !URL.canParse(values.url)) fail(2, `--url is not an address: ${values.url}`);
if (positionals.length > 1) fail(2, 'one FILE at a time');

if (values.ndjson) {
  if (positionals.length > 0 || values.html || values.url !== undefined || values.format !== 'json') {
    fail(2, '--ndjson stands alone: each line says what it is');
  }
  const bad = await answerStream(process.stdin, process.stdout);
  if (bad > 0) console.error(`analyze: ${bad} bad ${bad === 1 ? 'line' : 'lines'}`);
} else {
  const bytes = await readBytes(positionals[0]);
  const text = decode(bytes, values.html);
  if (text === null) fail(1, 'this is no text (it holds zero bytes)');
  const url = values.url === undefined ? null : new URL(values.url);
  // A page nested tens of thousands deep overflows the parser's stack: unreadable, and said so.
  const answer = await analyseDocument(values.html ? { html: text, url } : { text, url }).catch((error: Error) =>
    fail(1, `this cannot be read: ${error.message}`),
  );
  const printed = values.format === 'markdown' ? toMarkdown(answer) : `${JSON.stringify(answer, null, 2)}\n`;
  process.stdout.write(printed);
}
