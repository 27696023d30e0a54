import type { Lookup, Note } from '../notes/note';
import type { Span } from '../text/span';
import type { CardWords } from './card-words';
import type { PageAnswer } from './page-answer';

/** What the card says of one stretch. */
export interface CardContent {
  readonly is: 'notes';
  /** The strongest first; the first is told whole. */
  readonly notes: readonly [Note, ...Note[]];
  readonly lookups: readonly Lookup[];
  /** The language of the quoted text. */
  readonly lang: PageAnswer['lang'];
  /** Which stretch of the page this is, from 1 on, and how many there are. */
  readonly index: number;
  readonly count: number;
}

/** What the card says after the reader did something there, with a way back. */
export interface CardToast {
  readonly is: 'toast';
  readonly text: string;
  undo(): void;
}

/** What can be done on the card, and what happens to it. */
export interface CardActions {
  hide(note: Note): void;
  mute(note: Note): void;
  report(note: Note): void;
  /** Brings another note of the same stretch to the front. */
  tell(note: Note): void;
  goTo(span: Span): void;
  step(direction: Direction): void;
  close(): void;
  /** Whether a click there is one on the stretch that the card is about. */
  isOwn(x: number, y: number): boolean;
  /** The pointer came onto the card, or left it. */
  over(isOver: boolean): void;
  /** The reader dismissed it, or what it is about went out of sight. */
  dismissed(): void;
}

export type Direction = 'next' | 'previous';

/** Where the words stand that the card is about; asked again whenever the page may have moved. In viewport pixels. */
export interface Anchor {
  rects(): readonly DOMRect[];
  /** What the words stand in, whose look the card suits; null when it is gone. */
  readonly around: Element | null;
  /** Where the reader pointed; null when the card was opened by key. */
  readonly point: { readonly x: number; readonly y: number } | null;
  /** Whether a key brought the card: it is announced then, and Enter leads into it. */
  readonly byKey: boolean;
}

/** The one card of a page. */
export interface CardSurface {
  /** Shows this; without an anchor in the place where the card is. */
  show(words: CardWords, content: CardContent | CardToast, anchor: Anchor | null): void;
  /** Says a sentence where there is no mark to show: seen for a moment, and heard. */
  say(words: CardWords, sentence: string): void;
  /** Whether the reader's keys go to the card. */
  readonly hasFocus: boolean;
  close(): void;
  /** Takes away all that it put into the page. */
  remove(): void;
}

export type CardMaker = (document: Document, actions: CardActions) => CardSurface;
