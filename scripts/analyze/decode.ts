const BYTE_ORDER_MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** Where an HTML file names its charset: within its first kilobytes, as browsers look for it. */
const CHARSET = /<meta[^>]{0,200}?charset\s{0,3}=\s{0,3}["']?([\w-]{2,20})/i;
const LOOK_FOR_CHARSET = 4096;

/**
 * The text of a file: by its byte-order mark, else as UTF-8 when it is valid, else by the charset that the HTML names,
 * else GB18030. Null when the bytes are no text: they hold zeros that no byte-order mark explains.
 */
export function decode(bytes: Uint8Array, isHtml: boolean): string | null {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return new TextDecoder(marked[1]).decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: the charset that the page names, or the one that all Chinese charsets of the web are part of.
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, LOOK_FOR_CHARSET));
    return new TextDecoder(decoderFor(isHtml ? CHARSET.exec(head)?.[1] : undefined)).decode(bytes);
  }
}

/** A charset that the decoder knows; UTF-8 was tried and is not what the bytes are. */
function decoderFor(named: string | undefined): string {
  if (named === undefined || /^utf-?8$/i.test(named)) return 'gb18030';
  try {
    return new TextDecoder(named).encoding;
  } catch {
    return 'gb18030';
  }
}
