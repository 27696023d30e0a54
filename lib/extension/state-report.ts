import type { PageState } from './messages';

/** Tells the toolbar and an open popup how the page stands, but only what is new. */
export class StateReport {
  private last = '';

  constructor(private readonly report: (state: PageState) => void) {}

  /** `length`: of the article's text, so that an open popup hears of text that came without notes. */
  tell(state: PageState, length: number): void {
    const key = `${state.state} ${state.shown} ${length}`;
    if (key === this.last) return;
    this.last = key;
    this.report(state);
  }

  /** Whoever was told has forgotten it. */
  forget(): void {
    this.last = '';
  }
}
