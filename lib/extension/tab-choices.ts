import type { Kind } from '../rules/kind';
import { isOn, mayBeOn, switchHighlights, switchKind } from './choices';
import type { Place } from './place';
import type { Settings } from './settings';

/** What the reader chose, as it holds in one tab: the stored settings, those of a private window, and a pause. */
export class TabChoices {
  /** In a private window: what was chosen for this tab alone; kept nowhere but here. */
  ownSettings: Settings | null = null;
  /** No marks and no work until the reader goes on or leaves the page. */
  paused = false;
  /** The article without its marks, for as long as the popup asks for it. */
  plain = false;
  /** The reader looks for what needs a source, and does not want to be shown it yet. */
  practising = false;

  /** `place` is asked each time: the account may be known only once the page was read. */
  constructor(
    private stored: Settings,
    /** The reader asked for this page or its site. */
    public asked: boolean,
    readonly place: () => Place,
  ) {}

  get inForce(): Settings {
    return this.ownSettings ?? this.stored;
  }

  /** Whether highlights are on here. */
  get on(): boolean {
    return !this.paused && isOn(this.inForce, this.place());
  }

  /** Whether marks that are on are out of sight for now. */
  get hidesMarks(): boolean {
    return this.plain || this.practising;
  }

  /** Whether the page has to be read to know. */
  get mayBeOn(): boolean {
    return !this.paused && mayBeOn(this.inForce, this.place());
  }

  /** A choice that switches highlights here ends a pause: the reader has said something newer. */
  useStored(settings: Settings): void {
    const was = isOn(this.inForce, this.place());
    this.stored = settings;
    if (isOn(this.inForce, this.place()) !== was) this.paused = false;
  }

  useOwn(settings: Settings): void {
    this.ownSettings = settings;
    this.paused = false;
  }

  /** A kind on or off, for this tab alone. */
  switchKind(kind: Kind, on: boolean): void {
    this.useOwn(switchKind(this.inForce, this.place(), 'everywhere', kind, on));
  }

  /** Highlights off if they are on, and the other way round, for this tab alone. */
  toggle(): void {
    this.useOwn(switchHighlights(this.inForce, this.place(), 'page', !this.on));
  }
}
