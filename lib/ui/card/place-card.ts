import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import type { Anchor } from '../../extension/card-surface';

/** Between card and words, and between card and the viewport's edge; CSS pixels. */
const GAP = 8;
/** With less room (CSS pixels) above and below all the words, the card keeps clear of the line pointed at alone. */
const ROOM = 220;
/** Lower the card never gets: it can be scrolled. */
const LOWEST = 80;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const around = (rects: readonly Box[]): Box => ({
  left: Math.min(...rects.map(({ left }) => left)),
  right: Math.max(...rects.map(({ right }) => right)),
  top: Math.min(...rects.map(({ top }) => top)),
  bottom: Math.max(...rects.map(({ bottom }) => bottom)),
});

/** The line of the words that the reader pointed at, by its number among the rects; the first without a pointer. */
export const lineAt = (rects: readonly Box[], y: number | null): number =>
  y === null
    ? 0
    : Math.max(
        0,
        rects.findIndex(({ top, bottom }) => top <= y && y <= bottom),
      );

/** What the card must not cover: all the words if there is room beside them, or else the line pointed at. */
export function keptClear(rects: readonly Box[], line: number, height: number): Box | null {
  const pointed = rects[Math.min(line, rects.length - 1)];
  if (!pointed) return null;
  const whole = around(rects);
  if (whole.bottom <= 0 || whole.top >= height) return null;
  return Math.max(whole.top, height - whole.bottom) >= ROOM ? { ...whole, left: pointed.left } : pointed;
}

/**
 * Puts the card beside the words of its anchor: under them or above them, inside the viewport, and as high as there is
 * room. `line`: see {@link lineAt}. False when the words are out of sight.
 */
export async function placeCard(card: HTMLElement, anchor: Anchor, line: number): Promise<boolean> {
  const rects = anchor.rects().filter(({ width, height }) => width > 0 && height > 0);
  const { innerHeight: height } = card.ownerDocument.defaultView ?? globalThis;
  const clear = keptClear(rects, line, height);
  if (!clear) return false;
  const left = Math.min(Math.max(clear.left, (anchor.point?.x ?? 0) - 3 * GAP), clear.right);
  const reference = {
    getBoundingClientRect: () => {
      const { top, bottom, right } = clear;
      return { x: left, y: top, left, right, top, bottom, width: right - left, height: bottom - top };
    },
  };
  const { x, y } = await computePosition(reference, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: GAP }),
      shift({ padding: GAP }),
      size({
        padding: GAP,
        apply: ({ availableHeight }) => {
          card.style.maxHeight = `${Math.max(LOWEST, availableHeight)}px`;
        },
      }),
    ],
  });
  card.style.left = `${x}px`;
  card.style.top = `${y}px`;
  return true;
}
