import type { ask } from '../extension/ask';
import { originPattern } from '../extension/granted-sites';
import type { OpenTab } from '../extension/open-tab';
import type { Settings } from '../extension/settings';
import { readUrl } from '../platforms/read-url';
import { chooseLanguage, wordsOf } from './catalogue';
import { listSection } from './list-section';
import type { ListState } from './list-section';
import { replaceContent } from './replace-content';

/** What this part of the popup needs of the browser. */
export interface ListWorld {
  readonly browserLanguage: string;
  readSettings(): Promise<Settings>;
  updateSettings(edit: (settings: Settings) => Settings): Promise<Settings>;
  readonly ask: typeof ask;
  hasAccess(origins: readonly string[]): Promise<boolean>;
  /** Asks for one site; must be called from a click. */
  requestSite(pattern: string): Promise<boolean>;
}

const PAGES: ReadonlySet<string> = new Set(['list', 'account', 'video']);

/** The popup's part about tags on links; on pages that list nothing it stays hidden. */
export class ListPart {
  /** The match pattern of the page's own origin; null where there are no lists. */
  private readonly site: string | null;
  private asked = 0;

  constructor(
    private readonly element: HTMLElement,
    private readonly tab: OpenTab | null,
    private readonly world: ListWorld,
  ) {
    const address = tab?.url ? readUrl(tab.url) : null;
    const isOurs = address?.host === 'named' || address?.host === 'desk';
    this.site = address && isOurs && PAGES.has(address.page) ? originPattern(address.url) : null;
  }

  /** Asks the page anew and shows what it says. Of two questions at once only the later one's answer counts. */
  async refresh(): Promise<void> {
    const { site, tab, world } = this;
    if (!site || !tab) return;
    const question = (this.asked += 1);
    const [settings, access, answer] = await Promise.all([
      world.readSettings(),
      world.hasAccess([site]),
      world.ask('get-list', null, tab.id),
    ]);
    if (question !== this.asked) return;
    const host = tab.url?.host ?? '';
    this.show(settings, answer ? { is: 'told', answer } : access ? { is: 'stale' } : { is: 'refused', host });
  }

  private show(settings: Settings, state: ListState): void {
    const language = chooseLanguage(settings.language, this.world.browserLanguage);
    const speech = { language, words: wordsOf(language) };
    const actions = { allow: () => void this.allow(), switchTags: (on: boolean) => void this.switchTags(on) };
    this.element.hidden = false;
    replaceContent(this.element, ...listSection(speech, state, actions));
  }

  /** In a private window the choice is told to the tab alone, and nothing is stored. */
  private async switchTags(on: boolean): Promise<void> {
    if (this.tab?.isPrivate) await this.world.ask('use-list-marks', on, this.tab.id);
    else await this.world.updateSettings((settings) => ({ ...settings, listMarks: on }));
    await this.refresh();
  }

  private async allow(): Promise<void> {
    if (this.site) await this.world.requestSite(this.site);
    await this.refresh();
  }
}
