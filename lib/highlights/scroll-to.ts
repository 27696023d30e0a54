/** Brings a range into the middle of the viewport. At once: a reader may have asked for less motion. */
export function scrollTo(range: Range): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  const height = window.innerHeight;
  if (top < 0 || bottom > height) window.scrollBy({ top: top - height / 3, behavior: 'instant' });
}
