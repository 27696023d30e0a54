/**
 * Puts new children into an element and keeps what the reader had: the focused control and open `<details>`, found
 * again by their ids, and the scroll position.
 */
export function replaceContent(element: HTMLElement, ...children: readonly Node[]): void {
  const focused = element.contains(document.activeElement) ? document.activeElement?.id : undefined;
  const open = Array.from(element.querySelectorAll('details[open][id]'), (details) => details.id);
  const { scrollTop } = document.documentElement;
  element.replaceChildren(...children);
  for (const id of open) unfold(element, id);
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  // To set it makes the browser lay out all that is new, which it may do in its own time where there is no need.
  if (scrollTop > 0) document.documentElement.scrollTop = scrollTop;
}

/** Opens it at once: the browser's own event, which makes the content of a fold, comes only later. */
function unfold(element: HTMLElement, id: string): void {
  const details = [...element.querySelectorAll('details')].find((one) => one.id === id);
  if (!details) return;
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
}
