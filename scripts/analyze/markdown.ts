import words from '../../assets/locales/zh-CN.json';
import type { Answer } from './analyse-document';

/** Text of a page inside Markdown: its own marks are escaped, its line ends become spaces. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|]/g, '\\$&');

/** The answer for a reader: who speaks, what the page says of itself, what was looked at, and the notes. */
export function toMarkdown({ platform, disclaimers, notes, lookups, coverage, page }: Answer): string {
  const lines = [`# ${words.name}`, ''];
  const who = platform ? `${platform.id} · ${platform.role} · ${platform.confidence}` : page;
  lines.push(`- ${plain(who)}${platform?.account ? ` · ${plain(platform.account)}` : ''}`);
  if (platform) lines.push(`- ${platform.evidence.join(', ')}`);
  if (platform?.createdAbout) lines.push(`- ${platform.createdAbout}`);
  if (platform?.originalUrl) lines.push(`- <${platform.originalUrl}>`);
  for (const { quote, by } of disclaimers) lines.push(`- ${by}: > ${plain(quote)}`);
  lines.push('', `${coverage.sentences} / ${coverage.factual} / ${coverage.unverified}`, '');
  for (const { kind, quote, level, evidence } of notes) {
    if (kind === 'self-media-disclaimer' || quote === '') continue;
    const { title, ask } = words.kinds[kind];
    lines.push(`## ${title} (${level})`, '', `> ${plain(quote)}`, '');
    if (evidence.length > 0) lines.push(evidence.map((word) => `“${plain(word.quote)}”`).join(' '), '');
    lines.push(ask, '');
  }
  for (const { quote, url } of lookups) lines.push(`- [${plain(quote)}](${url})`);
  return `${lines.join('\n').trimEnd()}\n`;
}
