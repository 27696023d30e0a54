import type { Anchor, CardActions, CardContent, CardMaker, CardSurface, CardToast } from '../../extension/card-surface';
import type { CardWords } from '../../extension/card-words';
import { removeStrayHosts } from '../../highlights/layer';
import { fill } from '../catalogue';
import { h } from '../h';
import { CardHost } from './card-host';
import { CardKeys } from './card-keys';
import { cardView, toastView } from './card-view';
import { lineAt, placeCard } from './place-card';
import { schemeOf } from './scheme-of';

/** So long (ms) a sentence stays that has no mark to stand beside. */
const SAID_MS = 5000;

/** The card as it stands in a page: above everything, beside the words that it is about, gone without a trace. */
class Card implements CardSurface {
  private host: CardHost | null = null;
  private keys: CardKeys | null = null;
  private anchor: Anchor | null = null;
  private line = 0;
  private going: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly document: Document,
    private readonly actions: CardActions,
  ) {
    // Firefox ends an old script at an update without a word, and starts the new one in the same page.
    removeStrayHosts(document);
  }

  get hasFocus(): boolean {
    return this.host !== null && this.document.activeElement === this.host.element;
  }

  show(words: CardWords, content: CardContent | CardToast, anchor: Anchor | null): void {
    const host = this.open();
    if (anchor) this.moveTo(anchor);
    const byKey = anchor?.byKey ?? false;
    const view =
      content.is === 'notes'
        ? cardView(words, content, this.actions, byKey && !this.hasFocus)
        : toastView(words, content);
    host.box.className = content.is;
    host.draw(words.language, schemeOf(this.document, this.anchor?.around ?? null), view);
    if (content.is === 'toast') host.say(content.text);
    else if (byKey) {
      const { index, count, notes } = content;
      host.say(fill(words.card.moved, { index, count, kind: words.kinds[notes[0].kind].title }));
    }
    this.keys?.awaitEnter(byKey);
    void this.place();
  }

  say(words: CardWords, sentence: string): void {
    const host = this.open();
    this.anchor = null;
    host.box.className = 'said';
    host.box.removeAttribute('style');
    host.draw(words.language, schemeOf(this.document, null), [h('p', { class: 'toast', id: 'title' }, sentence)]);
    host.say(sentence);
    this.going = setTimeout(() => this.dismiss(), SAID_MS);
  }

  close(): void {
    clearTimeout(this.going);
    this.keys?.stop();
    this.host?.remove();
    this.keys = null;
    this.host = null;
    this.anchor = null;
  }

  remove(): void {
    this.close();
  }

  private open(): CardHost {
    clearTimeout(this.going);
    if (this.host?.isThere) return this.host;
    this.close();
    this.host = new CardHost(this.document);
    this.host.box.addEventListener('pointerenter', () => this.actions.over(true));
    this.host.box.addEventListener('pointerleave', () => this.actions.over(false));
    this.keys = new CardKeys(this.document, this.host, {
      dismiss: () => this.dismiss(),
      moved: () => void this.place(),
      isOwn: (x, y) => this.actions.isOwn(x, y),
    });
    return this.host;
  }

  private moveTo(anchor: Anchor): void {
    this.anchor = anchor;
    this.line = lineAt(anchor.rects(), anchor.point?.y ?? null);
  }

  /** Follows the words; lets go when they are out of sight, unless the reader is in the card. */
  private async place(): Promise<void> {
    const { host, anchor } = this;
    if (!host || !anchor) return;
    const inSight = await placeCard(host.box, anchor, this.line);
    if (!inSight && host === this.host && !this.hasFocus && host.box.className === 'notes') this.dismiss();
  }

  private dismiss(): void {
    this.close();
    this.actions.dismissed();
  }
}

export const makeCard: CardMaker = (document, actions) => new Card(document, actions);
