/** What a reading asks of a page: a whole document, or the part of one in which an article stands. */
export interface PageNodes {
  readonly title: string;
  readonly body: Element | null;
  readonly scripts: Iterable<{ readonly textContent: string | null }>;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
  createTreeWalker(root: Node, whatToShow: number): TreeWalker;
}

/**
 * The part of a document that an element holds, itself with it. It has neither title nor scripts: they speak for the page
 * as a whole.
 */
export const nodesOf = (element: Element): PageNodes => ({
  title: '',
  body: element,
  scripts: [],
  querySelector: (selector) => (element.matches(selector) ? element : element.querySelector(selector)),
  querySelectorAll: (selector) => [
    ...(element.matches(selector) ? [element] : []),
    ...element.querySelectorAll(selector),
  ],
  createTreeWalker: (root, whatToShow) => element.ownerDocument.createTreeWalker(root, whatToShow),
});
