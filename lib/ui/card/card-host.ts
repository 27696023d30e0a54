import { openLayer } from '../../highlights/layer';
import type { Layer } from '../../highlights/layer';
// As they stand: the bundler's CSS writes light-dark() as variables that follow the browser, not the element.
import marks from '../design/marks.css?raw';
import values from '../design/values.css?raw';
import { h } from '../h';
import style from './card.css?raw';

/** The card's layer in our one host, while there is something to show; the page's own styles end at the host's shadow. */
export class CardHost {
  /** What is shown, above all that the page shows. */
  readonly box = h('div', { popover: 'manual', role: 'dialog', 'aria-labelledby': 'title', tabindex: -1 });
  private readonly voice = h('div', { class: 'voice', role: 'status' });
  private readonly layer: Layer;
  private speaking: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document) {
    this.layer = openLayer(document, values + marks + style);
    this.layer.element.append(this.voice, this.box);
  }

  /** What the page sees of the card: what is pressed in it seems to be pressed here. */
  get element(): Element {
    return this.layer.root.host;
  }

  /** False when the page threw it out. */
  get isThere(): boolean {
    return this.layer.isThere();
  }

  /** Draws this, in this language; the focus and open parts stay, found again by their ids. */
  draw(language: string, scheme: string, children: readonly Node[]): void {
    const { box } = this;
    const { root } = this.layer;
    const focused = root.activeElement;
    const open = new Set(Array.from(box.querySelectorAll('details[open]'), ({ id }) => id));
    box.lang = language;
    this.voice.lang = language;
    box.style.colorScheme = scheme;
    box.replaceChildren(...children);
    for (const details of box.querySelectorAll('details')) details.open = open.has(details.id);
    if (!box.matches(':popover-open')) box.showPopover();
    if (focused) (root.getElementById(focused.id) ?? box.querySelector('button') ?? box).focus({ preventScroll: true });
  }

  /** Says a sentence to those who hear the page. */
  say(sentence: string): void {
    clearTimeout(this.speaking);
    this.voice.textContent = '';
    // A region is listened to only once it is there.
    this.speaking = setTimeout(() => {
      this.voice.textContent = sentence;
    }, 100);
  }

  remove(): void {
    clearTimeout(this.speaking);
    this.layer.close();
  }
}
