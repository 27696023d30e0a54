// As they stand: the bundler's CSS writes light-dark() as variables that follow the browser, not the element.
import marks from '../design/marks.css?raw';
import values from '../design/values.css?raw';
import { h } from '../h';
import style from './card.css?raw';

const NAME = 'suyuan-card';

/** Takes away what an earlier script of ours may have left in the page. */
export const removeHosts = (document: Document): void =>
  document.querySelectorAll(NAME).forEach((host) => host.remove());

/** The one element that we put into a page, while there is something to show; the page's own styles end at its shadow. */
export class CardHost {
  readonly element: HTMLElement;
  /** What is shown, above all that the page shows. */
  readonly box = h('div', { popover: 'manual', role: 'dialog', 'aria-labelledby': 'title', tabindex: -1 });
  private readonly voice = h('div', { class: 'voice', role: 'status' });
  private readonly root: ShadowRoot;
  private speaking: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document) {
    this.element = document.createElement(NAME);
    this.root = this.element.attachShadow({ mode: 'open' });
    this.root.append(h('style', {}, values, marks, style), this.voice, this.box);
    // Beside the body: nothing that a page does with its body's children concerns us.
    document.documentElement.append(this.element);
  }

  /** Draws this, in this language; the focus and open parts stay, found again by their ids. */
  draw(language: string, scheme: string, children: readonly Node[]): void {
    const { box, root } = this;
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
    this.element.remove();
  }
}

/** The colours that a page has decided on (`light` or `dark`), or both where it leaves them to the browser. */
export function schemeOf(document: Document): string {
  const said = document.defaultView?.getComputedStyle(document.documentElement).colorScheme ?? '';
  return /\b(?:light|dark)\b/.test(said) ? said : 'light dark';
}
