import * as v from 'valibot';
import type { Kept } from './kept';
import { cutQuote, LONGEST_QUOTE } from './quote';

/** At most so many pages with so many notes each are remembered; the oldest goes first. */
export const MOST_HIDDEN = { pages: 300, notes: 50 } as const;

/** A note by its kind and its words, as far as a quote is told: offsets change when the page does. */
const hiddenNote = v.object({
  kind: v.pipe(v.string(), v.maxLength(64)),
  quote: v.pipe(v.string(), v.maxLength(LONGEST_QUOTE + 1)),
});
type HiddenNote = Readonly<v.InferOutput<typeof hiddenNote>>;

const page = v.pipe(v.string(), v.maxLength(2048));
const hiddenNotesSchema = v.object({
  version: v.literal(1),
  pages: v.pipe(
    v.array(v.object({ at: page, notes: v.pipe(v.array(hiddenNote), v.maxLength(MOST_HIDDEN.notes)) })),
    v.maxLength(MOST_HIDDEN.pages),
  ),
});

/** The notes that the reader called not helpful, by the page (`placeOf`) on which they stand. */
export interface HiddenNotes {
  readonly version: 1;
  readonly pages: readonly { readonly at: string; readonly notes: readonly HiddenNote[] }[];
}

/** A note to hide or to show again on a page; without a note, all of the page's are shown again. */
export const hiddenChangeSchema = v.object({
  page,
  note: v.nullable(hiddenNote),
  hide: v.boolean(),
});
export type HiddenChange = v.InferOutput<typeof hiddenChangeSchema>;

export const NOTHING_HIDDEN: HiddenNotes = { version: 1, pages: [] };

export const keptHiddenNotes: Kept<HiddenNotes> = {
  key: 'hidden-notes',
  fallback: NOTHING_HIDDEN,
  parse(value) {
    const parsed = v.safeParse(hiddenNotesSchema, value);
    return parsed.success ? parsed.output : null;
  },
};

/** A note as it is remembered. */
export const hiddenNoteOf = ({ kind, quote }: HiddenNote): HiddenNote => ({ kind, quote: cutQuote(quote) });

const same = (one: HiddenNote, other: HiddenNote): boolean => one.kind === other.kind && one.quote === other.quote;
const on = (hidden: HiddenNotes, at: string): readonly HiddenNote[] =>
  hidden.pages.find((entry) => entry.at === at)?.notes ?? [];

/** Whether a note of a page is hidden. */
export function isHidden(hidden: HiddenNotes, at: string, note: HiddenNote): boolean {
  const wanted = hiddenNoteOf(note);
  return on(hidden, at).some((one) => same(one, wanted));
}

/** What is hidden after a change. The changed page counts as the newest; the oldest beyond the bounds are left off. */
export function changeHidden(hidden: HiddenNotes, { page: at, note, hide }: HiddenChange): HiddenNotes {
  const others = note ? on(hidden, at).filter((one) => !same(one, note)) : [];
  const notes = note && hide ? [...others, note].slice(-MOST_HIDDEN.notes) : others;
  const pages = hidden.pages.filter((entry) => entry.at !== at);
  return { version: 1, pages: (notes.length > 0 ? [...pages, { at, notes }] : pages).slice(-MOST_HIDDEN.pages) };
}
