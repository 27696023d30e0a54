import type { LinkKind, LinkReading } from '../platforms/read-link';
import { LinkList } from './link-list';
import { PageWatch } from './page-watch';
import type { PageChange } from './page-watch';
import type { TagWords } from './tag';
import { TagLayer } from './tag-layer';

/** So far outside the viewport tags are put, so that they are there when the page is scrolled. */
const AHEAD = '240px 0px';
/** What moved by itself is looked at again after so many milliseconds. */
const REST_MS = 120;
/** So many tags stand at one time; a page that shows more links at once than can be read gets no more. */
const MOST_TAGS = 500;

/**
 * Marks on links, each a small tag beside its link in our one host: no node or attribute of the page changes, nothing of
 * it moves, and a click goes through. Only links near the viewport have one.
 */
export class LinkMarks {
  private readonly list: LinkList;
  private readonly watch: PageWatch;
  private readonly near: IntersectionObserver;
  private readonly nearby = new Set<HTMLAnchorElement>();
  /** Those nearby that are new, or may stand elsewhere than they did. */
  private readonly stale = new Set<HTMLAnchorElement>();
  private readonly layer: TagLayer;

  constructor(
    document: Document,
    read: (link: HTMLAnchorElement) => LinkReading | null,
    words: TagWords,
    private readonly isAlive: () => boolean,
  ) {
    this.list = new LinkList(document, read);
    this.layer = new TagLayer(document, words);
    this.watch = new PageWatch(document, (changes) => this.look(changes));
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
    this.stale.clear();
    this.layer.close();
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
      if (isIntersecting) {
        this.nearby.add(link);
        this.stale.add(link);
      } else this.drop(link);
    }
    this.watch.ask('tags', 0);
  }

  private look(changes: ReadonlySet<PageChange>): void {
    if (!this.isAlive()) return this.stop();
    if (changes.has('links') && this.readLinks()) this.watch.ask('links', 0);
    if (this.nearby.size === 0) return this.layer.close();
    if (changes.has('layout')) for (const link of this.nearby) this.stale.add(link);
    const links = changes.has('scroll') ? this.nearby : this.stale;
    const placed = [...links].slice(0, MOST_TAGS).flatMap((link) => {
      const kind = this.list.readingOf(link)?.kind;
      return kind ? [{ link, kind, scrolled: !this.stale.has(link) }] : [];
    });
    if (placed.length === 0) return undefined;
    const done = this.layer.put(placed);
    if (!done) return this.stop();
    for (const { link } of placed) this.stale.delete(link);
    for (const link of done.later) this.stale.add(link);
    if (done.later.length > 0) this.watch.ask('tags', 0);
    if (done.moving) this.watch.ask('layout', REST_MS);
    return undefined;
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

  private drop(link: HTMLAnchorElement): void {
    this.nearby.delete(link);
    this.stale.delete(link);
    this.layer.drop(link);
  }
}
