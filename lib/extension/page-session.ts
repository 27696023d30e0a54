import { Painter } from '../highlights/paint';
import { ArticleWatch, rootOf } from '../highlights/watch';
import type { Span } from '../text/span';
import { Leftover } from './leftover';
import { PageCard } from './page-card';
import type { PageAnswer } from './page-answer';
import { isMarked, isWatched, pageState, paintedNotes } from './page-policy';
import { PageReader } from './page-reader';
import type { PlacedReading } from './page-reader';
import { placeOf, placeOfPage } from './place';
import type { Settings } from './settings';
import { StateReport } from './state-report';
import type { Surroundings } from './surroundings';
import { TabChoices } from './tab-choices';
import { hasArrived, tellPage } from './tell-page';

/** One page of ours while it is open: it owns the reading, the marks and the watch over the article. */
export class PageSession {
  private readonly painter: Painter;
  private readonly watch: ArticleWatch;
  private readonly reader: PageReader;
  private readonly choices: TabChoices;
  private readonly leftover = new Leftover(() => this.around.isAlive() && this.show());
  private readonly state: StateReport;
  readonly card: PageCard;
  private stopped = false;

  constructor(
    private readonly around: Surroundings,
    private url: URL,
    settings: Settings,
  ) {
    this.choices = new TabChoices(settings, around.asked, () => placeOfPage(this.url, this.reading?.platform));
    this.state = new StateReport(around.report);
    this.reader = new PageReader(() => around.read(this.url));
    this.painter = new Painter(around.document);
    this.watch = new ArticleWatch(
      around.document,
      () => around.isAlive() && void this.readChanged(),
      () => around.isAlive() && this.painter.restore(),
    );
    this.card = new PageCard(around, this.painter, this.choices, () => this.show());
  }

  get reading(): PlacedReading | null {
    return this.reader.reading;
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

  /** Pauses the marks, or shows the article without them, until it is told otherwise. */
  hold(held: Partial<Pick<TabChoices, 'paused' | 'plain' | 'practising'>>): Promise<void> {
    Object.assign(this.choices, held);
    return this.apply();
  }

  /**
   * What there is to tell; a page that was not read, or that nobody watches, is read first, in a hidden tab too (a phone's
   * popup covers the page). Null when the page could not be read.
   */
  async tell(): Promise<PageAnswer | null> {
    this.leftover.end();
    if (!this.choices.on || !this.reading || this.reader.isBusy) await this.readAgain(null);
    const { reading } = this;
    if (!reading) return null;
    const isPlaced = (note: Span): boolean => this.painter.hasPlace(reading.article, note);
    return tellPage(reading, isPlaced, this.card.hidden.has, this.choices);
  }

  readonly flash = (span: Span): boolean => this.reading !== null && this.painter.flash(this.reading.article, span);

  /** The page came back from the browser's memory of it: the toolbar has forgotten it meanwhile. */
  returned(): Promise<void> {
    this.state.forget();
    return this.apply();
  }

  /**
   * The page went to another address without a load: what was read belongs to the old one, and so does the text until
   * it changes or has had its time to. With `inPlace` the page only wrote its own address anew, and keeps its text.
   */
  moved(url: URL, inPlace: boolean): Promise<void> {
    const isSame = placeOf(url).page === this.choices.place().page;
    this.url = url;
    if (isSame) return Promise.resolve();
    this.leftover.expect(inPlace ? null : this.reading);
    this.reader.forget();
    if (!inPlace) this.painter.clear();
    return this.apply();
  }

  /** Gives up marks and watch; for when the extension was updated or removed under the page. */
  stop(): void {
    this.stopped = true;
    this.leftover.end();
    this.reader.stop();
    this.watch.stop();
    this.painter.clear();
    this.card.stop();
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
    if (this.stopped) return;
    const { painter, choices, choices: { asked } } = this; // prettier-ignore
    const reading = this.leftover.without(this.reading);
    if (!choices.on || !this.reading || (reading && !isWatched(reading, asked))) this.watch.stop();
    else this.watch.start(reading && hasArrived(reading) ? rootOf(reading.article) : null);
    const notes = reading ? paintedNotes(reading, choices, this.card.hidden.has) : [];
    if (reading && isMarked(reading, asked)) painter.paint(reading.article, choices.hidesMarks ? [] : notes);
    else painter.clear();
    this.card.follow(reading, choices.on);
    this.state.tell(pageState(reading, asked, choices.on, notes.length), this.reading?.article.text.length ?? 0);
    this.around.onShow?.();
  }
}
