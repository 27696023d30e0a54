/** A rectangle in CSS pixels, of the viewport or of our host, as its user says. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const boxAt = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

export const moved = ({ left, top, right, bottom }: Box, x: number, y: number): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});

export const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

export const middle = ({ left, top, right, bottom }: Box): { readonly x: number; readonly y: number } => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

/** What of a line stands within these left and right edges; the line itself when that is nothing. */
export function withinEdges(line: Box, edges: Box): Box {
  const [left, right] = [Math.max(line.left, edges.left), Math.min(line.right, edges.right)];
  return left < right ? { left, top: line.top, right, bottom: line.bottom } : line;
}
