import type { PlacedArticle } from '../article/article';
import { Painter } from '../highlights/paint';
import { runInSlices } from '../highlights/slices';
import { ArticleWatch, rootOf } from '../highlights/watch';
import type { PageReading } from '../page-reading';
import type { Span } from '../text/span';
import { isOn, switchHighlights } from './choices';
import type { PageState } from './messages';
import type { PageAnswer } from './page-answer';
import { isMarked, isWatched, pageState, paintedNotes } from './page-policy';
import { placeOf } from './place';
import type { Settings } from './settings';
import { hasArrived, tellPage } from './tell-page';

/** What was read of a document: its article leads back to it. */
type PlacedReading = PageReading<PlacedArticle>;

/** What the session needs of the world around it. */
export interface Surroundings {
  readonly document: Document;
  readonly url: URL;
  /** Starts to read the document; runs on as the generator is advanced. */
  read(): Generator<void, PlacedReading>;
  report(state: PageState): void;
}

/** One page of ours while it is open: it owns the reading, the marks and the watch over the article. */
export class PageSession {
  private readonly painter: Painter;
  private readonly watch: ArticleWatch;
  private reading: PlacedReading | null = null;
  private underway: { readonly abort: AbortController; readonly done: Promise<void> } | null = null;
  private ownSettings: Settings | null = null;
  private reported = '';

  constructor(
    private readonly around: Surroundings,
    private settings: Settings,
  ) {
    this.painter = new Painter(around.document);
    this.watch = new ArticleWatch(
      around.document,
      () => void this.readAgain(),
      () => this.painter.restore(),
    );
  }

  private get place() {
    return placeOf(this.around.url);
  }

  private get on(): boolean {
    return isOn(this.ownSettings ?? this.settings, this.place);
  }

  /** Brings marks, watch and badge in line with the settings; reads the page only if highlights are on. */
  async apply(): Promise<void> {
    if (this.on && !this.reading) return this.readAgain();
    this.show();
  }

  useStored(settings: Settings): Promise<void> {
    this.settings = settings;
    return this.apply();
  }

  /** For a private window: these settings hold in this tab only, and are kept nowhere. */
  useOwn(settings: Settings): Promise<void> {
    this.ownSettings = settings;
    return this.apply();
  }

  /** For a private window: highlights off if they are on, and the other way round. */
  toggle(): Promise<void> {
    return this.useOwn(switchHighlights(this.ownSettings ?? this.settings, this.place, 'page', !this.on));
  }

  /** What there is to tell; reads the page first if nobody watches it. Null when the page went away meanwhile. */
  async tell(): Promise<PageAnswer | null> {
    if (!this.on || !this.reading) await this.readAgain();
    else await this.underway?.done;
    const { reading } = this;
    if (!reading) return null;
    const inText = (note: Span): boolean => note.start < note.end && this.painter.hasPlace(reading.article, note);
    return tellPage(reading, inText, this.ownSettings);
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
    const { underway } = this;
    this.underway = null;
    underway?.abort.abort();
    this.watch.stop();
    this.painter.clear();
  }

  private readAgain(): Promise<void> {
    this.underway?.abort.abort();
    const abort = new AbortController();
    const done = this.readOnce(abort.signal).catch((error: unknown) => {
      console.error('[suyuan] this page could not be read', error);
    });
    this.underway = { abort, done };
    return done;
  }

  private async readOnce(signal: AbortSignal): Promise<void> {
    const reading = await runInSlices(this.around.read(), this.around.document, signal);
    if (signal.aborted) return this.underway?.done;
    if (!reading) return undefined;
    this.watch.learn(reading.article.text !== this.reading?.article.text);
    this.reading = reading;
    this.show();
  }

  private show(): void {
    const { reading } = this;
    if (!this.on || !reading || !isWatched(reading)) this.watch.stop();
    else this.watch.start(hasArrived(reading) ? rootOf(reading.article) : null);
    const notes = this.on && reading ? paintedNotes(reading, this.ownSettings ?? this.settings, this.place) : [];
    if (reading && isMarked(reading)) this.painter.paint(reading.article, notes);
    else this.painter.clear();
    this.report(pageState(reading, this.on, notes.length));
  }

  /** Tells the toolbar and an open popup, but only what is new. */
  private report(state: PageState): void {
    const key = `${state.state} ${state.shown} ${this.reading?.article.text.length ?? 0}`;
    if (key === this.reported) return;
    this.reported = key;
    this.around.report(state);
  }
}
