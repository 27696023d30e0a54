import type { PageAnswer, ToldNote } from '../../extension/page-answer';
import { escapeMarkdown } from '../../text/escape-markdown';
import { fill, kindWords, plural, wordFor } from '../catalogue';
import type { Speech } from '../view';

/** What a report says of the page besides the page's own answer. */
export interface ReportFacts {
  readonly title: string | null;
  /** Where the page stands, without what only says where the reader came from; null when it is not known. */
  readonly address: string | null;
  readonly readAt: Date;
}

/** The moment of reading, as the reader's language writes it. */
export const readTime = ({ language, words }: Speech, at: Date): string =>
  fill(words.panel.report.read, {
    time: new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at),
  });

/** An address as a link of Markdown that shows itself; a URL's own form has no spaces or line ends. */
const linkTo = (address: string): string => `<${new URL(address).href.replace(/[<>]/g, encodeURIComponent)}>`;

/** Everything that is told of a page, as Markdown; of the notes those given. Words of the page can do nothing in it. */
export function markdownReport(
  speech: Speech,
  facts: ReportFacts,
  answer: PageAnswer,
  notes: readonly ToldNote[],
): string {
  const { language, words } = speech;
  const heading = words.notes.heading;
  const lookups = answer.lookups.map(({ quote, url }) => `- ${escapeMarkdown(quote)}: ${linkTo(url)}`);
  const lines = [
    `# ${facts.title === null ? words.panel.report.untitled : escapeMarkdown(facts.title)}`,
    '',
    ...headLines(speech, facts, answer),
    '',
    ...coverageLines(speech, answer),
    '',
    `## ${heading} (${plural(language, words.notes.count, notes.length)})`,
    '',
    ...notes.flatMap((note) => noteLines(speech, note)),
    ...(lookups.length > 0 ? [`## ${words.notes.lookupsHeading}`, '', ...lookups] : []),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function headLines(speech: Speech, { address, readAt }: ReportFacts, { platform, disclaimers }: PageAnswer): string[] {
  const { words } = speech;
  const about = [platform?.account, platform?.place, platform?.statedTime].filter((one) => typeof one === 'string');
  const who = [words.roles[platform?.role ?? 'unknown'].title, ...about.map(escapeMarkdown)].join(' · ');
  return [
    ...(address === null ? [] : [`- ${linkTo(address)}`]),
    `- ${readTime(speech, readAt)}`,
    `- ${words.speaker.heading}: ${who}`,
    ...disclaimers.map(({ by, quote }) => `- ${words.disclaimer.by[by]}: ${escapeMarkdown(quote)}`),
  ];
}

function coverageLines({ language, words }: Speech, { coverage }: PageAnswer): string[] {
  const { numbers } = words.popup;
  const digits = new Intl.NumberFormat(language);
  return [
    `- ${numbers.sentences}: ${digits.format(coverage.sentences)}`,
    `- ${numbers.sourced}: ${digits.format(coverage.linked + coverage.named)}`,
    `- ${numbers.unverified}: ${digits.format(coverage.unverified)}`,
    `- ${words.coverage.caution}`,
  ];
}

function noteLines({ words }: Speech, note: ToldNote): string[] {
  const kind = kindWords(words, note.kind);
  const decided = note.evidence
    .filter(({ quote }) => quote !== '' && quote !== note.quote)
    .map(({ quote, reason }) =>
      fill(words.notes.because, {
        quote: escapeMarkdown(quote),
        reason: wordFor(words.reasons, reason, words.reasonUnknown),
      }),
    );
  return [
    `> ${note.quote === '' ? words.notes.picture : escapeMarkdown(note.quote)}`,
    '',
    `- **${kind.title}** (${words.severities[note.severity]})`,
    ...[...new Set(decided)].map((line) => `- ${line}`),
    `- ${kind.ask}`,
    '',
  ];
}
