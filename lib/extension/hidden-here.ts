import type { Note } from '../notes/note';
import { changeHidden, hiddenNoteOf, isHidden } from './hidden-notes';
import type { HiddenChange, HiddenNotes } from './hidden-notes';

/** How hiding reaches what is kept. */
export interface HiddenKeeper {
  /** What was kept when the page came. */
  readonly hidden: HiddenNotes;
  /** Whether the window is private, so that nothing may be kept. */
  readonly isPrivate: boolean;
  /** Has a change kept; what is kept then comes back through {@link HiddenHere.use}. */
  keepHidden(change: HiddenChange): void;
}

/** What hiding needs of the page's session. */
export interface HiddenWorld {
  /** The page's key, which changes when the page goes elsewhere without loading. */
  page(): string;
  /** Notes were hidden, or are shown again. */
  changed(): void;
}

/** Which notes are hidden on the page at hand. In a private window what is hidden there holds until the tab closes. */
export class HiddenHere {
  private hidden: HiddenNotes;

  constructor(
    private readonly keeper: HiddenKeeper,
    private readonly world: HiddenWorld,
  ) {
    this.hidden = keeper.hidden;
  }

  /** Tells of a note whether it is hidden; for all that are asked of it the page is looked up once. */
  get has(): (note: Pick<Note, 'kind' | 'quote'>) => boolean {
    const page = this.world.page();
    return (note) => isHidden(this.hidden, page, note);
  }

  /** Takes over what is kept. A private window has its own by now, and keeps to it. */
  use(hidden: HiddenNotes): void {
    if (!this.keeper.isPrivate) this.turnTo(hidden);
  }

  /** Hides a note or shows it again. */
  change(note: Pick<Note, 'kind' | 'quote'>, hide: boolean): void {
    this.keep({ page: this.world.page(), note: hiddenNoteOf(note), hide });
  }

  /** Shows all notes of the page again. */
  showAll(): null {
    this.keep({ page: this.world.page(), note: null, hide: false });
    return null;
  }

  private keep(change: HiddenChange): void {
    if (this.keeper.isPrivate) this.turnTo(changeHidden(this.hidden, change));
    else this.keeper.keepHidden(change);
  }

  private turnTo(hidden: HiddenNotes): void {
    this.hidden = hidden;
    this.world.changed();
  }
}
