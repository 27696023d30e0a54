import type { Backup, Trouble } from '../../extension/backup';
import type { CommandKeys } from '../../extension/command-keys';
import type { Settings } from '../../extension/settings';
import type { SyncState } from '../../extension/sync';
import type { Words } from '../catalogue';
import type { Child } from '../h';
import type { Speech } from '../view';
import type { PlatformActions } from './platforms-part';
import type { Sample } from './read-sample';

/** A question that the reader has to answer before something happens. */
export type Question = 'erase' | 'sync-off';

/** What the options page shows. */
export interface OptionsFacts {
  readonly settings: Settings;
  readonly isPrivate: boolean;
  /** The sites that the reader added, as match patterns. */
  readonly sites: readonly string[];
  /** Empty where the browser has no shortcuts. */
  readonly commands: readonly CommandKeys[];
  readonly browser: 'chromium' | 'firefox';
  readonly sample: Sample | null;
  readonly sync: SyncState;
  /** A file that was chosen: what it would bring, or why it cannot be taken. */
  readonly file: Backup | Trouble | null;
  readonly question: Question | null;
  /** What was just done, for the line that says so. */
  readonly said: 'saved' | 'erased' | 'taken' | null;
}

export interface OptionsActions extends PlatformActions {
  change(edit: (settings: Settings) => Settings): void;
  exportFile(): void;
  chooseFile(file: File): void;
  /** Takes the chosen file, or lets it be. */
  answerFile(take: boolean): void;
  turnOnSync(): void;
  ask(question: Question): void;
  answer(yes: boolean): void;
}

/** One part of the options page. To add one: its file beside this one, and its line in `parts.ts`. */
export interface OptionsPart {
  /** Also the fragment of the address that leads to it. */
  readonly id: string;
  title(words: Words): string;
  /** What stands under the title; null when the part has no place here (no shortcuts on a phone, say). */
  content(speech: Speech, facts: OptionsFacts, actions: OptionsActions): readonly Child[] | null;
}
