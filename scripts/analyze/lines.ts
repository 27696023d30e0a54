/** A line that is longer than this is not read (bytes; DESIGN's bound). */
export const LONGEST_LINE = 8 * 1024 * 1024;

/** The lines of a byte stream, without their line ends; null for one that is too long, whose bytes are let go. */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer | null> {
  let held: Uint8Array[] = [];
  let length = 0;
  const take = (): Buffer | null => {
    const line = length > LONGEST_LINE ? null : Buffer.concat(held);
    held = [];
    length = 0;
    return line;
  };
  for await (const chunk of input) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      held.push(chunk.subarray(from, end));
      length += end - from;
      yield take();
      from = end + 1;
    }
    length += chunk.length - from;
    if (length <= LONGEST_LINE) held.push(chunk.subarray(from));
    else held = [];
  }
  if (length > 0) yield take();
}
