import type { Stretch } from './stretch';

/** So long (ms) the pointer is on a stretch before that counts as resting there: one who passes by wants to read on. */
const REST_MS = 220;

/** What a click does by itself in a page; such clicks are the page's. */
const OWN_USE =
  'a[href], button, input, select, textarea, label, summary, audio, video, [contenteditable], [role=button]';

/** A place in the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What pointing asks and tells. */
export interface PointingWorld {
  /** The painted stretch at a point, or null. */
  find(point: Point): Stretch | null;
  /** The pointer came onto a stretch, or (null) off it; told at once. */
  over(stretch: Stretch | null): void;
  /** The pointer has rested on a stretch, or the reader clicked on it. */
  rest(stretch: Stretch, point: Point): void;
  press(stretch: Stretch, point: Point): void;
}

/** Whether the reader has selected some of the page's words. */
export function hasSelection(document: Document): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed;
}

/** Follows the pointer over one element, the article's root: it looks once a frame, and only when the pointer moved. */
export class Pointing {
  private root: Element | null = null;
  private latest: { readonly at: Point; readonly pressed: boolean } | null = null;
  private frame = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private on: Stretch | null = null;

  constructor(private readonly world: PointingWorld) {}

  /**
   * Follows the pointer over this element from now on. What it was over before is forgotten: marks were painted anew.
   * One that was about to rest need not move again for that: it is looked for among the new ones.
   */
  start(root: Element): void {
    const waits = this.frame !== 0 || this.timer !== undefined;
    this.forget();
    if (root === this.root) {
      if (waits) this.frame = requestAnimationFrame(this.look);
      return;
    }
    this.stop();
    this.root = root;
    root.addEventListener('pointermove', this.onMove, { passive: true });
    root.addEventListener('pointerleave', this.onLeave, { passive: true });
    root.addEventListener('click', this.onClick);
  }

  stop(): void {
    this.forget();
    this.root?.removeEventListener('pointermove', this.onMove);
    this.root?.removeEventListener('pointerleave', this.onLeave);
    this.root?.removeEventListener('click', this.onClick);
    this.root = null;
  }

  private forget(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.endRest();
    this.on = null;
  }

  private endRest(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private readonly onMove = (event: Event): void => {
    const { clientX: x, clientY: y, buttons, pointerType } = event as PointerEvent;
    // A finger that moves scrolls.
    if (pointerType === 'touch') return;
    this.latest = { at: { x, y }, pressed: buttons !== 0 };
    this.frame ||= requestAnimationFrame(this.look);
  };

  private readonly onLeave = (): void => {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.turn(null);
  };

  private readonly look = (): void => {
    this.frame = 0;
    const { latest, root } = this;
    if (!latest || !root) return;
    // Who selects words, or has selected some, is about to do something else with them.
    const busy = latest.pressed || hasSelection(root.ownerDocument);
    this.turn(busy ? null : this.world.find(latest.at));
  };

  private turn(stretch: Stretch | null): void {
    if (stretch === this.on) return;
    this.on = stretch;
    this.endRest();
    this.world.over(stretch);
    if (stretch) this.timer = setTimeout(() => this.settle(stretch), REST_MS);
  }

  private settle(stretch: Stretch): void {
    this.timer = undefined;
    if (this.latest && this.root && !hasSelection(this.root.ownerDocument)) this.world.rest(stretch, this.latest.at);
  }

  private readonly onClick = (event: Event): void => {
    const { clientX: x, clientY: y, detail, isTrusted, target } = event as MouseEvent;
    if (!isTrusted || detail > 1 || !this.root || hasSelection(this.root.ownerDocument)) return;
    if (target instanceof Element && target.closest(OWN_USE)) return;
    const stretch = this.world.find({ x, y });
    if (!stretch) return;
    this.endRest();
    this.world.press(stretch, { x, y });
  };
}
