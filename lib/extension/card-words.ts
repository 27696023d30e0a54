import * as v from 'valibot';
import { KINDS } from '../rules/kind';
import { LANGUAGE_CHOICES } from './settings';

const texts = <K extends string>(...keys: readonly K[]) =>
  v.object(Object.fromEntries(keys.map((key) => [key, v.string()])) as Record<K, v.StringSchema<undefined>>);

const kindTexts = texts('title', 'why', 'ask', 'act', 'also', 'example');

/** The words of the card in one language: what the background gives a page, which carries none itself. */
export const cardWordsSchema = v.object({
  language: v.picklist(LANGUAGE_CHOICES.filter((choice) => choice !== 'auto')),
  kinds: v.object(
    Object.fromEntries(KINDS.map((kind) => [kind, kindTexts])) as Record<(typeof KINDS)[number], typeof kindTexts>,
  ),
  reasons: v.record(v.string(), v.string()),
  reasonUnknown: v.string(),
  severities: texts('high', 'medium', 'low', 'info'),
  notes: texts('because', 'seeAlso', 'lookup', 'leaves'),
  card: texts(
    'ask',
    'todo',
    'example',
    'also',
    'place',
    'previous',
    'next',
    'close',
    'hide',
    'mute',
    'report',
    'hidden',
    'muted',
    'undo',
    'moved',
    'enter',
    'off',
    'none',
  ),
});

export type CardWords = v.InferOutput<typeof cardWordsSchema>;
