import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { Guesses } from '../highlights/guesses';
import { onScroll, sentenceInView } from '../highlights/in-view';
import { MOST_TOLD } from './page-answer';
import type { PageSession } from './page-session';
import { PANEL_PORT, toPageSchema } from './panel-port';
import type { Stage, ToPanel } from './panel-port';

type Port = ReturnType<typeof browser.runtime.connect>;

/**
 * What a page does for panels that are open beside it: it says which sentence is in view, and holds the guesses of a
 * practice. Without a panel it does nothing, and hears of nothing.
 */
export class PagePanel {
  private readonly ports = new Set<Port>();
  private guesses: Guesses | null = null;
  private endScroll: (() => void) | null = null;
  private inView = '';
  /** What the panels know. */
  private text = '';

  constructor(
    private readonly document: Document,
    private readonly session: PageSession,
  ) {}

  /** Waits for panels; the answer ends that, and sends away those that are there. */
  listen(): () => void {
    const onConnect = (port: Port): void => {
      if (port.name === PANEL_PORT && port.sender?.id === browser.runtime.id) this.open(port);
    };
    browser.runtime.onConnect.addListener(onConnect);
    return () => {
      browser.runtime.onConnect.removeListener(onConnect);
      for (const port of this.ports) this.close(port);
    };
  }

  /** The page was read anew. */
  learn(): void {
    const { reading } = this.session;
    if (!reading || this.ports.size === 0) return;
    this.guesses?.useText(reading);
    if (reading.article.text !== this.text) this.tell({ is: 'changed' });
    this.text = reading.article.text;
    this.look();
  }

  private open(port: Port): void {
    this.ports.add(port);
    port.onDisconnect.addListener(() => this.close(port));
    port.onMessage.addListener((message: unknown) => {
      const parsed = v.safeParse(toPageSchema, message);
      if (!parsed.success) return;
      if (parsed.output.is === 'stage') this.practise(parsed.output.stage);
      else this.guesses?.toggle(parsed.output.span);
      this.tellGuesses();
    });
    this.endScroll ??= onScroll(window, () => this.look());
    this.inView = '';
    this.text = this.session.reading?.article.text ?? '';
    this.look();
  }

  private close(port: Port): void {
    this.ports.delete(port);
    if (this.ports.size > 0) return;
    this.endScroll?.();
    this.endScroll = null;
    this.practise('off');
  }

  private practise(stage: Stage): void {
    const { reading } = this.session;
    // Asked for again, because the article changed: the guesses go on.
    if (stage === 'guess' && this.guesses?.isOpen) return;
    if (stage === 'compare') this.guesses?.close();
    else {
      this.guesses?.end();
      this.guesses =
        stage === 'guess' && reading ? new Guesses(this.document, reading, () => this.tellGuesses()) : null;
    }
    void this.session.hold({ practising: stage === 'guess' });
  }

  private tellGuesses(): void {
    if (!this.guesses) return;
    const guesses = this.guesses.guesses.slice(0, MOST_TOLD).map(({ start, end }) => ({ start, end }));
    this.tell({ is: 'guesses', guesses });
  }

  /** Tells which sentence is in view, if it is another than before. */
  private look(): void {
    const { reading } = this.session;
    const seen = reading && sentenceInView(reading.article, reading.sentences, this.document);
    const key = seen ? `${seen.start} ${seen.end}` : '-';
    if (key === this.inView) return;
    this.inView = key;
    this.tell({ is: 'view', span: seen && { start: seen.start, end: seen.end } });
  }

  private tell(message: ToPanel): void {
    for (const port of this.ports) {
      try {
        port.postMessage(message);
      } catch {
        // The panel went away, or the extension was updated under the page; the port tells so itself.
      }
    }
  }
}
