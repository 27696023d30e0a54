import { h } from './h';
import type { Child } from './h';

/**
 * Something folded whose content is made when it is first opened, so that a long list costs nothing until it is wanted.
 * The id lets `replaceContent` find it open again.
 */
export function fold(id: string, summary: readonly Child[], content: () => readonly Child[]): HTMLDetailsElement {
  const details = h('details', { id }, h('summary', {}, ...summary));
  let isMade = false;
  details.addEventListener('toggle', () => {
    if (isMade || !details.open) return;
    isMade = true;
    details.append(...content().filter((child) => child !== null && child !== undefined && child !== false));
  });
  return details;
}
