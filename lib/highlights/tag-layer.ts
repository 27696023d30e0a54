import type { LinkKind } from '../platforms/read-link';
import { openLayer } from './layer';
import type { Layer } from './layer';
import place from './link-marks.css?inline';
import look from './link-tag.css?inline';
import { LinkTagger } from './link-tagger';
import { Tag, measureTags } from './tag';
import type { TagWords } from './tag';

/** A page that throws our host out again and again is left alone. */
const MOST_RETURNS = 5;

/** A link that needs its tag put. */
export interface Placed {
  readonly link: HTMLAnchorElement;
  readonly kind: LinkKind;
  /** Whether all that can have happened to it is that the page was scrolled. */
  readonly scrolled: boolean;
}

/** The tags that stand in our host, which is opened with the first of them and closed after the last. */
export class TagLayer {
  private readonly tags = new Map<HTMLAnchorElement, Tag>();
  private open: { readonly layer: Layer; readonly tagger: LinkTagger } | null = null;
  private returns = 0;

  constructor(
    private readonly document: Document,
    private readonly words: TagWords,
  ) {}

  /**
   * Puts tags: first all reading, then all writing, so that the browser lays out the page once. Answers with the links
   * for which the frame had no time left, and whether some move by themselves. Null when the page keeps throwing us out.
   */
  put(links: readonly Placed[]): { readonly later: readonly HTMLAnchorElement[]; readonly moving: boolean } | null {
    const open = this.opened();
    if (!open) return null;
    const { layer, tagger } = open;
    const origin = layer.element.getBoundingClientRect();
    tagger.beginFrame();
    const plans = links.map(({ link, kind, scrolled }) => ({
      link,
      kind,
      ...tagger.plan(link, kind, origin, scrolled),
    }));
    for (const { link, kind, spot } of plans) {
      if (spot || this.tags.has(link)) this.tagOf(link, kind, layer).put(spot);
    }
    return {
      later: plans.flatMap(({ link, todo }) => (todo === 'next-frame' ? [link] : [])),
      moving: plans.some(({ todo }) => todo === 'rest'),
    };
  }

  drop(link: HTMLAnchorElement): void {
    this.tags.get(link)?.remove();
    this.tags.delete(link);
    this.open?.tagger.forget(link);
  }

  close(): void {
    for (const tag of this.tags.values()) tag.remove();
    this.tags.clear();
    this.open?.layer.close();
    this.open = null;
  }

  private opened(): { readonly layer: Layer; readonly tagger: LinkTagger } | null {
    if (this.open && !this.open.layer.isThere()) {
      this.close();
      this.returns += 1;
    }
    if (this.open || this.returns >= MOST_RETURNS) return this.open;
    const layer = openLayer(this.document, look + place);
    // A reader who listens meets the links without these letters: the popup says what there is, and in words.
    layer.element.ariaHidden = 'true';
    this.open = { layer, tagger: new LinkTagger(measureTags(layer.element, this.words)) };
    return this.open;
  }

  private tagOf(link: HTMLAnchorElement, kind: LinkKind, layer: Layer): Tag {
    const tag = this.tags.get(link) ?? new Tag(layer.element, kind, this.words);
    this.tags.set(link, tag);
    return tag;
  }
}
