import type { ask } from '../extension/ask';
import type { OpenTab } from '../extension/open-tab';
import type { Settings } from '../extension/settings';
import type { Site } from './request-section';

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
  /** Reads the tab's page, or what is selected of it, because the reader asked. False: it could not be read. */
  readPage(tab: OpenTab, what: 'page' | 'selection'): Promise<boolean>;
  /** The tab's site, where it can be added to those that are always read; null elsewhere. */
  site(url: URL): Promise<Site | null>;
  /** Adds or gives back the site; called in the click itself. */
  always(url: URL, added: boolean): Promise<boolean>;
  /** Shows the plain article until the answer is called or the popup is gone. */
  holdPlain(tabId: number): () => void;
}
