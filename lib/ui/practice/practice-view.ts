import type { ToldNote } from '../../extension/page-answer';
import type { Speech } from '../view';
import { comparedView } from './compared-view';
import { guessingView } from './guessing-view';
import type { Practice } from './practice';

/** What a surface does around a practice. */
export interface PracticeActions {
  /** Ends it, and shows what was there before. */
  leave(): void;
  /** Begins anew on the same text. */
  again(): void;
  /** Opens the page where a wrong mark can be told of; null where there is none. */
  readonly report: ((note: ToldNote) => void) | null;
}

/** The practice as it stands: guessing, or compared. Nothing before its text has come. */
export function practiceView(speech: Speech, practice: Practice, actions: PracticeActions): readonly HTMLElement[] {
  const { text, result } = practice;
  if (!text) return [];
  return result
    ? comparedView(speech, practice, text, result, actions)
    : guessingView(speech, practice, text, actions.leave);
}
