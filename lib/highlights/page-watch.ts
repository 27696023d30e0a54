/**
 * What may have happened to a page since the last look. `links`: some came, went or lead elsewhere; `layout`: things may
 * stand elsewhere; `scroll`: something was scrolled; `tags`: nothing, but tags are still to be put.
 */
export type PageChange = 'links' | 'layout' | 'scroll' | 'tags';

/** Changes of the page are looked at together, at most once in so many milliseconds; scrolling in the next frame. */
const CHANGE_MS = 120;

const CHANGES: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['href', 'class', 'style', 'hidden'],
};
/** What moves things without a change in the tree: pictures that arrive, transitions that end, boxes that open. */
const MOVING = ['load', 'transitionend', 'animationend', 'toggle', 'fullscreenchange'] as const;
const HEARD = { capture: true, passive: true } as const;

/** Says in which frames to look at a page again. On a still page, and in a hidden tab, it does nothing at all. */
export class PageWatch {
  private readonly mutations: MutationObserver;
  private readonly sizes: ResizeObserver;
  private changes = new Set<PageChange>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private due = Infinity;
  private frame = 0;
  private watching = false;

  constructor(
    private readonly document: Document,
    private readonly look: (changes: ReadonlySet<PageChange>) => void,
  ) {
    this.mutations = new MutationObserver((records) => {
      if (records.some(bringsLinks)) this.ask('links', CHANGE_MS);
      this.ask('layout', CHANGE_MS);
    });
    this.sizes = new ResizeObserver(this.onMoved);
  }

  start(): void {
    this.document.addEventListener('visibilitychange', this.onVisibility);
    this.onVisibility();
  }

  stop(): void {
    this.document.removeEventListener('visibilitychange', this.onVisibility);
    this.rest();
  }

  /** Looks again after so many milliseconds, or sooner when somebody else asks for that; 0 is the next frame. */
  ask(change: PageChange, wait: number): void {
    if (!this.watching) return;
    this.changes.add(change);
    const due = performance.now() + wait;
    if (this.frame !== 0 || due >= this.due) return;
    clearTimeout(this.timer);
    this.due = due;
    if (wait === 0) this.inNextFrame();
    else this.timer = setTimeout(() => this.inNextFrame(), wait);
  }

  private inNextFrame(): void {
    this.frame = requestAnimationFrame(() => {
      const { changes } = this;
      this.changes = new Set();
      this.frame = 0;
      this.due = Infinity;
      this.look(changes);
    });
  }

  private readonly onVisibility = (): void => {
    if (this.document.hidden) this.rest();
    else this.wake();
  };

  private wake(): void {
    if (this.watching) return;
    this.watching = true;
    this.mutations.observe(this.document.documentElement, CHANGES);
    this.sizes.observe(this.document.documentElement);
    if (this.document.body) this.sizes.observe(this.document.body);
    this.document.addEventListener('scroll', this.onScroll, HEARD);
    window.addEventListener('resize', this.onMoved, HEARD);
    for (const name of MOVING) this.document.addEventListener(name, this.onMoved, HEARD);
    this.ask('links', 0);
    this.ask('layout', 0);
  }

  private rest(): void {
    this.watching = false;
    this.mutations.disconnect();
    this.sizes.disconnect();
    this.document.removeEventListener('scroll', this.onScroll, HEARD);
    window.removeEventListener('resize', this.onMoved, HEARD);
    for (const name of MOVING) this.document.removeEventListener(name, this.onMoved, HEARD);
    clearTimeout(this.timer);
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.due = Infinity;
    this.changes.clear();
  }

  private readonly onScroll = (): void => this.ask('scroll', 0);
  private readonly onMoved = (): void => this.ask('layout', CHANGE_MS);
}

const bringsLinks = ({ type, attributeName }: MutationRecord): boolean =>
  type === 'childList' || attributeName === 'href';
