import type { ask } from '../extension/ask';
import type { OpenTab } from '../extension/open-tab';
import { placeOfPage, webAddress } from '../extension/place';
import { DEFAULTS } from '../extension/settings';
import type { Settings } from '../extension/settings';
import { readUrl } from '../platforms/read-url';
import type { Scope } from '../extension/choices';
import { chooseLanguage, wordsOf } from './catalogue';
import { popupState } from './popup-state';
import type { PopupFacts } from './popup-state';
import { popupView } from './popup-view';
import type { PopupChoices } from './popup-view';
import { replaceContent } from './replace-content';
import type { Control, Speech } from './view';

/** What the popup needs of the browser. */
export interface PopupWorld {
  readonly browserLanguage: string;
  readSettings(): Promise<Settings>;
  updateSettings(edit: (settings: Settings) => Settings): Promise<Settings>;
  readonly ask: typeof ask;
  hasAccess(): Promise<boolean>;
  requestAccess(): Promise<boolean>;
  reload(tabId: number): Promise<void>;
  openPanel(tab: OpenTab): void;
  openOptions(): Promise<void>;
  /** Shows the plain article until the answer is called or the popup is gone. */
  holdPlain(tabId: number): () => void;
}

/** The open popup: what it has learnt, and what it shows of that. */
export class PopupController {
  private settings: Settings = DEFAULTS;
  private ownSettings: Settings | null = null;
  private facts: PopupFacts;
  private kindsScope: Scope = 'everywhere';
  private given = false;
  private endPlain: (() => void) | null = null;
  private asked = 0;

  constructor(
    private readonly document: Document,
    private readonly tab: OpenTab | null,
    private readonly world: PopupWorld,
  ) {
    const address = tab?.url ? readUrl(tab.url) : null;
    this.facts = { address, access: true, loaded: tab?.loaded ?? true, answer: address ? 'asked' : null };
  }

  async start(): Promise<void> {
    this.settings = await this.world.readSettings();
    this.render();
    await this.ask();
  }

  useStored(settings: Settings): void {
    this.settings = settings;
    this.render();
  }

  /** Asks the page what there is to tell. Of two questions at once only the later one's answer counts. */
  async ask(): Promise<void> {
    const { tab } = this;
    if (!tab || this.facts.address?.host !== 'named') return this.render();
    const question = (this.asked += 1);
    const [access, answer] = await Promise.all([this.world.hasAccess(), this.world.ask('get-page', null, tab.id)]);
    if (question !== this.asked) return undefined;
    // A second question was put only because something happened: by then the page has had its time to load.
    this.facts = { ...this.facts, access, answer, loaded: this.facts.loaded || question > 1 };
    this.ownSettings = answer?.ownSettings ?? this.ownSettings;
    return this.render();
  }

  private get inForce(): Settings {
    return this.ownSettings ?? this.settings;
  }

  private get control(): Control | null {
    const url = webAddress(this.facts.address?.url);
    if (!url || this.facts.address?.host !== 'named') return null;
    const { answer } = this.facts;
    const place = placeOfPage(url, answer === 'asked' ? null : answer?.platform);
    return { settings: this.inForce, place, change: (edit) => void this.change(edit) };
  }

  /** Applies a choice; in a private window it is told to the tab alone, and nothing is stored. */
  private async change(edit: (settings: Settings) => Settings): Promise<void> {
    if (this.tab?.isPrivate) {
      this.ownSettings = edit(this.inForce);
      await this.world.ask('use-settings', structuredClone(this.ownSettings) as never, this.tab.id);
    } else this.settings = await this.world.updateSettings(edit);
    this.render();
  }

  private async askAccess(): Promise<void> {
    this.given = await this.world.requestAccess();
    await this.ask();
  }

  private async pause(paused: boolean): Promise<void> {
    this.endPlain?.();
    this.endPlain = null;
    if (this.tab) await this.world.ask('pause', paused, this.tab.id);
    await this.ask();
  }

  private showPlain(plain: boolean): void {
    this.endPlain?.();
    this.endPlain = plain && this.tab ? this.world.holdPlain(this.tab.id) : null;
    this.render();
  }

  private get choices(): PopupChoices {
    const { answer } = this.facts;
    return {
      kindsScope: this.kindsScope,
      isPrivate: this.tab?.isPrivate ?? false,
      paused: answer !== 'asked' && answer?.paused === true,
      plain: this.endPlain !== null,
      pickScope: (scope) => {
        this.kindsScope = scope;
        this.render();
      },
      openOptions: () => void this.world.openOptions(),
      pause: (paused) => void this.pause(paused),
      showPlain: (plain) => this.showPlain(plain),
    };
  }

  private render(): void {
    const language = chooseLanguage(this.settings.language, this.world.browserLanguage);
    const speech: Speech = { language, words: wordsOf(language) };
    const { tab, world } = this;
    const main = this.document.getElementById('main');
    this.document.documentElement.lang = language;
    this.document.title = speech.words.name;
    const actions = {
      goTo: (span: { start: number; end: number }) =>
        tab && void world.ask('show-span', { start: span.start, end: span.end }, tab.id),
      showHidden: () => tab && void world.ask('show-hidden', null, tab.id).then(() => this.ask()),
      askAccess: () => void this.askAccess(),
      reload: () => tab && void world.reload(tab.id),
      openPanel: () => tab && world.openPanel(tab),
    };
    const state = { ...popupState(this.facts), given: this.given };
    if (main) replaceContent(main, ...popupView(speech, state, this.control, actions, this.choices));
  }
}
