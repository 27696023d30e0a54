import type { PlacedReading } from './page-reader';

/** After a move without a load, text that has not changed for so long (ms) is the new place's. */
const SETTLE_MS = 1500;

/**
 * After a single-page site went to another address, the old article stands there for a moment. Until the text changes or
 * has had its time to, it is left over, and belongs to nobody.
 */
export class Leftover {
  private text: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly onSettled: () => void) {}

  /** This was read at the old place; null when nothing was. */
  expect(reading: PlacedReading | null): void {
    this.end();
    if (reading === null) return;
    this.text = reading.article.text;
    this.timer = setTimeout(() => {
      this.text = null;
      this.onSettled();
    }, SETTLE_MS);
  }

  /** The reading, or null when it is of the text that is left over. */
  without(reading: PlacedReading | null): PlacedReading | null {
    return reading !== null && reading.article.text === this.text ? null : reading;
  }

  /** From now on any text is the place's own. */
  end(): void {
    clearTimeout(this.timer);
    this.text = null;
  }
}
