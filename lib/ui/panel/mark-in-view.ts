import type { Span } from '../../text/span';

const startOf = (entry: HTMLElement): number => Number(entry.dataset.start);

/**
 * Shows in the list where the reader is: at the entry on the sentence in view, else at the last one before it. Brings
 * it into sight unless the pointer is over the list, which must not move under a hand. Null takes the sign away.
 */
export function markInView(list: ParentNode, span: Span | null, mayScroll: boolean): void {
  const entries = [...list.querySelectorAll<HTMLElement>('.group:not(#unplaced) [data-start]')];
  const at = span
    ? (entries.find((entry) => startOf(entry) < span.end && Number(entry.dataset.end) > span.start) ??
      entries.filter((entry) => startOf(entry) <= span.start).sort((a, b) => startOf(b) - startOf(a))[0])
    : undefined;
  for (const entry of list.querySelectorAll('[aria-current]')) if (entry !== at) entry.removeAttribute('aria-current');
  if (!at || at.hasAttribute('aria-current')) return;
  at.setAttribute('aria-current', 'location');
  if (mayScroll) at.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
