import type { OpenTab } from '../../extension/open-tab';
import type { Outline } from '../../extension/outline';
import type { PanelLine } from '../../extension/panel-line';
import type { ToPanel } from '../../extension/panel-port';
import type { Span } from '../../text/span';
import { firstFacts } from '../popup-state';
import type { PopupFacts } from '../popup-state';
import type { PanelWorld } from './panel-world';

/** Who is told of it. */
export interface PageBesideEars {
  /** Something new is known of the page. */
  onFacts(): void;
  /** The reader's eyes are at another sentence. */
  onView(): void;
  /** The reader marked sentences in the page, or took them away. */
  onGuesses(guesses: readonly Span[]): void;
  /** The page went away, with whatever it held. */
  onGone(): void;
}

/** The page that a panel stands beside: what is known of it, and the line to it. */
export class PageBeside {
  tab: OpenTab | null = null;
  facts: PopupFacts = firstFacts(null);
  outline: Outline | null = null;
  /** The sentence at the reader's eyes; null when it is not known. */
  inView: Span | null = null;
  readAt = new Date();
  line: PanelLine | null = null;
  private asked = 0;

  constructor(
    private readonly world: PanelWorld,
    private readonly ears: PageBesideEars,
  ) {}

  /** The panel stands beside this tab from now on, or the tab shows another page; null: there is none. */
  useTab(tab: OpenTab | null): Promise<void> {
    if (tab?.id !== this.tab?.id) this.hangUp();
    this.tab = tab;
    return this.ask();
  }

  /** Asks the page what there is to tell. Of two questions at once only the later one's answer counts. */
  async ask(): Promise<void> {
    const question = (this.asked += 1);
    const { tab, world } = this;
    const answer = tab && (await world.ask('get-page', null, tab.id));
    const outline = answer && (await world.ask('get-outline', { sentences: false }, tab.id));
    const access = await world.hasAccess();
    if (question !== this.asked) return;
    this.facts = { ...firstFacts(tab), access, answer };
    this.outline = outline;
    this.readAt = new Date();
    if (answer && tab)
      this.line ??= world.openLine(tab.id, { hear: (told) => this.hear(told), ended: () => this.lose() });
    this.ears.onFacts();
  }

  /** Goes to a stretch of the article. */
  goTo({ start, end }: Span): void {
    if (this.tab) void this.world.ask('show-span', { start, end }, this.tab.id);
  }

  showHidden(): void {
    if (this.tab) void this.world.ask('show-hidden', null, this.tab.id).then(() => this.ask());
  }

  private hear(message: ToPanel): void {
    if (message.is === 'changed') void this.ask();
    else if (message.is === 'guesses') this.ears.onGuesses(message.guesses);
    else {
      this.inView = message.span;
      this.ears.onView();
    }
  }

  private lose(): void {
    this.line = null;
    this.inView = null;
    this.ears.onGone();
  }

  private hangUp(): void {
    if (!this.line) return;
    this.line.close();
    this.lose();
  }
}
