import type { Stretch } from '../highlights/stretch';
import type { Note } from '../notes/note';
import { overlaps } from '../text/span';
import type { CardContent } from './card-surface';
import type { PlacedReading } from './page-reader';
import { langOf } from './tell-page';

/** What the card says of a stretch, with `front` told first; `stretches` are all of the page. */
export function contentOf(
  reading: PlacedReading,
  stretches: readonly Stretch[],
  stretch: Stretch,
  front: Note,
): CardContent {
  const others = stretch.notes.filter((note) => note !== front);
  return {
    is: 'notes',
    notes: [front, ...others],
    lookups: reading.lookups.filter((lookup) => stretch.notes.some((note) => overlaps(note, lookup))),
    lang: langOf(reading.article.text),
    index: stretches.indexOf(stretch) + 1,
    count: stretches.length,
  };
}

/** Where a note stands after the page was painted anew: the same kind on the same words; null when it is gone. */
export function sameStretch(stretches: readonly Stretch[], note: Note): { stretch: Stretch; note: Note } | null {
  const found = stretches.flatMap((stretch) =>
    stretch.notes
      .filter(({ kind, quote }) => kind === note.kind && quote === note.quote)
      .map((same) => ({ stretch, note: same })),
  );
  // The same words may stand twice in an article.
  return found.find((one) => one.note.start === note.start) ?? found[0] ?? null;
}
