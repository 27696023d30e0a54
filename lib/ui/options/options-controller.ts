import type { Backup, Trouble } from '../../extension/backup';
import type { CommandKeys } from '../../extension/command-keys';
import type { Settings } from '../../extension/settings';
import { chooseLanguage, wordsOf } from '../catalogue';
import type { Language } from '../catalogue';
import { replaceContent } from '../replace-content';
import type { OptionsActions, OptionsFacts, OptionsPart, Question } from './options-part';
import { optionsView } from './options-view';
import type { PlatformActions } from './platforms-part';
import type { Sample } from './read-sample';

/** What the options page needs of the browser. */
export interface OptionsWorld extends PlatformActions {
  readonly browserLanguage: string;
  readonly browser: OptionsFacts['browser'];
  readonly isPrivate: boolean;
  readonly commands: readonly CommandKeys[];
  updateSettings(edit: (settings: Settings) => Settings): Promise<Settings>;
  switchSync(on: boolean): Promise<void>;
  erase(): Promise<void>;
  /** Makes the file and hands it to the reader. */
  exportFile(): Promise<void>;
  readFile(file: File): Promise<Backup | Trouble>;
  takeFile(backup: Backup): Promise<void>;
  readSample(language: Language): Promise<Sample>;
}

/** The open options page: what it knows, and what it shows of that. In a private window it changes nothing. */
export class OptionsController implements OptionsActions {
  private facts: OptionsFacts;

  constructor(
    private readonly document: Document,
    private readonly world: OptionsWorld,
    private readonly parts: readonly OptionsPart[],
    known: Pick<OptionsFacts, 'settings' | 'sync' | 'sites'>,
  ) {
    const { browser, isPrivate, commands } = world;
    this.facts = { ...known, browser, isPrivate, commands, sample: null, file: null, question: null, said: null };
  }

  /** Shows what is new. */
  show(news: Partial<OptionsFacts>): void {
    this.facts = { ...this.facts, ...news };
    this.render();
    void this.bringSample();
  }

  // As properties, so that parts can take them apart.
  readonly change = (edit: (settings: Settings) => Settings): void => {
    if (this.world.isPrivate) return;
    void this.world.updateSettings(edit).then((settings) => this.show({ settings, said: 'saved' }));
  };

  readonly exportFile = (): void => {
    void this.world.exportFile();
  };

  readonly chooseFile = (file: File): void => {
    void this.world.readFile(file).then((read) => this.show({ file: read, said: null }));
  };

  readonly answerFile = (take: boolean): void => {
    const { file } = this.facts;
    this.show({ file: null });
    if (!take || !file || 'why' in file || this.world.isPrivate) return;
    void this.world.takeFile(file).then(() => this.show({ said: 'taken' }));
  };

  readonly turnOnSync = (): void => {
    if (this.world.isPrivate) return;
    void this.world.switchSync(true).then(() => this.show({ said: 'saved' }));
  };

  readonly allow = (pattern: string): void => {
    this.world.allow(pattern);
  };

  readonly revoke = (pattern: string): void => {
    this.world.revoke(pattern);
  };

  readonly ask = (question: Question): void => {
    this.show({ question, said: null });
    this.document.getElementById('no')?.focus();
  };

  readonly answer = (yes: boolean): void => {
    const { question } = this.facts;
    this.show({ question: null });
    this.document.getElementById(question === 'erase' ? 'erase' : 'sync-switch')?.focus();
    if (!yes || this.world.isPrivate) return;
    const work = question === 'erase' ? this.world.erase() : this.world.switchSync(false);
    void work.then(() => this.show({ said: question === 'erase' ? 'erased' : 'saved' }));
  };

  private get language(): Language {
    return chooseLanguage(this.facts.settings.language, this.world.browserLanguage);
  }

  private async bringSample(): Promise<void> {
    const { language } = this;
    const wanted = language === 'zh-TW' ? 'zh-Hant' : 'zh-Hans';
    if (this.facts.sample?.lang === wanted) return;
    const sample = await this.world.readSample(language);
    if (this.language !== language) return;
    this.facts = { ...this.facts, sample };
    this.render();
  }

  private render(): void {
    const { language } = this;
    const speech = { language, words: wordsOf(language) };
    this.document.documentElement.lang = language;
    this.document.title = speech.words.options.title;
    const main = this.document.getElementById('main');
    if (main) replaceContent(main, ...optionsView(speech, this.facts, this, this.parts));
  }
}
