import * as v from 'valibot';
import type { PageReading } from '../page-reading';
import { MOST_TOLD, spanSchema } from './page-answer';
import { cutQuote } from './quote';

/** So much of a paragraph stands above its notes, in UTF-16 units. */
const LEAD = 24;

const text = v.pipe(v.string(), v.maxLength(500));

/** What the panel asks besides the notes: whose words these are, and where paragraphs and sentences lie. */
export const outlineSchema = v.object({
  title: v.nullable(text),
  /** Titles and paragraphs that hold sentences, in reading order. */
  paragraphs: v.pipe(
    v.array(v.object({ ...spanSchema.entries, isTitle: v.boolean(), lead: text })),
    v.maxLength(MOST_TOLD),
  ),
  /** Only for a practice; else empty. */
  sentences: v.pipe(v.array(v.object({ ...spanSchema.entries, quote: text })), v.maxLength(MOST_TOLD)),
});

export type Outline = v.InferOutput<typeof outlineSchema>;
export type ToldSentence = Outline['sentences'][number];

/** The outline of a reading; with its sentences only when they are wanted. */
export function tellOutline({ article, sentences }: PageReading, withSentences: boolean): Outline {
  const words = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end);
  const paragraphs = article.parts.filter(({ part }) => part === 'title' || part === 'paragraph').slice(0, MOST_TOLD);
  const title = article.parts.find(({ part }) => part === 'title');
  return {
    title: title ? cutQuote(words(title)) : null,
    paragraphs: paragraphs.map(({ start, end, part }) => {
      const isCut = end - start > LEAD;
      const lead = words({ start, end: Math.min(end, start + LEAD) }).replace(/[\uD800-\uDBFF]$/, '');
      return { start, end, isTitle: part === 'title', lead: isCut ? `${lead}…` : lead };
    }),
    sentences: withSentences
      ? sentences.slice(0, MOST_TOLD).map(({ start, end }) => ({ start, end, quote: cutQuote(words({ start, end })) }))
      : [],
  };
}
