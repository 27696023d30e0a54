import type { Stretch } from './stretch';

/**
 * The index of the stretch that a reader means by next or previous: from `last` (the start of the one before, an offset
 * of the article), or from what is in view when there is none yet; after the last comes the first. -1 without any.
 */
export function nextStretch(
  stretches: readonly Stretch[],
  direction: 'next' | 'previous',
  last: number | null,
): number {
  const forward = direction === 'next';
  const ahead = ({ start, ranges }: Stretch): boolean => {
    if (last !== null) return forward ? start > last : start < last;
    const { top, bottom } = ranges[0]?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    return forward ? bottom > 0 : top < 0;
  };
  const found = forward ? stretches.findIndex(ahead) : stretches.findLastIndex(ahead);
  if (found !== -1) return found;
  return forward ? Math.min(0, stretches.length - 1) : stretches.length - 1;
}
