/** The page's registry as we use it. */
export interface Registry {
  get(name: string): Highlight | undefined;
  set(name: string, highlight: Highlight): unknown;
  delete(name: string): boolean;
}

/** The registry of this page. Its names are seen by page and extension alike, so ours all begin with `suyuan-`. */
export const registry = (): Registry => CSS.highlights as unknown as Registry;
