import * as v from 'valibot';
import { LEVELS } from '../notes/note';
import type { Kind } from '../rules/kind';

/** `auto` follows the browser's language. */
export const LANGUAGE_CHOICES = ['auto', 'zh-CN', 'zh-TW', 'en'] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** What was chosen at one scope; what is absent follows the wider scope. */
const choice = v.object({
  highlights: v.optional(v.boolean()),
  /** By kind. Any key is accepted, so that a kind of another version does not make the whole unreadable. */
  kinds: v.optional(v.record(v.pipe(v.string(), v.maxLength(64)), v.boolean())),
});

/** A choice and the host or page that it is about. */
const choiceAt = v.object({ at: v.pipe(v.string(), v.maxLength(2048)), ...choice.entries });

/** At most so many sites and pages are remembered; the oldest goes first. */
export const MOST = { sites: 200, pages: 500 } as const;

/** What storage may hold; also what a page is sent in a private window. */
export const settingsSchema = v.object({
  /** Of the shape; a later one will be led over from this. */
  version: v.optional(v.literal(1), 1),
  everywhere: choice,
  sites: v.pipe(v.array(choiceAt), v.maxLength(MOST.sites)),
  pages: v.pipe(v.array(choiceAt), v.maxLength(MOST.pages)),
  level: v.picklist(LEVELS),
  language: v.picklist(LANGUAGE_CHOICES),
});

export interface Choice {
  readonly highlights?: boolean;
  readonly kinds?: Readonly<Partial<Record<Kind, boolean>>>;
}

export interface ChoiceAt extends Choice {
  readonly at: string;
}

/** What the reader chose. Only what was changed is held, so a new kind is on until somebody says otherwise. */
export interface Settings extends Omit<v.InferOutput<typeof settingsSchema>, 'everywhere' | 'sites' | 'pages'> {
  readonly everywhere: Choice;
  readonly sites: readonly ChoiceAt[];
  readonly pages: readonly ChoiceAt[];
}

export const DEFAULTS: Settings = {
  version: 1,
  everywhere: {},
  sites: [],
  pages: [],
  level: 'quiet',
  language: 'auto',
};

/** The settings that a stored or sent value holds; null when it is none of ours. */
export function parseSettings(value: unknown): Settings | null {
  const parsed = v.safeParse(settingsSchema, value);
  return parsed.success ? parsed.output : null;
}
