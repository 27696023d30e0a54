import { linkReader } from '../article/link-reader';
import { LinkMarks } from '../highlights/link-marks';
import type { TagWords } from '../highlights/tag';
import type { ListAnswer } from './list-answer';
import type { Settings } from './settings';

/** What the session needs of the world around it. */
export interface ListSurroundings {
  readonly document: Document;
  readonly url: URL;
  /** The tags' letters, in the language that these settings choose. */
  wordsFor(settings: Settings): TagWords;
  /** False once the extension was updated or removed under the page. */
  isAlive(): boolean;
}

/** The marks on one page's links while it is open. */
export class ListSession {
  private marks: LinkMarks | null = null;
  private language: Settings['language'] | null = null;
  /** In a private window: what was chosen for this tab. */
  private own: boolean | null = null;
  private paused = false;

  constructor(
    private readonly around: ListSurroundings,
    private settings: Settings,
  ) {}

  private get on(): boolean {
    return (this.own ?? this.settings.listMarks) && !this.paused;
  }

  /** Brings the marks in line with the settings; without marks nothing of the page is read. */
  apply(): void {
    const { settings } = this;
    if (!this.on || (this.marks && this.language !== settings.language)) this.stop();
    if (!this.on || this.marks) return;
    const { document, url, wordsFor, isAlive } = this.around;
    this.language = settings.language;
    this.marks = new LinkMarks(document, linkReader(url), wordsFor(settings), isAlive);
    this.marks.start();
  }

  useStored(settings: Settings): void {
    this.settings = settings;
    this.apply();
  }

  /** For a private window: holds in this tab only, and is kept nowhere. */
  useOwn(on: boolean): void {
    this.own = on;
    this.apply();
  }

  pause(paused: boolean): void {
    this.paused = paused;
    this.apply();
  }

  tell(): ListAnswer {
    return { on: this.on, counts: this.marks?.counts() ?? null };
  }

  /** Takes the marks off and leaves nothing behind. */
  stop(): void {
    this.marks?.stop();
    this.marks = null;
  }
}
