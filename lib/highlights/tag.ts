import type { LinkKind } from '../platforms/read-link';
import { moved } from './box';
import type { Box } from './box';
import type { Size } from './tag-spots';

/** The letters of each kind's tag, in the reader's language. */
export type TagWords = Readonly<Record<LinkKind, string>>;

/** A tag that is not seen is kept: its link may come back in the next frame. */
export class Tag {
  private readonly element: HTMLElement;
  private spot: Box | null = null;

  constructor(layer: HTMLElement, kind: LinkKind, words: TagWords) {
    this.element = layer.ownerDocument.createElement('span');
    this.element.className = `link-tag link-tag-${kind}`;
    this.element.textContent = words[kind];
    this.element.hidden = true;
    layer.append(this.element);
  }

  /** Puts the tag to a spot, in pixels of the host; null hides it. By a transform, which is no shift of layout. */
  put(spot: Box | null): void {
    if (spot && (spot.left !== this.spot?.left || spot.top !== this.spot.top)) {
      this.element.style.transform = `translate(${spot.left}px, ${spot.top}px)`;
    }
    if ((spot === null) !== (this.spot === null)) this.element.hidden = spot === null;
    this.spot = spot;
  }

  remove(): void {
    this.element.remove();
  }
}

/** How large a tag of each kind is drawn in a layer; nothing of it is seen. */
export function measureTags(layer: HTMLElement, words: TagWords): Readonly<Record<LinkKind, Size>> {
  const sizeOf = (kind: LinkKind): Size => {
    const sample = layer.ownerDocument.createElement('span');
    sample.className = `link-tag link-tag-${kind}`;
    sample.textContent = words[kind];
    layer.append(sample);
    const { width, height } = sample.getBoundingClientRect();
    sample.remove();
    return { width, height };
  };
  return { 'self-media': sizeOf('self-media'), editorial: sizeOf('editorial'), video: sizeOf('video') };
}

/** To whole pixels, so that a tag's letters are not blurred. */
export const inHost = (box: Box, origin: Box): Box => {
  const { left, top, right, bottom } = moved(box, -origin.left, -origin.top);
  return { left: Math.round(left), top: Math.round(top), right: Math.round(right), bottom: Math.round(bottom) };
};
