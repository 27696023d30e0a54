import { Painter } from '../highlights/paint';
import { ArticleWatch, rootOf } from '../highlights/watch';
import type { Span } from '../text/span';
import type { PageState } from './messages';
import type { PageAnswer } from './page-answer';
import { isMarked, isWatched, pageState, paintedNotes } from './page-policy';
import { PageReader } from './page-reader';
import type { PlacedReading, ReadingWork } from './page-reader';
import { placeOfPage } from './place';
import type { Settings } from './settings';
import { TabChoices } from './tab-choices';
import { hasArrived, tellPage } from './tell-page';

/** What the session needs of the world around it. */
export interface Surroundings {
  readonly document: Document;
  readonly url: URL;
  /** Starts to read the document; runs on as the generator is advanced. */
  read(): ReadingWork | Promise<ReadingWork>;
  report(state: PageState): void;
  /** False once the extension was updated or removed under the page. */
  isAlive(): boolean;
}

/** One page of ours while it is open: it owns the reading, the marks and the watch over the article. */
export class PageSession {
  private readonly painter: Painter;
  private readonly watch: ArticleWatch;
  private readonly reader: PageReader;
  private readonly choices: TabChoices;
  private reported = '';
  private stopped = false;

  constructor(
    private readonly around: Surroundings,
    settings: Settings,
  ) {
    this.choices = new TabChoices(settings, () => this.place);
    this.reader = new PageReader(() => around.read());
    this.painter = new Painter(around.document);
    this.watch = new ArticleWatch(
      around.document,
      () => around.isAlive() && void this.readChanged(),
      () => around.isAlive() && this.painter.restore(),
    );
  }

  private get reading(): PlacedReading | null {
    return this.reader.reading;
  }

  private get place() {
    return placeOfPage(this.around.url, this.reading?.platform);
  }

  /** Brings marks, watch and badge in line with the settings; reads the page only if highlights are on. */
  async apply(): Promise<void> {
    if (this.reading || !this.choices.mayBeOn) return this.show();
    // What comes while the first reading runs would be missed otherwise.
    this.watch.start(null);
    return this.readAgain(this.around.document);
  }

  useStored(settings: Settings): Promise<void> {
    this.choices.useStored(settings);
    return this.apply();
  }

  /** For a private window: these settings hold in this tab only, and are kept nowhere. */
  useOwn(settings: Settings): Promise<void> {
    this.choices.useOwn(settings);
    return this.apply();
  }

  /** For a private window: highlights off if they are on, and the other way round. */
  toggle(): Promise<void> {
    this.choices.toggle();
    return this.apply();
  }

  /** Pauses the marks, or shows the plain article, until it is told otherwise. */
  hold(held: Partial<Pick<TabChoices, 'paused' | 'plain'>>): Promise<void> {
    Object.assign(this.choices, held);
    return this.apply();
  }

  /**
   * What there is to tell; reads the page first, hidden or not, if it was not read or nobody watches it (on a phone the
   * popup covers the page). Null when the page could not be read.
   */
  async tell(): Promise<PageAnswer | null> {
    if (!this.choices.on || !this.reading || this.reader.isBusy) await this.readAgain(null);
    const { reading } = this;
    if (!reading) return null;
    const inText = (note: Span): boolean => note.start < note.end && this.painter.hasPlace(reading.article, note);
    return tellPage(reading, inText, this.choices);
  }

  flash(span: Span): boolean {
    return this.reading ? this.painter.flash(this.reading.article, span) : false;
  }

  /** The page came back from the browser's memory of it: the toolbar has forgotten it meanwhile. */
  returned(): Promise<void> {
    this.reported = '';
    return this.apply();
  }

  /** Gives up marks and watch; for when the extension was updated or removed under the page. */
  stop(): void {
    this.stopped = true;
    this.reader.stop();
    this.watch.stop();
    this.painter.clear();
  }

  private async readAgain(document: Document | null): Promise<void> {
    await this.reader.readAgain(document);
    if (this.reading && !this.reader.isBusy) this.show();
  }

  private async readChanged(): Promise<void> {
    const before = this.reading?.article.text;
    await this.readAgain(this.around.document);
    this.watch.learn(this.reading?.article.text !== before);
  }

  private show(): void {
    const { reading, choices, painter } = this;
    if (this.stopped) return;
    if (!choices.on || !reading || !isWatched(reading)) this.watch.stop();
    else this.watch.start(hasArrived(reading) ? rootOf(reading.article) : null);
    const notes = choices.on && reading ? paintedNotes(reading, choices.inForce, this.place) : [];
    if (reading && isMarked(reading)) painter.paint(reading.article, choices.plain ? [] : notes);
    else painter.clear();
    this.report(pageState(reading, choices.on, notes.length));
  }

  /** Tells the toolbar and an open popup, but only what is new. */
  private report(state: PageState): void {
    const key = `${state.state} ${state.shown} ${this.reading?.article.text.length ?? 0}`;
    if (key === this.reported) return;
    this.reported = key;
    this.around.report(state);
  }
}
