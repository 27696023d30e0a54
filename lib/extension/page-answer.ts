import * as v from 'valibot';
import { LEVELS } from '../notes/note';
import { KINDS } from '../rules/kind';
import { LONGEST_QUOTE } from './quote';
import { settingsSchema } from './settings';

/** So many notes and look-ups are told at most; an article with more is told with its count. */
export const MOST_TOLD = 1000;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const short = v.pipe(v.string(), v.maxLength(200));
const quote = v.pipe(v.string(), v.maxLength(LONGEST_QUOTE + 1));
const count = offset;

export const spanSchema = v.object({ start: offset, end: offset });

const note = v.object({
  ...spanSchema.entries,
  kind: v.picklist(KINDS),
  quote,
  severity: v.picklist(['high', 'medium', 'low', 'info']),
  level: v.picklist(LEVELS),
  evidence: v.pipe(v.array(v.object({ quote, reason: short })), v.maxLength(20)),
  related: v.pipe(v.array(v.object({ ...spanSchema.entries, quote })), v.maxLength(20)),
  /** Whether the words were found again in the page, so that one can scroll to them. */
  placed: v.boolean(),
  /** Whether the reader called it not helpful on this page. */
  hidden: v.boolean(),
});

const platform = v.object({
  id: short,
  role: v.picklist(['self-media', 'editorial', 'copy', 'unknown']),
  confidence: v.picklist(['certain', 'likely', 'unknown']),
  evidence: v.array(short),
  account: v.nullable(short),
  place: v.nullable(short),
  statedTime: v.nullable(short),
  originalUrl: v.nullable(v.pipe(v.string(), v.url(), v.regex(/^https?:/))),
  createdAbout: v.nullable(short),
});

const disclaimer = v.object({
  ...spanSchema.entries,
  quote,
  lang: v.picklist(['zh-Hans', 'zh-Hant', 'en']),
  by: v.picklist(['platform', 'creator', 'quoted']),
  platform: v.nullable(short),
});

/** Only addresses of the web can be opened from the list. */
const lookup = v.object({
  ...spanSchema.entries,
  quote,
  scheme: short,
  url: v.pipe(v.string(), v.url(), v.regex(/^https?:/)),
});

const coverage = v.object({
  sentences: count,
  factual: count,
  checkWorthy: count,
  linked: count,
  named: count,
  vague: count,
  none: count,
  unverified: count,
});

/** What a page tells of itself when the popup asks. */
export const pageAnswerSchema = v.object({
  page: v.picklist(['article', 'account', 'list', 'video', 'text', 'other']),
  /** The reader asked for this page or its site, so that it is marked whoever speaks. */
  asked: v.boolean(),
  /** Only what the reader selected was read. */
  selection: v.boolean(),
  /** The page has too many elements to be searched for its article; a selection can still be read. */
  tooLarge: v.boolean(),
  /** False while the page is an article's by its address, but its text has not arrived. */
  arrived: v.boolean(),
  /** The language of the quoted text, for `lang` attributes. */
  lang: v.picklist(['zh-Hans', 'zh-Hant', 'zh']),
  platform: v.nullable(platform),
  disclaimers: v.pipe(v.array(disclaimer), v.maxLength(20)),
  notes: v.pipe(v.array(note), v.maxLength(MOST_TOLD)),
  /** How many further notes there are that are not told here. */
  untold: count,
  lookups: v.pipe(v.array(lookup), v.maxLength(MOST_TOLD)),
  coverage,
  /** How long the article's text is, so that notes have a place in it (UTF-16 units). */
  length: count,
  /** Whether the reader paused the marks in this tab. */
  paused: v.boolean(),
  /** In a private window: what was chosen for this tab alone; null elsewhere. */
  ownSettings: v.nullable(settingsSchema),
});

export type PageAnswer = v.InferOutput<typeof pageAnswerSchema>;
export type ToldNote = PageAnswer['notes'][number];
export type ToldLookup = PageAnswer['lookups'][number];
export type ToldDisclaimer = PageAnswer['disclaimers'][number];
