import { heldIn } from '../text/pattern';
import type { HeldText } from '../text/pattern';
import { splitSentences } from '../text/sentences';
import { contains } from '../text/span';
import type { Span } from '../text/span';
import { findCues } from './cues';
import type { Cue, CueList } from './cues';

/** Words in quotation marks; the span covers the marks, `text` is what stands between them. */
export interface Quotation extends Span {
  readonly text: string;
}

/** One sentence of normal text. `start` is its offset in the line's normal text; all other offsets are its own. */
export interface Sentence extends HeldText {
  readonly start: number;
  readonly cues: readonly Cue[];
  readonly quotations: readonly Quotation[];
}

const NOTHING: readonly never[] = [];
const QUOTATION = /“([^“”]*)”/g;

/** The quotations of a sentence; a mark without its partner is none, but the line's end closes a long speech. */
function findQuotations(text: string): readonly Quotation[] {
  if (!text.includes('“')) return NOTHING;
  return Array.from(text.matchAll(QUOTATION), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[1] ?? '',
  }));
}

/** The sentences of one line of normal text with their cues, one by one, so that a long line can be read in slices. */
export function* sentencesOf(line: string): Generator<Sentence> {
  for (const { start, end } of splitSentences(line)) {
    const text = line.slice(start, end);
    yield { start, text, held: heldIn(text), cues: findCues(text), quotations: findQuotations(text) };
  }
}

/** The sentence's cues of one list. */
export function cuesOf({ cues }: Sentence, list: CueList): readonly Cue[] {
  let found: Cue[] | null = null;
  // Most sentences have no cue of a list, and then nothing is made.
  for (let at = 0; at < cues.length; at += 1) {
    const cue = cues[at];
    if (cue?.list === list) (found ??= []).push(cue);
  }
  return found ?? NOTHING;
}

/** Whether the span lies inside words in quotation marks. */
export const isQuoted = (sentence: Sentence, span: Span): boolean =>
  sentence.quotations.some((quotation) => contains(quotation, span));
