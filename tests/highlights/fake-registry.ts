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
  // No DOM for Node has a layout: every range is drawn in one box, and the caret stands at the start of the first in `at`.
  Object.assign(document, {
    caretPositionFromPoint: () => at[0] && { offsetNode: at[0].startContainer, offset: at[0].startOffset },
  });
  const box = { left: 0, right: 10, top: 0, bottom: 10, width: 10, height: 10 } as DOMRect;
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([box] as unknown as DOMRectList);
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights: registry });
  /** What is painted: the words under each of our names. */
  const painted = (): Record<string, string[]> =>
    Object.fromEntries([...registry].map(([name, { ranges }]) => [name, ranges.map(String)]));
  return { registry, at, painted };
}
