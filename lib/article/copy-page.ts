import { SKIPPED, isElement, isHidden, isIcon, isText, nameOf, steps } from './walk';

/** A copy of a page in a document of its own, with the way back: the copy may be cut up without the page noticing. */
export interface PageCopy {
  readonly document: Document;
  /** The page's own text nodes and pictures, at the numbers that their copies carry in the attribute `ORIGINAL`. */
  readonly originals: readonly (Text | Element)[];
}

/**
 * The attribute by which a copy names its original. Text has none: its element carries it, when that holds nothing else
 * and no extractor replaces it, or a `span` of its own.
 */
export const ORIGINAL = 'data-original';
/** What tells an extractor what an element is for; nothing else is taken over. */
const KEPT = ['id', 'class', 'role', 'itemprop', 'rel', 'href', 'src', 'alt', 'aria-hidden', 'aria-modal'];
/** Elements that extractors leave as they are. */
const LASTING = new Set('P SPAN A B I EM STRONG LI TD H1 H2 H3 H4 H5 H6 BLOCKQUOTE FIGCAPTION'.split(' '));
/** Steps between two pauses. */
const STEPS = 500;

function copyElement(element: Element, into: Document): Element {
  const copy = into.createElement(/^[a-z][a-z0-9-]*$/.test(element.localName) ? element.localName : 'div');
  for (const name of KEPT) {
    const value = element.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  return copy;
}

/** Whether an element has anything to read in it; forms may hold the whole page. */
const isCopied = (element: Element): boolean => {
  const name = nameOf(element);
  return (name === 'FORM' || !SKIPPED.has(name)) && !isHidden(element) && !(name === 'IMG' && isIcon(element));
};

/**
 * Copies what a reader of the page can see in `root`, open shadow roots included: its elements with the names that tell what
 * they are for, its text and its pictures. Pauses between bounded pieces of work. Null when the copy would have more
 * than `most` elements.
 */
export function* copyPage(page: Document, root: Element, most: number): Generator<void, PageCopy | null> {
  const copy = page.implementation.createHTMLDocument(page.title);
  const originals: (Text | Element)[] = [];
  const open: Element[] = [copy.body];
  let elements = 0;
  const number = (element: Element, original: Text | Element): void => {
    element.setAttribute(ORIGINAL, String(originals.push(original) - 1));
  };
  const enter = (node: Node): boolean => {
    const parent = open.at(-1) ?? copy.body;
    if (isText(node) && node.data.trim() !== '') {
      const isAlone = node.parentElement?.childNodes.length === 1 && LASTING.has(nameOf(node.parentElement));
      const holder = isAlone ? parent : parent.appendChild(copy.createElement('span'));
      elements += isAlone ? 0 : 1;
      holder.append(node.data);
      number(holder, node);
    } else if (isElement(node) && isCopied(node)) {
      if (node === root) return true;
      elements += 1;
      const element = parent.appendChild(copyElement(node, copy));
      if (nameOf(node) === 'IMG') number(element, node);
      open.push(element);
      return true;
    } else if (isText(node)) parent.append(' ');
    return false;
  };
  const leave = (node: Node): void => {
    if (node !== root) open.pop();
  };
  let count = 0;
  for (const _ of steps(root, enter, leave)) {
    count += 1;
    if (elements > most) return null;
    if (count % STEPS === 0) yield;
  }
  return { document: copy, originals };
}
