/**
 * Puts new children into an element and keeps what the reader had: the focused control and open `<details>`, found
 * again by their ids, and the scroll position.
 */
export function replaceContent(element: HTMLElement, ...children: readonly Node[]): void {
  const focused = element.contains(document.activeElement) ? document.activeElement?.id : undefined;
  const open = new Set(Array.from(element.querySelectorAll('details[open][id]'), (details) => details.id));
  const { scrollTop } = document.documentElement;
  element.replaceChildren(...children);
  for (const details of element.querySelectorAll('details')) if (open.has(details.id)) details.open = true;
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  document.documentElement.scrollTop = scrollTop;
}
