import type { LinkKind } from '../platforms/read-link';
import { moved } from './box';
import type { Box } from './box';
import { anchorOf } from './link-anchor';
import { inHost } from './tag';
import { roomFor, seenAt } from './tag-room';
import type { Anchor, Size } from './tag-spots';

/** Where a link's tag stands, in pixels of the host, and what was known when it was put there. */
interface Placing {
  /** Where the link stood. */
  readonly link: string;
  readonly anchor: Anchor;
  readonly spot: Box;
  /** False while the spot lay outside the viewport, where nobody can tell what else is there. */
  readonly tested: boolean;
}

/** A tag's spot for now; null hides it. */
export interface Plan {
  readonly spot: Box | null;
  /** What is still to do: the link moves by itself, and its tag comes back when it rests; or the frame had no time left. */
  readonly todo: 'rest' | 'next-frame' | null;
}

const HIDDEN: Plan = { spot: null, todo: null };
/** So long new places are looked for in one frame, in milliseconds. */
const FRAME_MS = 5;

/** Decides where tags stand. Reads layout only, so that all reading of a frame comes before all writing. */
export class LinkTagger {
  private readonly placings = new Map<HTMLAnchorElement, Placing>();
  private until = 0;

  constructor(private readonly sizes: Readonly<Record<LinkKind, Size>>) {}

  /** A frame begins: there is time again to look for places. */
  beginFrame(): void {
    this.until = performance.now() + FRAME_MS;
  }

  /**
   * `origin` is the host's place in the viewport. While the page is only scrolled, a link that keeps its place in the
   * document keeps its tag's; all that is asked is whether something covers it.
   */
  plan(link: HTMLAnchorElement, kind: LinkKind, origin: Box, scrolling: boolean): Plan {
    const place = placeOf(inHost(link.getBoundingClientRect(), origin));
    const before = this.placings.get(link);
    const same = before?.link === place;
    if (scrolling && before && !same) return { spot: null, todo: 'rest' };
    if (scrolling && before && same) {
      const seen = seenAt(link, { is: before.anchor.is, box: moved(before.anchor.box, origin.left, origin.top) });
      if (seen === 'covered') return HIDDEN;
      if (before.tested || seen === 'unknown') return { spot: before.spot, todo: null };
    }
    if (performance.now() > this.until) return { spot: before?.spot ?? null, todo: 'next-frame' };
    return this.place(link, kind, origin, place);
  }

  forget(link: HTMLAnchorElement): void {
    this.placings.delete(link);
  }

  private place(link: HTMLAnchorElement, kind: LinkKind, origin: Box, place: string): Plan {
    const anchor = anchorOf(link);
    if (!anchor) {
      this.placings.delete(link);
      return HIDDEN;
    }
    const seen = seenAt(link, anchor);
    const spot = inHost(roomFor(link, anchor, this.sizes[kind]), origin);
    const box = moved(anchor.box, -origin.left, -origin.top);
    this.placings.set(link, { link: place, anchor: { is: anchor.is, box }, spot, tested: seen === 'seen' });
    return { spot: seen === 'covered' ? null : spot, todo: null };
  }
}

const placeOf = ({ left, top, right, bottom }: Box): string => `${left} ${top} ${right} ${bottom}`;
