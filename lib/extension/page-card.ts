import { nextStretch } from '../highlights/next-stretch';
import type { Painter } from '../highlights/paint';
import { Pointing } from '../highlights/pointing';
import { scrollTo } from '../highlights/scroll-to';
import type { Stretch } from '../highlights/stretch';
import { rootOf } from '../highlights/watch';
import type { Note } from '../notes/note';
import type { Span } from '../text/span';
import { contentOf, sameStretch } from './card-content';
import type { CardActions, CardSurface, Direction } from './card-surface';
import { CardTeller } from './card-teller';
import type { Shown } from './card-teller';
import { HiddenHere } from './hidden-here';
import type { PlacedReading } from './page-reader';
import type { Surroundings } from './surroundings';
import type { TabChoices } from './tab-choices';

/** The card of a page while its marks are on: what opens it, and what is done there. */
export class PageCard implements CardActions {
  /** What the reader has hidden here. */
  readonly hidden: HiddenHere;
  private readonly pointing: Pointing;
  private readonly surface: CardSurface;
  private readonly teller: CardTeller;
  private reading: PlacedReading | null = null;
  private isOn = false;
  /** The start of the stretch that was shown last. */
  private last: number | null = null;

  constructor(
    private readonly around: Pick<Surroundings, 'document' | 'isAlive' | 'card'>,
    private readonly painter: Painter,
    private readonly choices: TabChoices,
    private readonly changed: () => void,
  ) {
    this.hidden = new HiddenHere(around.card, {
      page: () => choices.place().page,
      changed: () => this.reading && changed(),
    });
    this.surface = around.card.makeCard(around.document, this);
    this.teller = new CardTeller(this.surface, () => around.card.bringWords());
    this.pointing = new Pointing({
      find: ({ x, y }) => (around.isAlive() ? painter.stretchAt(x, y) : null),
      over: (stretch) => this.pointerOn(stretch),
      rest: (stretch, point) => {
        if (this.teller.shown?.how !== 'held')
          void this.open({ stretch, note: stretch.notes[0], how: 'hovered', point });
      },
      press: (stretch, point) => void this.open({ stretch, note: stretch.notes[0], how: 'held', point }),
    });
  }

  /** Takes over what was painted. With highlights off (`isOn`), or nothing read, nothing of ours may stay. */
  follow(reading: PlacedReading | null, isOn: boolean): void {
    this.isOn = isOn;
    this.reading = isOn ? reading : null;
    this.teller.speak(this.choices.inForce.language);
    if (!isOn || !reading) return this.stop();
    const root = this.painter.hasMarks ? rootOf(reading.article) : null;
    if (root) this.pointing.start(root);
    else this.pointing.stop();
    const { shown } = this.teller;
    if (!shown || shown.how === 'toast') return undefined;
    const now = sameStretch(this.painter.stretches, shown.note);
    return now ? void this.open({ ...shown, ...now }) : this.teller.close();
  }

  /** Goes to the next or previous stretch; where there is none, says so. */
  async step(direction: Direction): Promise<void> {
    const words = await this.teller.words();
    if (!words || !this.around.isAlive()) return;
    const stretches = this.reading ? this.painter.stretches : [];
    const index = nextStretch(stretches, direction, this.teller.shown?.stretch.start ?? this.last);
    const stretch = stretches[index];
    if (!stretch?.ranges[0]) return this.surface.say(words, this.isOn ? words.card.none : words.card.off);
    scrollTo(stretch.ranges[0]);
    await this.open({ stretch, note: stretch.notes[0], how: 'held', point: null });
  }

  stop(): void {
    this.pointing.stop();
    this.teller.forget();
    this.surface.remove();
  }

  hide(note: Note): void {
    void this.teller.toast('hidden', () => this.hidden.change(note, false));
    this.hidden.change(note, true);
  }

  mute(note: Note): void {
    const { card } = this.around;
    const turn = card.isPrivate ? this.muteHere : card.mute;
    void this.teller.toast('muted', () => turn(note.kind, true));
    turn(note.kind, false);
  }

  report(note: Note): void {
    const index = this.reading?.notes.indexOf(note) ?? -1;
    if (index !== -1) this.around.card.report(index);
  }

  tell(note: Note): void {
    const { shown } = this.teller;
    if (shown) void this.open({ ...shown, how: 'held', note });
  }

  goTo(span: Span): void {
    this.teller.close();
    if (this.reading) this.painter.flash(this.reading.article, span);
  }

  isOwn(x: number, y: number): boolean {
    const { shown } = this.teller;
    return shown !== null && this.painter.stretchAt(x, y) === shown.stretch;
  }

  over(isOver: boolean): void {
    this.teller.over(isOver);
  }

  close(): void {
    this.teller.close();
  }

  dismissed(): void {
    this.teller.forget();
  }

  /** In a private window: a kind on or off in this tab alone. */
  private readonly muteHere = (kind: Note['kind'], on: boolean): void => {
    this.choices.switchKind(kind, on);
    this.changed();
  };

  private pointerOn(stretch: Stretch | null): void {
    const { shown } = this.teller;
    if (stretch) void this.teller.words();
    if (shown) this.teller.over(shown.stretch === stretch);
    else if (!stretch) this.teller.forget();
  }

  private async open(shown: Shown): Promise<void> {
    const { reading } = this;
    if (!reading) return;
    this.last = shown.stretch.start;
    await this.teller.tell(shown, contentOf(reading, this.painter.stretches, shown.stretch, shown.note));
  }
}
