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

/** A choice and the account, host or page that it is about; accounts have a name for the reader. */
const choiceAt = v.object({
  at: v.pipe(v.string(), v.maxLength(2048)),
  name: v.optional(v.pipe(v.string(), v.maxLength(100))),
  ...choice.entries,
});

/** At most so many accounts, sites and pages are remembered; the oldest goes first. */
export const MOST = { accounts: 500, sites: 200, pages: 500 } as const;

/** What storage may hold; also what a page is sent in a private window. */
export const settingsSchema = v.object({
  /** Of the shape; older ones are led over by {@link migrate}. */
  version: v.literal(2),
  everywhere: choice,
  sites: v.pipe(v.array(choiceAt), v.maxLength(MOST.sites)),
  pages: v.pipe(v.array(choiceAt), v.maxLength(MOST.pages)),
  /** By the account's key (`account-key.ts`). */
  accounts: v.pipe(v.array(choiceAt), v.maxLength(MOST.accounts)),
  /** Whether links on list pages say who wrote what they lead to. */
  listMarks: v.boolean(),
  level: v.picklist(LEVELS),
  language: v.picklist(LANGUAGE_CHOICES),
});

export interface Choice {
  readonly highlights?: boolean;
  readonly kinds?: Readonly<Partial<Record<Kind, boolean>>>;
}

export interface ChoiceAt extends Choice {
  readonly at: string;
  /** What the reader knows it by, when `at` is a key. */
  readonly name?: string;
}

/** What the reader chose. Only what was changed is held, so a new kind is on until somebody says otherwise. */
export interface Settings extends Omit<
  v.InferOutput<typeof settingsSchema>,
  'everywhere' | 'sites' | 'pages' | 'accounts'
> {
  readonly everywhere: Choice;
  readonly sites: readonly ChoiceAt[];
  readonly pages: readonly ChoiceAt[];
  readonly accounts: readonly ChoiceAt[];
}

export const DEFAULTS: Settings = {
  version: 2,
  everywhere: {},
  sites: [],
  pages: [],
  accounts: [],
  listMarks: true,
  level: 'quiet',
  language: 'auto',
};

/** Leads an older shape over to the present one: version 1 (0.1) knew neither accounts nor list marks. */
function migrate(value: unknown): unknown {
  const old = v.safeParse(v.looseObject({ version: v.optional(v.literal(1), 1) }), value);
  return old.success ? { accounts: [], listMarks: true, ...old.output, version: 2 } : value;
}

/** The settings that a stored or sent value holds; null when it is none of ours. */
export function parseSettings(value: unknown): Settings | null {
  const parsed = v.safeParse(settingsSchema, migrate(value));
  return parsed.success ? parsed.output : null;
}

/** Where a value is no settings of ours, as a path such as `pages.3.at`; null when it is, or no path leads there. */
export function whereSettingsBreak(value: unknown): string | null {
  const parsed = v.safeParse(settingsSchema, migrate(value));
  return parsed.success ? null : v.getDotPath(parsed.issues[0]);
}
