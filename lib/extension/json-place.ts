/** A place in a text, both counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** The offset after a match at an offset; the offset itself when there is none. */
function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The offset after the string that begins at `start`; null when it breaks off. */
function pastString(text: string, start: number): number | null {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') {
    const next = text[at] === '\\' ? past(ESCAPE, text, at) : at + (text.charCodeAt(at) < 0x20 ? 0 : 1);
    if (next === at) return null;
    at = next;
  }
  return at < text.length ? at + 1 : null;
}

/** What has been opened and not closed, and what may come next. */
interface Scan {
  readonly open: string[];
  expects: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'more';
}

function closes({ open, expects }: Scan, character: string): boolean {
  const closing = open.at(-1) === '{' ? '}' : ']';
  return open.length > 0 && character === closing && (expects === 'more' || expects.endsWith('-or-end'));
}

/** The comma or colon that has to stand here; false when it does not. */
function takeSign(scan: Scan, character: string): boolean {
  if (character !== (scan.expects === 'colon' ? ':' : ',') || scan.open.length === 0) return false;
  scan.expects = scan.expects === 'more' && scan.open.at(-1) === '{' ? 'key' : 'value';
  return true;
}

/** Takes one token at an offset: the offset after it, or null when it has no place there. */
function take(scan: Scan, text: string, at: number): number | null {
  const character = text[at] ?? '';
  const isKey = scan.expects.startsWith('key');
  if (closes(scan, character)) {
    scan.open.pop();
    scan.expects = 'more';
    return at + 1;
  }
  if (scan.expects === 'more' || scan.expects === 'colon') return takeSign(scan, character) ? at + 1 : null;
  if (isKey && character !== '"') return null;
  if (character === '{' || character === '[') {
    scan.open.push(character);
    scan.expects = character === '{' ? 'key-or-end' : 'value-or-end';
    return at + 1;
  }
  scan.expects = isKey ? 'colon' : 'more';
  const end = character === '"' ? pastString(text, at) : past(SCALAR, text, at);
  return end === at ? null : end;
}

/**
 * Where a text stops being JSON; null when it is JSON. Browsers tell this in their own words and not always, so it is
 * found here: one pass over the text, however deep it is nested.
 */
export function whereJsonBreaks(text: string): TextPlace | null {
  const scan: Scan = { open: [], expects: 'value' };
  let at = past(SPACE, text, 0);
  while (at < text.length) {
    const next = take(scan, text, at);
    if (next === null) return placeAt(text, at);
    at = past(SPACE, text, next);
  }
  return scan.expects === 'more' && scan.open.length === 0 ? null : placeAt(text, at);
}

function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
