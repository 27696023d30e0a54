import { isShown } from '../../extension/choices';
import type { PageAnswer, ToldNote } from '../../extension/page-answer';
import { placeOfPage } from '../../extension/place';
import type { Settings } from '../../extension/settings';
import { LEVELS } from '../../notes/note';
import type { Span } from '../../text/span';
import { Practice } from '../practice/practice';
import { practiceView } from '../practice/practice-view';
import type { Speech } from '../view';
import { GroundBeside } from './ground-beside';
import type { PageBeside } from './page-beside';
import type { PanelWorld } from './panel-world';

/** The practice that the panel offers on the article beside it; there is at most one. */
export class PanelPractice {
  private practice: Practice | null = null;
  private readonly ground: GroundBeside;

  constructor(
    private readonly page: PageBeside,
    private readonly world: PanelWorld,
    private readonly settings: () => Settings,
    private readonly onChange: () => void,
  ) {
    this.ground = new GroundBeside(page, world, () => this.shownNotes());
  }

  start(): void {
    const { readRounds: read, keepRound: keep } = this.world;
    this.practice?.end();
    // In a private window nothing is kept.
    const practice = new Practice(this.ground, this.page.tab?.isPrivate ? null : { read, keep }, this.onChange);
    this.practice = practice;
    void practice.begin().then((begun) => begun || this.leave());
  }

  /** The article may have changed under a practice: its sentences are asked for anew. */
  learn(): void {
    if (this.practice && !this.practice.result) void this.practice.begin();
  }

  /** The page tells of its guesses. */
  hear(guesses: readonly Span[]): void {
    this.ground.hear(guesses);
  }

  leave(): void {
    if (!this.practice) return;
    this.practice.end();
    this.practice = null;
    this.onChange();
  }

  /** What the panel shows instead of the list; null when nobody practises. */
  content(speech: Speech): readonly HTMLElement[] | null {
    if (!this.practice?.text) return null;
    return practiceView(speech, this.practice, {
      leave: () => this.leave(),
      again: () => this.start(),
      report: (note) => this.report(note),
    });
  }

  private get answer(): PageAnswer | null {
    const { answer } = this.page.facts;
    return answer === 'asked' ? null : answer;
  }

  /** The notes that show at the reader's choices. */
  private shownNotes(): readonly ToldNote[] {
    const { answer } = this;
    if (!answer) return [];
    const url = this.page.tab?.url;
    const settings = answer.ownSettings ?? this.settings();
    const reached = LEVELS.indexOf(settings.level);
    const place = url && placeOfPage(url, answer.platform);
    return answer.notes.filter((note) =>
      place ? isShown(settings, place, note) : LEVELS.indexOf(note.level) <= reached,
    );
  }

  private report({ start, end, kind }: ToldNote): void {
    const { tab } = this.page;
    const place = this.answer?.notes.findIndex((one) => one.start === start && one.end === end && one.kind === kind);
    if (tab && place !== undefined && place >= 0) this.world.report(tab.id, place);
  }
}
