import { Painter } from '../../highlights/paint';
import { h } from '../h';
import { replaceContent } from '../replace-content';
import type { Language } from '../catalogue';
import type { Speech } from '../view';
import { builtInArticle } from './built-in-article';
import { groundHere } from './ground-here';
import { Practice } from './practice';
import { practiceButton } from './practice-button';
import { practiceView } from './practice-view';

/** The practice that the welcome page offers on an article of ours. It is a first try: its counts are kept nowhere. */
export class FirstPractice {
  private readonly controls = h('div', { class: 'stack' });
  private readonly text = h('div', {});
  private readonly painter: Painter;
  private practice: Practice | null = null;
  private spoken: Language | null = null;

  constructor(
    private speech: Speech,
    section: HTMLElement,
  ) {
    this.painter = new Painter(section.ownerDocument);
    section.replaceChildren(this.controls, this.text);
    section.hidden = false;
    this.render();
  }

  /** From now on in this language; a practice on an article for readers of another one ends. */
  speak(speech: Speech): void {
    this.speech = speech;
    if (this.practice && this.spoken !== speech.language) this.leave();
    else this.render();
  }

  private async start(): Promise<void> {
    this.practice?.end();
    const { language } = this.speech;
    const text = await builtInArticle(language);
    this.text.replaceChildren(text.element);
    const showMarks = (shown: boolean): void => void this.painter.paint(text.article, shown ? text.painted : []);
    const practice = new Practice(groundHere(document, { ...text, showMarks }), null, () => this.render());
    this.practice = practice;
    this.spoken = language;
    await practice.begin();
  }

  private leave(): void {
    this.practice?.end();
    this.practice = null;
    this.painter.clear();
    this.text.replaceChildren();
    this.render();
    this.controls.querySelector<HTMLElement>('#practise')?.focus();
  }

  private render(): void {
    const { practice, speech } = this;
    const { words } = speech;
    const again = (): void => void this.start();
    const content = practice
      ? practiceView(speech, practice, { leave: () => this.leave(), again, report: null })
      : [
          h('h2', {}, words.practice.heading),
          h('p', {}, words.welcome.practice),
          practiceButton('practise', words.practice.offer, 'primary', again),
        ];
    replaceContent(this.controls, ...content);
  }
}
