import * as v from 'valibot';
import { parseSettings } from './settings';
import type { Settings } from './settings';

/** What travels between the reader's devices: all settings but those of single pages, which would not fit. */
export type SmallSettings = Omit<Settings, 'pages'>;

/**
 * The browser takes 8,192 bytes an item: 2,000 UTF-16 units are 6,000 bytes at most here (more only when each were a
 * character that JSON escapes).
 */
const PART_LENGTH = 2000;
/** The browser takes 102,400 bytes in all. */
const MOST_BYTES = 100_000;
const MOST_PARTS = MOST_BYTES / PART_LENGTH;
const KEY = 'settings';

const partSchema = v.object({ stamp: v.number(), of: v.number(), text: v.string() });
type Part = v.InferOutput<typeof partSchema>;

/** A whole writing, as it is found in the browser's sync. */
export interface Synced {
  /** When the settings were changed, milliseconds since 1970 by the clock of the device that did. */
  readonly stamp: number;
  readonly text: string;
}

export const isSyncKey = (key: string): boolean => new RegExp(`^${KEY}\\.\\d+$`).test(key);

/** The same settings always give the same text, in whichever order a browser keeps their keys. */
export function toText(settings: Settings): string {
  return JSON.stringify({ ...settings, pages: undefined }, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** The settings that a text holds; null when they are none of ours (a later version's, say). */
export function fromText(text: string): SmallSettings | null {
  try {
    return parseSettings({ ...(JSON.parse(text) as object), pages: [] });
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** A text cut into items that the browser's sync takes, each with the stamp; null when it is too long for it. */
export function toParts({ stamp, text }: Synced): Readonly<Record<string, Part>> | null {
  const of = Math.ceil(text.length / PART_LENGTH);
  if (of > MOST_PARTS) return null;
  const parts = Object.fromEntries(
    Array.from({ length: of }, (_, index): [string, Part] => [
      `${KEY}.${index}`,
      { stamp, of, text: text.slice(index * PART_LENGTH, (index + 1) * PART_LENGTH) },
    ]),
  );
  return new TextEncoder().encode(JSON.stringify(parts)).length > MOST_BYTES ? null : parts;
}

/** Joins the items again; null when there are none, or not all of one writing have arrived yet. */
export function fromParts(items: Readonly<Record<string, unknown>>): Synced | null {
  const first = v.safeParse(partSchema, items[`${KEY}.0`]);
  if (!first.success || first.output.of > MOST_PARTS) return null;
  const { stamp, of } = first.output;
  const texts: string[] = [];
  for (let index = 0; index < of; index += 1) {
    const part = v.safeParse(partSchema, items[`${KEY}.${index}`]);
    if (!part.success || part.output.stamp !== stamp) return null;
    texts.push(part.output.text);
  }
  return { stamp, text: texts.join('') };
}
