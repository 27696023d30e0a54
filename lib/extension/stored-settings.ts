import { readKept, updateKept, watchKept } from './kept';
import type { Kept } from './kept';
import { DEFAULTS, parseSettings, whereSettingsBreak } from './settings';
import type { Settings } from './settings';

/** The reader's settings, as they are kept. */
export const keptSettings: Kept<Settings> = {
  key: 'settings',
  fallback: DEFAULTS,
  parse: parseSettings,
  whereBroken: whereSettingsBreak,
};

/** The reader's settings; the defaults when none are stored or what is stored cannot be read. */
export const readSettings = (): Promise<Settings> => readKept(keptSettings);

/** Changes the settings by a pure function of the present ones, and answers with the new ones. */
export const updateSettings = (change: (settings: Settings) => Settings): Promise<Settings> =>
  updateKept(keptSettings, change);

/** Calls back with the settings whenever somebody changes them; the answer ends that. */
export const watchSettings = (callback: (settings: Settings) => void): (() => void) =>
  watchKept(keptSettings, callback);
