import type { PlacedArticle } from '../article/article';

/** After the last change of a burst we wait so long (ms) before reading again, and during a long burst at most so long. */
const QUIET_MS = 200;
const BURST_MS = 1500;
/** A page that keeps changing without new text is read ever more rarely, at most every so many ms. */
const RAREST_MS = 30_000;

/** So many early changes are remembered until the article's root is known; with more, it counts as changed. */
const MOST_EARLY = 500;

const TEXT = { childList: true, characterData: true, subtree: true } as const;

/** The smallest element that holds all the article's text, or null when it has no text. */
export function rootOf(article: PlacedArticle): Element | null {
  const nodes = article.segments.map((segment) => segment.node);
  let root = nodes[0]?.parentElement ?? null;
  for (const node of nodes) while (root && !root.contains(node)) root = root.parentElement;
  return root;
}

/** The element in whose shadow tree a node is the top; null for any other. */
const hostOf = (node: Node): Node | null => (node.nodeType === 11 ? ((node as ShadowRoot).host ?? null) : null);

/** What a watch tells. */
export interface WatchEars {
  /** The article may have changed. */
  onChange(): void;
  /** The reader came back to the tab; the page may have cleared the registry, which no observer sees. */
  onReturn(): void;
  /** Something came or went beside the article, in what it stands in. */
  onBeside?(): void;
}

/**
 * Tells when the article of a document may have changed: late paragraphs, a body drawn anew, a script conversion by
 * another extension. It never writes to the page, so it cannot answer itself.
 */
export class ArticleWatch {
  private readonly observer: MutationObserver;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private root: Element | null = null;
  private firstChange = 0;
  private wait = QUIET_MS;
  private missed = false;
  private running = false;
  /** Where the page changed before the article's root was known. */
  private early: Node[] = [];

  constructor(
    private readonly document: Document,
    private readonly ears: WatchEars,
  ) {
    this.observer = new MutationObserver((records) => this.see(records));
  }

  /** Watches from now on: the article's root and the chain above it, or the whole body while there is no article. */
  start(root: Element | null): void {
    this.observer.disconnect();
    this.root = root;
    const { early } = this;
    this.early = [];
    const concerned = early.length > MOST_EARLY || early.some((node) => root?.contains(node));
    if (root && early.length > 0 && !concerned) this.forget();
    if (!this.running) this.document.addEventListener('visibilitychange', this.onVisibility);
    this.running = true;
    const body = this.document.body ?? this.document.documentElement;
    this.observer.observe(root ?? body, TEXT);
    // A body drawn anew replaces the root itself: some element above it then loses a child. So may the page's own body.
    for (let above: Node | null = (root ?? body).parentNode; above; above = above.parentNode ?? hostOf(above)) {
      this.observer.observe(above, { childList: true });
    }
  }

  /** Says whether the last reading found new text: if not, the next waits twice as long. */
  learn(changed: boolean): void {
    this.wait = changed ? QUIET_MS : Math.min(this.wait * 2, RAREST_MS);
  }

  stop(): void {
    this.running = false;
    this.early = [];
    this.forget();
    this.observer.disconnect();
    this.document.removeEventListener('visibilitychange', this.onVisibility);
  }

  private readonly onVisibility = (): void => {
    if (this.document.hidden) return;
    this.ears.onReturn();
    this.plan();
  };

  private see(records: readonly MutationRecord[]): void {
    const { root } = this;
    if (!root) this.early.push(...records.slice(0, MOST_EARLY + 1 - this.early.length).map(({ target }) => target));
    const concerns = !root || !root.isConnected || records.some((record) => root.contains(record.target));
    if (!concerns) return this.ears.onBeside?.();
    this.missed = true;
    this.plan();
    return undefined;
  }

  private plan(): void {
    if (!this.missed || this.document.hidden) return;
    const now = performance.now();
    this.firstChange ||= now;
    const latest = this.firstChange + Math.max(BURST_MS, this.wait) - now;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.fire(), Math.max(0, Math.min(this.wait, latest)));
  }

  private forget(): void {
    clearTimeout(this.timer);
    this.firstChange = 0;
    this.missed = false;
  }

  private fire(): void {
    this.forget();
    this.early = [];
    this.ears.onChange();
  }
}
