/** After the page changed beside the article we wait so long (ms) before we look for further ones. */
const QUIET_MS = 300;

/** Tells which of a page's articles is being read: the one at the middle of the window. A page of one costs nothing. */
export class ArticleInView {
  private observer: IntersectionObserver | null = null;
  private bodies: readonly Element[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `find` gives the bodies of all articles, or none for a page of one. */
  constructor(
    private readonly find: () => readonly Element[],
    private readonly onArticle: (body: Element) => unknown,
  ) {}

  /** The page changed: soon we look whether articles came or went. */
  look(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.follow(this.find());
    }, QUIET_MS);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.observer?.disconnect();
    this.observer = null;
    this.bodies = [];
  }

  private follow(bodies: readonly Element[]): void {
    if (bodies.length === this.bodies.length && bodies.every((body, index) => body === this.bodies[index])) return;
    this.observer?.disconnect();
    this.bodies = bodies;
    this.observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.findLast(({ isIntersecting }) => isIntersecting);
        if (entered) this.onArticle(entered.target);
      },
      { rootMargin: '-50% 0px -50% 0px' },
    );
    for (const body of bodies) this.observer.observe(body);
  }
}
