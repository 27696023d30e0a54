import type { Span } from '../text/span';
import { Leftover } from './leftover';
import { PageCard } from './page-card';
import type { PageAnswer } from './page-answer';
import { PageMarks } from './page-marks';
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
  private readonly marks: PageMarks;
  private readonly reader: PageReader;
  readonly choices: TabChoices;
  private readonly leftover = new Leftover(() => this.around.isAlive() && this.show());
  private readonly state: StateReport;
  readonly card: PageCard;
  private stopped = false;

  constructor(
    private readonly around: Surroundings,
    url: URL,
    settings: Settings,
  ) {
    this.choices = new TabChoices(settings, around.asked, () => placeOfPage(this.reader.url, this.reading?.platform));
    this.state = new StateReport(around.report);
    this.reader = new PageReader(around.read, url);
    this.marks = new PageMarks(around, () => void this.readChanged());
    this.card = new PageCard(around, this.marks.painter, this.choices, () => this.show());
  }

  get reading(): PlacedReading | null {
    return this.reader.reading;
  }

  /** Whether there are marks that can be switched; an article that was not found can only be read anew. */
  get is(): 'read' | 'off' | 'unread' {
    if (!this.choices.on) return 'off';
    return this.reading && hasArrived(this.reading) ? 'read' : 'unread';
  }

  private get told() {
    const { ownSettings, paused, asked } = this.choices;
    return { ownSettings, paused, asked, selection: this.reader.within !== null, tooLarge: this.around.tooLarge() };
  }

  /** Brings marks, watch and badge in line with the settings; reads the page only if highlights are on. */
  async apply(): Promise<void> {
    if (this.reading || !this.choices.mayBeOn) return this.show();
    // What comes while the first reading runs would be missed otherwise.
    this.marks.await();
    return this.readAgain(this.around.document);
  }

  /** Changes what the reader chose: the stored settings, or those of a private window. */
  change(edit: (choices: TabChoices) => void): Promise<void> {
    edit(this.choices);
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
    if (this.is !== 'read' || this.reader.isBusy) await this.readAgain(null);
    const { reading } = this;
    if (!reading) return null;
    const isPlaced = (note: Span): boolean => this.marks.painter.hasPlace(reading.article, note);
    return tellPage(reading, isPlaced, this.card.hidden.has, this.told);
  }

  readonly flash = (span: Span): boolean =>
    this.reading !== null && this.marks.painter.flash(this.reading.article, span);

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
    if (placeOf(url).page === this.choices.place().page) return Promise.resolve();
    this.choices.paused = false;
    this.leftover.expect(inPlace ? null : this.reading);
    this.reader.moveTo(url);
    if (!inPlace) this.marks.painter.clear();
    return this.apply();
  }

  /** The reader asks for this page, or for what is selected of it: it is read, and marked whoever speaks. */
  async readHere(within: Range | null): Promise<boolean> {
    this.choices.asked = true;
    this.reader.within = within;
    await this.readAgain(null);
    return this.reading !== null;
  }

  /** The reader is at this article of a page that holds several: it is the one that is told and marked. */
  readonly turnTo = (body: Element): unknown => this.reader.turnTo(body) && this.readAgain(this.around.document);

  /** Gives up marks and watch; for when the extension was updated or removed under the page. */
  stop(): void {
    this.stopped = true;
    this.leftover.end();
    this.reader.stop();
    this.marks.stop();
    this.card.stop();
  }

  private async readAgain(document: Document | null): Promise<void> {
    await this.reader.readAgain(document);
    if (this.reading && !this.reader.isBusy) this.show();
  }

  private async readChanged(): Promise<void> {
    const before = this.reading?.article.text;
    await this.readAgain(this.around.document);
    this.marks.learn(this.reading?.article.text !== before);
  }

  private show(): void {
    const { choices, marks, choices: { asked, on } } = this; // prettier-ignore
    if (this.stopped) return;
    const reading = this.leftover.without(this.reading);
    marks.follow(reading, on && this.reading !== null && (!reading || isWatched(reading, asked)));
    const notes = reading ? paintedNotes(reading, choices, this.card.hidden.has) : [];
    marks.show(reading && isMarked(reading, asked) ? reading : null, choices.hidesMarks ? [] : notes);
    this.card.follow(reading, on);
    this.state.tell(pageState(reading, asked, on, notes.length), this.reading?.article.text.length ?? 0);
    this.around.onShow?.();
  }
}
