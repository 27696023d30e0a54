import type { PageAnswer, ToldNote } from '../extension/page-answer';
import type { Kind } from '../rules/kind';
import { fill, kindWords, wordFor } from './catalogue';
import type { Speech } from './view';

export const REPORT_ROLES = ['reader', 'author'] as const;
export const REPORT_WHATS = ['should-not', 'other-kind', 'missed', 'speaker'] as const;

/** What the report says; the reader can change all but the version and what the note itself says. */
export interface Report {
  readonly version: string;
  readonly role: (typeof REPORT_ROLES)[number];
  readonly what: (typeof REPORT_WHATS)[number];
  readonly quote: string;
  readonly kind: Kind | null;
  /** The note that is meant, when the page told one. */
  readonly note: ToldNote | null;
  readonly speaker: NonNullable<PageAnswer['platform']>['role'] | null;
  readonly lang: PageAnswer['lang'] | null;
  /** Only when the reader ticked it. */
  readonly address: string | null;
  readonly comment: string;
}

/** One line of it, or none without a value. */
const line = (pattern: string, value: string | null): string | null => (value ? fill(pattern, { value }) : null);

/** The report as plain text, one thing a line; ids in brackets, so that whoever reads it need not know the language. */
export function reportText({ words }: Speech, report: Report): string {
  const { lines, roles, whats } = words.report;
  const { note, kind, speaker } = report;
  const deciding = (note?.evidence ?? []).map(({ quote, reason }) =>
    fill(lines.deciding, { quote, reason: `${wordFor(words.reasons, reason, words.reasonUnknown)} [${reason}]` }),
  );
  return [
    fill(lines.head, { version: report.version }),
    line(lines.role, roles[report.role]),
    line(lines.what, `${whats[report.what]} [${report.what}]`),
    line(lines.speaker, speaker && `${words.roles[speaker].title} [${speaker}]`),
    line(lines.kind, kind && `${kindWords(words, kind).title} [${kind}]`),
    line(lines.quote, report.quote),
    ...deciding,
    line(lines.level, note && `${words.switches.levels[note.level]} [${note.level}]`),
    line(lines.lang, report.lang),
    line(lines.address, report.address),
    line(lines.comment, report.comment.trim()),
  ]
    .filter((text) => text !== null)
    .join('\n');
}
