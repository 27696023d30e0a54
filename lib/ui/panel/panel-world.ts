import type { ask } from '../../extension/ask';
import type { PanelEars, PanelLine } from '../../extension/panel-line';
import type { Settings } from '../../extension/settings';
import type { Round } from '../../notes/practice';

/** What the panel needs of the browser. */
export interface PanelWorld {
  readonly browserLanguage: string;
  /** Whether this is the page for paper. */
  readonly print: boolean;
  readSettings(): Promise<Settings>;
  readonly ask: typeof ask;
  hasAccess(): Promise<boolean>;
  requestAccess(): Promise<boolean>;
  reload(tabId: number): Promise<void>;
  openLine(tabId: number, ears: PanelEars): PanelLine;
  copy(text: string): Promise<void>;
  printPage(tabId: number): void;
  /** Opens the page on which a reader can tell of a wrong mark; `note` is its place among the told notes. */
  report(tabId: number, note: number): void;
  readRounds(): Promise<readonly Round[]>;
  keepRound(round: Round): Promise<readonly Round[]>;
}
