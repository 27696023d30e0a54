import { keptHiddenNotes } from './hidden-notes';
import type { Kept } from './kept';
import { keptRounds } from './practice';
import { keptSettings } from './stored-settings';

/**
 * All that a reader can carry to another device in a file. To add one: its line here. What stands here is exported,
 * imported and, like everything in the storage, erased.
 */
export const everythingKept: readonly Kept<unknown>[] = [keptSettings, keptHiddenNotes, keptRounds];
