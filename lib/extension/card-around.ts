import { browser } from 'wxt/browser';
import type { Kind } from '../rules/kind';
import { bringCardWords } from './bring-card-words';
import type { CardMaker } from './card-surface';
import type { CardWords } from './card-words';
import type { HiddenKeeper } from './hidden-here';
import { keptHiddenNotes } from './hidden-notes';
import { readKept } from './kept';
import { tell } from './messages';

/** What the card needs of the browser, and how it is drawn. */
export interface CardAround extends HiddenKeeper {
  readonly makeCard: CardMaker;
  bringWords(): Promise<CardWords | null>;
  /** Has the choice kept that a kind is on or off everywhere; not for private windows. */
  readonly mute: (kind: Kind, on: boolean) => void;
  /** Opens the report on the note at this index of the page's notes. */
  report(index: number): void;
}

/** The card's way to the background, which keeps what the reader chose there; a page of a private window keeps nothing. */
export const cardAround = async (makeCard: CardMaker): Promise<CardAround> => ({
  makeCard,
  bringWords: bringCardWords,
  isPrivate: browser.extension.inIncognitoContext,
  hidden: await readKept(keptHiddenNotes),
  keepHidden: (change) => void tell('change-hidden', change),
  mute: (kind, on) => void tell('mute-kind', { kind, on }),
  report: (note) => void tell('open-report', { note }),
});
