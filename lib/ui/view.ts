import type { Place } from '../extension/place';
import type { Settings } from '../extension/settings';
import type { Span } from '../text/span';
import type { Language, Words } from './catalogue';

/** What every part of a surface needs to speak to the reader. */
export interface Speech {
  readonly language: Language;
  readonly words: Words;
}

/** The settings that hold, and how the reader changes them. */
export interface Control {
  readonly settings: Settings;
  readonly place: Place;
  change(edit: (settings: Settings) => Settings): void;
}

/** What the reader can do with a note of the open page. */
export interface PageActions {
  goTo(span: Span): void;
  /** Shows the notes again that the reader has hidden on the page. */
  showHidden(): void;
}
