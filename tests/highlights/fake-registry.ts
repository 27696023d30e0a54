import { vi } from 'vitest';

/** A Highlight as far as we use it; no DOM for Node has one. */
export class FakeHighlight {
  priority = 0;
  readonly ranges: Range[] = [];

  constructor(...ranges: Range[]) {
    this.ranges.push(...ranges);
  }

  add(range: Range): void {
    this.ranges.push(range);
  }
}

/** Puts a registry in place of the browser's: names to highlights. `at` are the ranges under every point. */
export function fakeRegistry() {
  const registry = new Map<string, FakeHighlight>();
  const at: Range[] = [];
  const highlightsFromPoint = () =>
    [...registry.values()].map((highlight) => ({
      highlight,
      ranges: highlight.ranges.filter((range) => at.includes(range)),
    }));
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights: Object.assign(registry, { highlightsFromPoint }) });
  /** What is painted: the words under each of our names. */
  const painted = (): Record<string, string[]> =>
    Object.fromEntries([...registry].map(([name, { ranges }]) => [name, ranges.map(String)]));
  return { registry, at, painted };
}
