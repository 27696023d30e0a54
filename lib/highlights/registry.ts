/** A highlight under a point, and which of its ranges lie there. */
export interface HighlightHit {
  readonly highlight: Highlight;
  readonly ranges: readonly AbstractRange[];
}

/** The page's registry as we use it (TypeScript's own type lacks `highlightsFromPoint`). */
export interface Registry {
  get(name: string): Highlight | undefined;
  set(name: string, highlight: Highlight): unknown;
  delete(name: string): boolean;
  highlightsFromPoint(x: number, y: number): readonly HighlightHit[];
}

/** The registry of this page. Its names are seen by page and extension alike, so ours all begin with `suyuan-`. */
export const registry = (): Registry => CSS.highlights as unknown as Registry;
