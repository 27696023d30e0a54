import type { PageDataForm } from '../platforms/platform-data';

/** What a page's own data says of its article. Fields that are missing or not of the expected sort are null. */
export interface PageData {
  readonly docId: string | null;
  readonly account: string | null;
  readonly time: string | null;
  /** Whether the data calls the article an uploader's; null when it does not say. */
  readonly selfMedia: boolean | null;
}

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

/** The first of these fields that is a short text; a path leads through records by their names (`main.source`). */
function textAt(state: unknown, paths: readonly string[]): string | null {
  for (const path of paths) {
    let value = state;
    for (const name of path.split('.')) value = isRecord(value) && Object.hasOwn(value, name) ? value[name] : null;
    if (typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_FIELD) return value.trim();
  }
  return null;
}

function readState(state: unknown, form: PageDataForm): PageData | null {
  if (!isRecord(state)) return null;
  const told = textAt(state, [form.uploader.path]);
  return {
    docId: textAt(state, form.docId ?? []),
    account: textAt(state, form.account),
    time: textAt(state, form.time),
    selfMedia: told === null ? null : form.uploader.value === undefined || told === form.uploader.value,
  };
}

/**
 * The data that a script assigns to the form's variable (`window.__INITIAL_STATE__ = {…}`), read as text and never run.
 * Null when no script holds such an object.
 */
export function readPageData(
  scripts: Iterable<{ readonly textContent: string | null }>,
  form: PageDataForm,
): PageData | null {
  const assignment = new RegExp(`${form.variable}["'\\]]{0,2}\\s{0,9}=\\s{0,9}\\{`);
  for (const { textContent } of scripts) {
    const script = textContent ?? '';
    const assigned = assignment.exec(script);
    if (!assigned) continue;
    const json = balancedObject(script, assigned.index + assigned[0].length - 1);
    if (json !== null) return readState(parse(json), form);
  }
  return null;
}
