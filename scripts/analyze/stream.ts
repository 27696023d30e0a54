import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { analyseDocument } from './analyse-document';
import type { Input } from './analyse-document';
import { linesOf } from './lines';

type Id = string | number | null;

/** A line that cannot be analysed, and why. */
class BadLine extends Error {
  constructor(
    readonly id: Id,
    message: string,
  ) {
    super(message);
  }
}

const asId = (value: unknown): Id => (typeof value === 'string' || typeof value === 'number' ? value : null);

/** One line of the stream as a document; throws BadLine when it is none. */
function parseLine(line: Buffer | null): { id: Id; input: Input } {
  if (line === null) throw new BadLine(null, 'the line is longer than 8 MiB');
  let value: unknown;
  try {
    value = JSON.parse(line.toString('utf8'));
  } catch {
    throw new BadLine(null, 'not JSON');
  }
  if (typeof value !== 'object' || value === null) throw new BadLine(null, 'not a JSON object');
  const { id, text, html, url } = value as Record<string, unknown>;
  const address = typeof url === 'string' && URL.canParse(url) ? new URL(url) : null;
  if (typeof html === 'string') return { id: asId(id), input: { html, url: address } };
  if (typeof text === 'string') return { id: asId(id), input: { text, url: address } };
  throw new BadLine(asId(id), 'neither "text" nor "html" is a string');
}

/** The answer to one line, or what is wrong with it. */
async function answer(line: Buffer | null, number: number): Promise<{ bad: boolean; json: string }> {
  let known: Id = null;
  try {
    const { id, input } = parseLine(line);
    known = id;
    return { bad: false, json: JSON.stringify({ id, ...(await analyseDocument(input)) }) };
  } catch (error) {
    const id = error instanceof BadLine ? error.id : known;
    const message = error instanceof Error ? error.message : String(error);
    return { bad: true, json: JSON.stringify({ id, line: number, error: message }) };
  }
}

/**
 * Answers each line of `input` with one line on `output`, in the same order, holding one document at a time. Empty lines
 * are passed over. Returns how many lines were bad; a bad line loses only itself.
 */
export async function answerStream(input: AsyncIterable<Uint8Array>, output: Writable): Promise<number> {
  let number = 0;
  let bad = 0;
  for await (const line of linesOf(input)) {
    number += 1;
    if (line !== null && line.toString('latin1').trim() === '') continue;
    const result = await answer(line, number);
    if (result.bad) bad += 1;
    if (!output.write(`${result.json}\n`)) await once(output, 'drain');
  }
  return bad;
}
