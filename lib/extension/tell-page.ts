import type { PageReading } from '../page-reading';
import type { Note } from '../notes/note';
import { looksTraditional } from '../text/traditional';
import { MOST_TOLD } from './page-answer';
import type { PageAnswer } from './page-answer';
import { cutQuote } from './quote';
import type { Settings } from './settings';

const cut = <T extends { readonly quote: string }>(told: T): T => ({ ...told, quote: cutQuote(told.quote) });
const clip = (text: string | null): string | null => text?.slice(0, 200) ?? null;

/** Whether the article's text is there, not only its address. */
export const hasArrived = (reading: PageReading): boolean =>
  reading.article.parts.some((part) => part.part === 'paragraph');

/** The script of most lines; a Traditional name in a Simplified text does not decide. */
export function langOf(text: string): PageAnswer['lang'] {
  const lines = text.split('\n').filter((line) => /\p{Script=Han}/u.test(line));
  if (lines.length === 0) return 'zh';
  return lines.filter(looksTraditional).length * 2 > lines.length ? 'zh-Hant' : 'zh-Hans';
}

const toldNote = (note: Note, placed: boolean, hidden: boolean): PageAnswer['notes'][number] => ({
  start: note.start,
  end: note.end,
  kind: note.kind,
  quote: cutQuote(note.quote),
  severity: note.severity,
  level: note.level,
  evidence: note.evidence.slice(0, 20).map(({ quote, reason }) => ({ quote: cutQuote(quote), reason })),
  related: note.related.slice(0, 20).map(({ start, end, quote }) => ({ start, end, quote: cutQuote(quote) })),
  placed,
  hidden,
});

/** What holds in one tab alone. */
export interface ToldOfTab {
  readonly ownSettings: Settings | null;
  readonly paused: boolean;
  /** The reader asked for this page or its site. */
  readonly asked: boolean;
  /** Only what the reader selected was read. */
  readonly selection: boolean;
  /** The page has too many elements to be searched. */
  readonly tooLarge: boolean;
}

/** What a page tells the popup of its reading. The text itself is not told, only the words of notes. */
export function tellPage(
  reading: PageReading,
  isPlaced: (note: Note) => boolean,
  isHidden: (note: Note) => boolean,
  { ownSettings, paused, asked, selection, tooLarge }: ToldOfTab,
): PageAnswer {
  const { article, platform, disclaimers, notes, lookups, coverage } = reading;
  return {
    page: article.page,
    asked,
    selection,
    tooLarge,
    arrived: hasArrived(reading),
    lang: langOf(article.text),
    platform: platform && {
      ...platform,
      evidence: [...platform.evidence],
      account: clip(platform.account),
      place: clip(platform.place),
      statedTime: clip(platform.statedTime),
    },
    disclaimers: disclaimers.slice(0, 20).map(cut),
    notes: notes.slice(0, MOST_TOLD).map((note) => toldNote(note, isPlaced(note), isHidden(note))),
    untold: Math.max(0, notes.length - MOST_TOLD),
    lookups: lookups.slice(0, MOST_TOLD).map(cut),
    coverage,
    length: article.text.length,
    paused,
    ownSettings: ownSettings && (structuredClone(ownSettings) as PageAnswer['ownSettings']),
  };
}
