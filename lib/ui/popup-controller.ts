import type { OpenTab } from '../extension/open-tab';
import { placeOfPage, webAddress } from '../extension/place';
import { DEFAULTS, type Settings } from '../extension/settings';
import type { Scope } from '../extension/choices';
import { chooseLanguage, wordsOf } from './catalogue';
import { firstFacts, type PopupFacts, popupState } from './popup-state';
import type { PopupWorld } from './popup-world';
import { type PopupChoices, popupView } from './popup-view';
import type { Site } from './request-section';
import { replaceContent } from './replace-content';
import type { Control, Speech } from './view';

/** The open popup: what it has learnt, and what it shows of that. */
export class PopupController {
  private settings: Settings = DEFAULTS;
  private ownSettings: Settings | null = null;
  private facts: PopupFacts;
  private kindsScope: Scope = 'everywhere';
  private given = false;
  private endPlain: (() => void) | null = null;
  private site: Site | null = null;
  private asked = 0;
  private ready: Promise<void> = Promise.resolve();

  constructor(
    private readonly document: Document,
    private readonly tab: OpenTab | null,
    private readonly world: PopupWorld,
  ) {
    this.facts = firstFacts(tab);
  }

  /** The page answers while the settings are read; only if that takes long (ms), something is said of it. */
  async start(): Promise<void> {
    const LONG = 120;
    this.ready = this.world.readSettings().then((settings) => void (this.settings = settings));
    const waiting = setTimeout(() => void this.ready.then(() => this.render()), LONG);
    await this.ask();
    clearTimeout(waiting);
  }

  useStored(settings: Settings): void {
    this.settings = settings;
    this.render();
  }

  /** Asks the page what there is to tell. Of two questions at once only the later one's answer counts. */
  async ask(): Promise<void> {
    const { tab, world } = this;
    if (!tab?.url || this.facts.isPrivate) return this.ready.then(() => this.render());
    const question = (this.asked += 1);
    const asked = [world.hasAccess(), world.ask('get-page', null, tab.id), world.site(tab.url)] as const;
    const [access, answer, site] = await Promise.all([...asked, this.ready]);
    if (question !== this.asked) return undefined;
    // A second question was put only because something happened: by then the page has had its time to load.
    this.facts = { ...this.facts, access, answer, loaded: this.facts.loaded || question > 1 };
    this.site = site;
    this.ownSettings = answer?.ownSettings ?? this.ownSettings;
    return this.render();
  }

  private get inForce(): Settings {
    return this.ownSettings ?? this.settings;
  }

  private get control(): Control | null {
    const { address, answer } = this.facts;
    const url = webAddress(address?.url);
    if (!url || (address?.host !== 'named' && (answer === null || answer === 'asked'))) return null;
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

  private async readHere(what: 'page' | 'selection'): Promise<void> {
    const read = this.tab !== null && (await this.world.readPage(this.tab, what));
    this.facts = { ...this.facts, failed: !read };
    await this.ask();
  }

  private async always(added: boolean): Promise<void> {
    // No waiting before it: the browser lets us ask only while it handles the click.
    if (this.tab?.url && (await this.world.always(this.tab.url, added))) await this.ask();
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
      site: this.site,
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
      readHere: (what: 'page' | 'selection') => void this.readHere(what),
      always: (added: boolean) => void this.always(added),
      reload: () => tab && void world.reload(tab.id),
      openPanel: () => tab && world.openPanel(tab),
    };
    const state = { ...popupState(this.facts), given: this.given };
    if (main) replaceContent(main, ...popupView(speech, state, this.control, actions, this.choices));
  }
}
