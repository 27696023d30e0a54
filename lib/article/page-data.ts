/** What a page's own data says of its article. Fields that are missing or not of the expected sort are null. */
export interface PageData {
  readonly docId: string | null;
  readonly account: string | null;
  readonly time: string | null;
  /** Whether the data calls the article an uploader's; null when it does not say. */
  readonly selfMedia: boolean | null;
}

const NAME = '__INITIAL_STATE__';
/** No page's data is near this size; what is larger is not looked at (UTF-16 units). */
const LARGEST = 2_000_000;
const LONGEST_FIELD = 100;

/**
 * The balanced object that begins at `start`, as JSON: `undefined`, which scripts may hold and JSON may not, becomes
 * `null`. One pass. Null when it does not close within bounds.
 */
function balancedObject(script: string, start: number): string | null {
  const token = /["{}]|\bundefined\b/g;
  const pieces: string[] = [];
  let depth = 0;
  let from = start;
  token.lastIndex = start;
  for (let match = token.exec(script); match; match = token.exec(script)) {
    if (match.index - start > LARGEST) return null;
    if (match[0] === '"') {
      token.lastIndex = stringEnd(script, match.index);
    } else if (match[0] === 'undefined') {
      pieces.push(script.slice(from, match.index), 'null');
      from = token.lastIndex;
    } else {
      depth += match[0] === '{' ? 1 : -1;
      if (depth === 0) return [...pieces, script.slice(from, token.lastIndex)].join('');
    }
  }
  return null;
}

/** The offset after the string that opens at `start`; the script's end when it never closes. */
function stringEnd(script: string, start: number): number {
  const mark = /["\\]/g;
  mark.lastIndex = start + 1;
  for (let match = mark.exec(script); match; match = mark.exec(script)) {
    if (match[0] === '"') return mark.lastIndex;
    mark.lastIndex += 1;
  }
  return script.length;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    // Data of another shape than JSON is data that we do not have.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The record's first field of these names that is a short text. */
function textOf(record: Readonly<Record<string, unknown>>, ...names: readonly string[]): string | null {
  const values = names.map((name) => record[name]);
  const found = values.find(
    (value) => typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_FIELD,
  );
  return typeof found === 'string' ? found.trim() : null;
}

function readState(state: unknown): PageData | null {
  if (!isRecord(state)) return null;
  // Items that the page recommends carry accounts of their own: nothing outside `main` is looked at for one.
  const main = isRecord(state['main']) ? state['main'] : {};
  const source = isRecord(main['sourceinfo']) ? main['sourceinfo'] : {};
  const type = textOf(main, 'articleType');
  return {
    docId: textOf(main, 'docid', 'docId') ?? textOf(state, 'docId', 'docid'),
    account: textOf(main, 'source') ?? textOf(source, 'tname'),
    time: textOf(main, 'ptime'),
    selfMedia: type === null ? null : type === 'wemedia',
  };
}

/** The data in `window.__INITIAL_STATE__ = {…}`, read as text and never run. Null when no script holds such an object. */
export function readPageData(scripts: Iterable<{ readonly textContent: string | null }>): PageData | null {
  for (const { textContent } of scripts) {
    const script = textContent ?? '';
    const assigned = new RegExp(`${NAME}["'\\]]{0,2}\\s{0,9}=\\s{0,9}\\{`).exec(script);
    if (!assigned) continue;
    const json = balancedObject(script, assigned.index + assigned[0].length - 1);
    if (json !== null) return readState(parse(json));
  }
  return null;
}
