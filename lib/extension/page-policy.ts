import type { Note } from '../notes/note';
import type { PageReading } from '../page-reading';
import { isShown } from './choices';
import type { PageState } from './messages';
import type { TabChoices } from './tab-choices';
import { hasArrived } from './tell-page';

/**
 * Marks stand only where an uploader speaks, or where the reader asked for them; where we cannot tell, notes are listed
 * in the popup alone.
 */
export function isMarked({ article, platform }: PageReading, asked: boolean): boolean {
  return article.page === 'article' && (asked || platform?.role === 'self-media' || platform?.role === 'copy');
}

/** Whether later changes of the page can concern us. An article that has not arrived is waited for. */
export const isWatched = ({ article, platform }: PageReading, asked: boolean): boolean =>
  asked || (article.page === 'article' && platform?.role !== 'editorial');

/** The notes that the reader's choices leave to be painted, without those that the reader has hidden. */
export const paintedNotes = (
  reading: PageReading,
  choices: Pick<TabChoices, 'on' | 'asked' | 'inForce' | 'place'>,
  isHidden: (note: Note) => boolean,
): readonly Note[] => {
  if (!choices.on || !isMarked(reading, choices.asked)) return [];
  const place = choices.place();
  return reading.notes.filter((note) => isShown(choices.inForce, place, note) && !isHidden(note));
};

/** What the toolbar says of a page; `on` is whether highlights are on there. */
export function pageState(reading: PageReading | null, asked: boolean, on: boolean, shown: number): PageState {
  if (!on) return { state: 'off', shown: 0 };
  if (!reading || reading.article.page !== 'article') return { state: 'none', shown: 0 };
  const role = reading.platform?.role;
  if (role === 'editorial') return { state: 'editorial', shown };
  if (!hasArrived(reading)) return { state: 'none', shown: 0 };
  if (role === 'self-media' || role === 'copy') return { state: 'self-media', shown };
  return { state: asked ? 'asked' : 'unknown', shown };
}
