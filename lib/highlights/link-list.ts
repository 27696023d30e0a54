import type { LinkReading } from '../platforms/read-link';

/** So many links of a page are looked at; no front page that was seen has more than a third of it. */
const MOST_LINKS = 6000;
/** So many addresses are read in one go, about 5 ms; the rest in the next. */
const MOST_AT_ONCE = 500;

/** What we remember of one link. */
interface Known {
  readonly href: string;
  /** Null: it carries no mark. */
  readonly reading: LinkReading | null;
}

/** The links of a page, and what they lead to. Each address is read once. */
export class LinkList {
  private readonly known = new Map<HTMLAnchorElement, Known>();

  /** `read` says what a link leads to; null for one that carries no mark. */
  constructor(
    private readonly document: Document,
    private readonly read: (link: HTMLAnchorElement) => LinkReading | null,
  ) {}

  /** Looks for links that are new, gone, or lead elsewhere now. Answers with those, and whether there are more to read. */
  refresh(): { readonly added: HTMLAnchorElement[]; readonly gone: HTMLAnchorElement[]; readonly more: boolean } {
    const gone = [...this.known.keys()].filter((link) => !link.isConnected);
    for (const link of gone) this.known.delete(link);
    const added: HTMLAnchorElement[] = [];
    const all = this.document.querySelectorAll<HTMLAnchorElement>('a[href]');
    let unread = 0;
    // By index: Firefox gives a content script the page's own lists without iterators.
    for (let i = 0; i < all.length && i < MOST_LINKS; i += 1) {
      const link = all[i];
      const href = link?.getAttribute('href') ?? '';
      if (!link || this.known.get(link)?.href === href) continue;
      unread += 1;
      if (unread > MOST_AT_ONCE) return { added, gone, more: true };
      const reading = this.read(link);
      if (this.known.get(link)?.reading && !reading) gone.push(link);
      if (reading) added.push(link);
      this.known.set(link, { href, reading });
    }
    return { added, gone, more: false };
  }

  /** Forgets all links, so that a later look finds them again. */
  clear(): void {
    this.known.clear();
  }

  readingOf(link: HTMLAnchorElement): LinkReading | null {
    return this.known.get(link)?.reading ?? null;
  }

  /** What the page's links lead to; two links to the same count once. */
  targets(): readonly LinkReading[] {
    const readings = [...this.known.values()].flatMap(({ reading }) => reading ?? []);
    return [...new Map(readings.map((reading) => [reading.id, reading])).values()];
  }
}
