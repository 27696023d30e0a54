import type { LinkKind, LinkReading } from '../platforms/read-link';
import { openLayer } from './layer';
import type { Layer } from './layer';
import { LinkList } from './link-list';
import place from './link-marks.css?inline';
import look from './link-tag.css?inline';
import { LinkTagger } from './link-tagger';
import { PageWatch } from './page-watch';
import type { PageChange } from './page-watch';
import { Tag, measureTags } from './tag';
import type { TagWords } from './tag';

/** So far outside the viewport tags are put, so that they are there when the page is scrolled. */
const AHEAD = '240px 0px';
/** What moved by itself is looked at again after so many milliseconds. */
const REST_MS = 120;
/** So many tags stand at one time; a page that shows more links at once than can be read gets no more. */
const MOST_TAGS = 500;
/** A page that throws our host out again and again is left alone. */
const MOST_RETURNS = 5;

/**
 * Marks on links, each a small tag beside its link in our one host: no node or attribute of the page changes, nothing of
 * it moves, and a click goes through. Only links near the viewport have one.
 */
export class LinkMarks {
  private readonly list: LinkList;
  private readonly watch: PageWatch;
  private readonly near: IntersectionObserver;
  private readonly nearby = new Set<HTMLAnchorElement>();
  private readonly tags = new Map<HTMLAnchorElement, Tag>();
  private layer: Layer | null = null;
  private tagger: LinkTagger | null = null;
  private returns = 0;

  constructor(
    private readonly document: Document,
    read: (link: HTMLAnchorElement) => LinkReading | null,
    private readonly words: TagWords,
    private readonly isAlive: () => boolean,
  ) {
    this.list = new LinkList(document, read);
    this.watch = new PageWatch(document, (change) => this.look(change));
    this.near = new IntersectionObserver((entries) => this.see(entries), { rootMargin: AHEAD });
  }

  start(): void {
    this.watch.start();
  }

  /** Takes all marks off and leaves nothing behind. */
  stop(): void {
    this.watch.stop();
    this.near.disconnect();
    this.nearby.clear();
    this.leave();
    this.list.clear();
  }

  /** How many different articles and videos the page links to, by kind; reads the links if that is still to be done. */
  counts(): Readonly<Record<LinkKind, number>> {
    while (this.readLinks());
    const count = (kind: LinkKind): number => this.list.targets().filter((target) => target.kind === kind).length;
    return { 'self-media': count('self-media'), editorial: count('editorial'), video: count('video') };
  }

  private see(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const link = target as HTMLAnchorElement;
      if (isIntersecting) this.nearby.add(link);
      else this.drop(link);
    }
    this.watch.ask({ links: false, layout: false }, 0);
  }

  private look(change: PageChange): void {
    if (!this.isAlive()) return this.stop();
    if (change.links && this.readLinks()) this.watch.ask({ links: true, layout: false }, 0);
    if (this.nearby.size === 0) return this.leave();
    const [layer, tagger] = this.room();
    if (!layer || !tagger) return this.stop();
    // First all reading, then all writing: the browser lays out the page once.
    const origin = layer.element.getBoundingClientRect();
    const links = [...this.nearby].slice(0, MOST_TAGS);
    const plans = links.flatMap((link) => {
      const reading = this.list.readingOf(link);
      return reading ? [{ link, kind: reading.kind, ...tagger.plan(link, reading.kind, origin, !change.layout) }] : [];
    });
    for (const { link, kind, spot } of plans) {
      if (spot || this.tags.has(link)) this.tagOf(link, kind, layer).put(spot);
    }
    if (plans.some(({ moving }) => moving)) this.watch.ask({ links: false, layout: true }, REST_MS);
  }

  /** True while there are more links to read. */
  private readLinks(): boolean {
    const { added, gone, more } = this.list.refresh();
    for (const link of gone) {
      this.near.unobserve(link);
      this.drop(link);
    }
    for (const link of added) {
      // It may have led elsewhere before.
      this.drop(link);
      this.near.unobserve(link);
      this.near.observe(link);
    }
    return more;
  }

  /** The layer, opened when the first tag is near; without one when the page keeps throwing it out. */
  private room(): readonly [Layer | null, LinkTagger | null] {
    if (this.layer && !this.layer.isThere()) {
      this.leave();
      this.returns += 1;
    }
    if (!this.layer && this.returns < MOST_RETURNS) {
      this.layer = openLayer(this.document, look + place);
      // A reader who listens meets the links without these letters: the popup says what there is, and in words.
      this.layer.element.ariaHidden = 'true';
      this.tagger = new LinkTagger(measureTags(this.layer.element, this.words));
    }
    return [this.layer, this.tagger];
  }

  private tagOf(link: HTMLAnchorElement, kind: LinkKind, layer: Layer): Tag {
    const tag = this.tags.get(link) ?? new Tag(layer.element, kind, this.words);
    this.tags.set(link, tag);
    return tag;
  }

  private drop(link: HTMLAnchorElement): void {
    this.nearby.delete(link);
    this.tags.get(link)?.remove();
    this.tags.delete(link);
    this.tagger?.forget(link);
  }

  private leave(): void {
    for (const tag of this.tags.values()) tag.remove();
    this.tags.clear();
    this.layer?.close();
    this.layer = null;
    this.tagger = null;
  }
}
