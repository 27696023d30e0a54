import { isOn } from '../../extension/choices';
import type { OpenTab } from '../../extension/open-tab';
import type { Outline } from '../../extension/outline';
import type { PageAnswer } from '../../extension/page-answer';
import { placeOfPage } from '../../extension/place';
import { DEFAULTS } from '../../extension/settings';
import type { Settings } from '../../extension/settings';
import { chooseLanguage, wordsOf } from '../catalogue';
import { popupState } from '../popup-state';
import { replaceContent } from '../replace-content';
import { stateSection } from '../state-section';
import type { Speech } from '../view';
import { firstFilter, listedNotes } from './group-notes';
import type { PanelFilter } from './group-notes';
import { markInView } from './mark-in-view';
import { PageBeside } from './page-beside';
import { PanelPractice } from './panel-practice';
import { panelView } from './panel-view';
import type { PanelModel } from './panel-view';
import type { PanelWorld } from './panel-world';
import { markdownReport } from './report';

/** The open panel: the page it stands beside, and how it shows that. */
export class PanelController {
  private settings: Settings = DEFAULTS;
  private filter: PanelFilter | null = null;
  private said = '';
  private readonly practice: PanelPractice;
  private readonly page: PageBeside;

  constructor(
    private readonly document: Document,
    private readonly world: PanelWorld,
  ) {
    this.page = new PageBeside(world, {
      onFacts: () => {
        this.practice.learn();
        this.render();
      },
      onView: () => this.showInView(),
      onGuesses: (guesses) => this.practice.hear(guesses),
      onGone: () => this.practice.leave(),
    });
    this.practice = new PanelPractice(
      this.page,
      world,
      () => this.settings,
      () => this.render(),
    );
  }

  async start(): Promise<void> {
    this.settings = await this.world.readSettings();
  }

  useStored(settings: Settings): void {
    this.settings = settings;
    this.render();
  }

  /** The panel stands beside this tab from now on, or the tab shows another page; null: there is none. */
  useTab(tab: OpenTab | null): Promise<void> {
    if (tab?.id !== this.page.tab?.id) this.filter = null;
    return this.page.useTab(tab);
  }

  /** A tab's page has something new to tell; null: every page may have. */
  async hearOf(tabId: number | null): Promise<void> {
    if (tabId === null || tabId === this.page.tab?.id) await this.page.ask();
  }

  private showInView(): void {
    markInView(this.document, this.page.inView, !this.document.querySelector('main:hover'));
  }

  private modelOf(answer: PageAnswer, outline: Outline): PanelModel {
    const { tab, readAt } = this.page;
    const settings = answer.ownSettings ?? this.settings;
    const place = tab?.url ? placeOfPage(tab.url, answer.platform) : null;
    this.filter ??= firstFilter(settings, place);
    const facts = { title: outline.title, address: place && place.page, readAt };
    const on = !answer.paused && (!place || isOn(settings, place));
    return { answer, outline, filter: this.filter, facts, on, print: this.world.print, said: this.said };
  }

  private async copy(speech: Speech, model: PanelModel): Promise<void> {
    const notes = listedNotes(model.answer, model.filter);
    const report = markdownReport(speech, model.facts, model.answer, notes);
    const { copied, copyFailed } = speech.words.panel;
    this.said = await this.world.copy(report).then(
      () => copied,
      () => copyFailed,
    );
    this.render();
  }

  private render(): void {
    const language = chooseLanguage(this.settings.language, this.world.browserLanguage);
    const speech: Speech = { language, words: wordsOf(language) };
    const main = this.document.getElementById('main');
    const { outline } = this.page;
    this.document.documentElement.lang = language;
    this.document.title = this.world.print && outline?.title ? outline.title : speech.words.panel.title;
    if (!main) return;
    const held = main.contains(this.document.activeElement);
    replaceContent(main, ...this.content(speech));
    // Nobody unfolds paper.
    if (this.world.print) for (const fold of main.querySelectorAll('details')) fold.open = true;
    // What was pressed is gone: the reader goes on where the next thing begins.
    const lost = held && !main.contains(this.document.activeElement);
    if (lost) main.querySelector<HTMLElement>('#practice-heading, #practise')?.focus();
    this.showInView();
  }

  private content(speech: Speech): readonly HTMLElement[] {
    const { page, world } = this;
    const state = popupState(page.facts);
    if (state.is !== 'read' || !page.outline) {
      const askAccess = (): void => void world.requestAccess().then(() => page.ask());
      return [stateSection(speech, state, { askAccess, reload: () => page.tab && void world.reload(page.tab.id) })];
    }
    const practice = this.practice.content(speech);
    if (practice) return practice;
    const model = this.modelOf(state.answer, page.outline);
    return panelView(speech, model, {
      goTo: (span) => page.goTo(span),
      showHidden: () => page.showHidden(),
      filter: (filter) => {
        this.filter = filter;
        this.said = '';
        this.render();
      },
      copy: () => void this.copy(speech, model),
      print: () => page.tab && world.printPage(page.tab.id),
      practise: () => this.practice.start(),
    });
  }
}
