import type { Point } from '../highlights/pointing';
import type { Stretch } from '../highlights/stretch';
import type { Note } from '../notes/note';
import type { CardContent, CardSurface } from './card-surface';
import type { LanguageChoice } from './settings';
import type { CardWords } from './card-words';

/** So long (ms) the card stays when the pointer has left mark and card: on the way from one to the other it is on neither. */
const LEAVE_MS = 320;
/** So long (ms) a word about what was done stays, unless the reader is at it. */
const TOAST_MS = 10_000;

/** What the card is about at the moment. */
export interface Shown {
  readonly stretch: Stretch;
  /** The note told first. */
  readonly note: Note;
  /** `hovered`: goes when the pointer does. `held`: stays until dismissed. `toast`: says what was done. */
  readonly how: 'hovered' | 'held' | 'toast';
  /** Where the reader pointed; null when a key brought the card. */
  readonly point: Point | null;
}

/** Shows one thing at a time on the card, in the reader's language, and lets it go when nobody is at it any more. */
export class CardTeller {
  shown: Shown | null = null;
  private language: LanguageChoice = 'auto';
  private asked: Promise<CardWords | null> | null = null;
  private turn = 0;
  private leaving: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly surface: CardSurface,
    private readonly bringWords: () => Promise<CardWords | null>,
  ) {}

  /** The words, brought once; null when they cannot be had. */
  words(): Promise<CardWords | null> {
    this.asked ??= this.bringWords().then((words) => {
      if (!words) this.asked = null;
      return words;
    });
    return this.asked;
  }

  /** The reader's choice of a language; the words of another are forgotten. */
  speak(language: LanguageChoice): void {
    if (language !== this.language) this.asked = null;
    this.language = language;
  }

  /** Shows a stretch, unless something else is asked for before the words are there. */
  async tell(shown: Shown, content: CardContent): Promise<void> {
    const words = await this.itsTurn();
    if (!words) return;
    this.shown = shown;
    const { stretch, point, how } = shown;
    const rects = (): readonly DOMRect[] => stretch.ranges.flatMap((range) => [...range.getClientRects()]);
    const around = stretch.ranges[0]?.startContainer.parentElement ?? null;
    this.surface.show(words, content, { rects, around, point, byKey: how === 'held' && point === null });
  }

  /** Says what was done about the note shown, with a way back, in the place of the card. */
  async toast(said: 'hidden' | 'muted', undo: () => void): Promise<void> {
    const { shown } = this;
    const words = await this.itsTurn();
    if (!words || !shown) return;
    this.shown = { ...shown, how: 'toast' };
    const back = (): void => {
      this.close();
      undo();
    };
    // By name: other kinds may stand on the same words, and their mark stays.
    const text = words.card[said].replace('{kind}', () => words.kinds[shown.note.kind].title);
    this.surface.show(words, { is: 'toast', text, undo: back }, null);
    this.over(false);
  }

  /** The pointer came to where the card is at home, its stretch or itself, or left it. */
  over(isOver: boolean): void {
    clearTimeout(this.leaving);
    const how = this.shown?.how;
    if (isOver || !how || how === 'held') return;
    this.leaving = setTimeout(
      () => (this.surface.hasFocus ? this.over(false) : this.close()),
      how === 'toast' ? TOAST_MS : LEAVE_MS,
    );
  }

  close(): void {
    this.forget();
    this.surface.close();
  }

  /** The card is closed, or will not be shown after all. */
  forget(): void {
    clearTimeout(this.leaving);
    this.turn += 1;
    this.shown = null;
  }

  private async itsTurn(): Promise<CardWords | null> {
    clearTimeout(this.leaving);
    const turn = (this.turn += 1);
    const words = await this.words();
    return turn === this.turn ? words : null;
  }
}
