import { articleFrame, ownFrames } from '../article/article-frame';
import { tell } from './messages';

/** After a frame has loaded, its own scripts have so long (ms) to fill it. */
const FILL_MS = 300;

/** Whether this script stands in the frame that holds its page's article, as the page's own script sees it. */
export function isArticleFrame(): boolean {
  try {
    const { top } = window;
    return top !== null && top !== window && articleFrame(top.document)?.contentDocument === document;
  } catch {
    // A page of another origin: its frames are none of ours.
    return false;
  }
}

/** Where the background leaves word, before it puts our script into frames, whether the reader asked for the page. */
const ASKED = 'suyuanAsked';
const room = globalThis as unknown as { [ASKED]?: boolean };

/** Leaves that word; runs in a frame, by itself, so it holds all that it needs. */
export const leaveWord = (asked: boolean): void => {
  (globalThis as unknown as { suyuanAsked?: boolean }).suyuanAsked = asked;
};

/** Whether the reader asked for the page that this frame belongs to. */
export const wasAsked = (): boolean => room[ASKED] === true;

/** The address that the document counts as: a frame that was filled by its page has none of its own. */
export const documentUrl = (): URL =>
  new URL(/^https?:/.test(location.href) ? location.href : (window.top ?? window).location.href);

/** The frame that may hold the page's article when the page itself does not. For the page's own script. */
export class FrameArticle {
  private readonly asked = new WeakSet<Document>();
  private readonly heard = new WeakSet<Document>();
  private readonly onLoad = ({ target }: Event): void => {
    if (/^I?FRAME$/.test((target as Element).nodeName ?? ''))
      setTimeout(() => this.signal?.aborted || this.look(), FILL_MS);
  };
  private signal: AbortSignal | null = null;

  /** `isMissing`: the page was read, and holds no article. */
  constructor(
    private readonly document: Document,
    private readonly wish: { isMissing(): boolean; isAsked(): boolean },
  ) {}

  /** Whether a frame speaks for the page, so that the page's own script has to be silent. */
  readonly speaks = (): boolean => this.frame !== null;

  /** Has our script put into the frame, once for each document that it shows. */
  look(): void {
    if (!this.isWanted) return;
    this.hear();
    const shown = articleFrame(this.document)?.contentDocument;
    if (!shown || this.asked.has(shown)) return;
    this.asked.add(shown);
    void tell('read-frames', { asked: this.wish.isAsked() });
  }

  /** Looks again whenever a frame has loaded, also one in a frame: that is no change of the page's own nodes. */
  watch(signal: AbortSignal): void {
    this.signal = signal;
    this.hear();
  }

  private hear(): void {
    if (!this.signal) return;
    const options = { capture: true, signal: this.signal };
    for (const document of [
      this.document,
      ...ownFrames(this.document).flatMap((frame) => frame.contentDocument ?? []),
    ]) {
      if (!this.heard.has(document)) document.addEventListener('load', this.onLoad, options);
      this.heard.add(document);
    }
  }

  private get isWanted(): boolean {
    return window === window.top && this.wish.isMissing();
  }

  private get frame(): HTMLIFrameElement | null {
    return this.isWanted ? articleFrame(this.document) : null;
  }
}
