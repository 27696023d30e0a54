import { hasSelection } from '../../highlights/pointing';
import type { CardHost } from './card-host';

export interface CardKeysWorld {
  /** The reader is done with the card. */
  dismiss(): void;
  /** What the card stands beside may have moved. */
  moved(): void;
  /** Whether a click at this point is one on the words that the card is about. */
  isOwn(x: number, y: number): boolean;
}

/** Into these Enter goes as a character or sends something off. */
const WRITING = 'input, textarea, select, [contenteditable], [role=textbox]';

/**
 * While the card is there: Esc, Enter, clicks elsewhere, a selection, scrolling. It listens on the window, before the
 * page does, so that what the reader types in the card does not reach the page.
 */
export class CardKeys {
  private readonly ends = new AbortController();
  private waitsForEnter = false;
  private isInside = false;
  private frame = 0;
  /** What had the focus before the reader came into the card. */
  private before: Element | null = null;

  constructor(
    private readonly document: Document,
    private readonly host: CardHost,
    private readonly world: CardKeysWorld,
  ) {
    const window = document.defaultView;
    if (!window) return;
    const listening = { capture: true, signal: this.ends.signal };
    for (const name of ['keydown', 'keypress', 'keyup'] as const) window.addEventListener(name, this.onKey, listening);
    window.addEventListener('pointerdown', this.onDown, listening);
    window.addEventListener('click', this.onClick, listening);
    window.addEventListener('scroll', this.onMove, { ...listening, passive: true });
    window.addEventListener('resize', this.onMove, listening);
    window.addEventListener('pagehide', () => world.dismiss(), listening);
    document.addEventListener('selectionchange', this.onSelect, listening);
    host.box.addEventListener('focusin', this.onFocus, { signal: this.ends.signal });
  }

  /** Whether Enter, pressed in the page, leads into the card. */
  awaitEnter(is: boolean): void {
    this.waitsForEnter = is;
  }

  stop(): void {
    const { before } = this;
    const hadFocus = this.document.activeElement === this.host.element;
    cancelAnimationFrame(this.frame);
    this.ends.abort();
    if (hadFocus && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const isInside = event.target === this.host.element;
    if (isInside) event.stopImmediatePropagation();
    if (event.type !== 'keydown' || !event.isTrusted || event.isComposing) return;
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const enters = event.key === 'Enter' && this.waitsForEnter && !isInside && !this.isWriting();
    if (!isPlain || !(enters || event.key === 'Escape')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (enters) this.host.box.focus({ preventScroll: true });
    else this.world.dismiss();
  };

  private isWriting(): boolean {
    return this.document.activeElement?.matches(WRITING) ?? false;
  }

  private readonly onFocus = (event: FocusEvent): void => {
    if (this.before) return;
    this.before = event.relatedTarget instanceof Element ? event.relatedTarget : this.document.body;
  };

  private readonly onDown = (event: Event): void => {
    this.isInside = event.target === this.host.element;
  };

  private readonly onClick = (event: MouseEvent): void => {
    if (!event.isTrusted || event.target === this.host.element) return;
    if (!this.world.isOwn(event.clientX, event.clientY)) this.world.dismiss();
  };

  private readonly onSelect = (): void => {
    if (!this.isInside && hasSelection(this.document)) this.world.dismiss();
  };

  private readonly onMove = (event: Event): void => {
    if (event.target === this.host.element) return;
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.world.moved();
    });
  };
}
