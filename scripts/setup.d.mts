/** Paths of the browsers' programs; null for a browser that is not there. */
export interface Browsers {
  readonly chromium: string | null;
  readonly firefox: string | null;
}

export function findBrowsers(): Browsers;
