import { SKIPPED, isHidden, isText, nameOf } from './walk';

const SHOW_TEXT = 4;

/** The stretch of text that a range of the page holds: its first and last text node, and the units at which it begins and ends. */
export interface TextEnds {
  readonly first: Text;
  readonly from: number;
  readonly last: Text;
  readonly to: number;
}

/** Whether a text node is none that a walk comes to. */
function isSkipped(node: Node): boolean {
  for (let next = node.parentElement; next; next = next.parentElement)
    if (SKIPPED.has(nameOf(next)) || isHidden(next)) return true;
  return false;
}

/** The first text node from a boundary on. */
function firstText(container: Node, offset: number, walker: TreeWalker): Text | null {
  const child = container.childNodes[offset];
  walker.currentNode = child ?? container;
  if (child && isText(child)) return child;
  if (!child) while (walker.currentNode.lastChild) walker.currentNode = walker.currentNode.lastChild;
  return walker.nextNode() as Text | null;
}

/** The last text node before a boundary. */
function lastText(container: Node, offset: number, walker: TreeWalker): Text | null {
  let last = container.childNodes[offset - 1] ?? null;
  walker.currentNode = last ?? container;
  while (last?.lastChild) last = last.lastChild;
  if (last && isText(last)) return last;
  if (last) walker.currentNode = last;
  return walker.previousNode() as Text | null;
}

/** Where a range's text begins and ends; null when it holds none. */
export function textEnds(range: Range): TextEnds | null {
  if (range.collapsed) return null;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const document = startContainer.ownerDocument ?? (startContainer as Document);
  const walker = document.createTreeWalker(document, SHOW_TEXT);
  let first = isText(startContainer) ? startContainer : firstText(startContainer, startOffset, walker);
  if (first) walker.currentNode = first;
  while (first && isSkipped(first)) first = walker.nextNode() as Text | null;
  let last = isText(endContainer) ? endContainer : lastText(endContainer, endOffset, walker);
  if (last) walker.currentNode = last;
  while (last && isSkipped(last)) last = walker.previousNode() as Text | null;
  if (!first || !last || range.comparePoint(first, first.length) > 0 || range.comparePoint(last, 0) < 0) return null;
  const from = first === startContainer ? startOffset : 0;
  const to = last === endContainer ? endOffset : last.length;
  return { first, from, last, to };
}
