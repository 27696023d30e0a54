import * as v from 'valibot';
import { everythingKept } from './everything-kept';
import { whereJsonBreaks } from './json-place';
import type { TextPlace } from './json-place';
import { readKept, replaceKept } from './kept';

/** The file's own name for itself, and the version of its shape. */
const FORMAT = 'suyuan-settings';
const VERSION = 1;
/** No file of ours is near this size; a larger one is not read (bytes). */
export const LARGEST_BACKUP = 5_000_000;

const backupSchema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  made: v.pipe(v.string(), v.maxLength(40)),
  kept: v.record(v.string(), v.unknown()),
});

/** Why a file cannot be taken. `where` is a path such as `settings.pages.3.at`. */
export type Trouble =
  | { readonly why: 'too-large' | 'not-ours' | 'later-version' }
  | { readonly why: 'not-json'; readonly place: TextPlace }
  | { readonly why: 'broken'; readonly where: string };

/** What a whole file holds, ready to be kept. */
export interface Backup {
  /** When it was made, ISO 8601, as the file says. */
  readonly made: string;
  /** By key; led over to the present shape. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** All that is kept, as a file's text. `now` goes into the file as its date. */
export async function makeBackup(now: Date): Promise<string> {
  const kept = await Promise.all(everythingKept.map(async (one) => [one.key, await readKept(one)] as const));
  const backup = { format: FORMAT, version: VERSION, made: now.toISOString(), kept: Object.fromEntries(kept) };
  return `${JSON.stringify(backup, null, 2)}\n`;
}

/** The file's text as it will be kept, checked whole; or what is wrong with it. Changes nothing. */
export function readBackup(text: string): Backup | Trouble {
  if (text.length > LARGEST_BACKUP) return { why: 'too-large' };
  const place = whereJsonBreaks(text);
  if (place) return { why: 'not-json', place };
  const parsed = v.safeParse(backupSchema, JSON.parse(text));
  if (!parsed.success) return { why: 'not-ours' };
  const { version, made, kept } = parsed.output;
  const known = new Map(everythingKept.map((one) => [one.key, one]));
  if (version > VERSION || Object.keys(kept).some((key) => !known.has(key))) return { why: 'later-version' };
  const values: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(kept)) {
    const one = known.get(key);
    const read = one?.parse(value) ?? null;
    if (read === null) {
      const inside = one?.whereBroken?.(value);
      return { why: 'broken', where: inside ? `${key}.${inside}` : key };
    }
    values[key] = read;
  }
  return { made, values };
}

/** Puts what a file holds in place of what is kept. What the file does not hold stays. */
export const takeBackup = ({ values }: Backup): Promise<void> => replaceKept(values);
