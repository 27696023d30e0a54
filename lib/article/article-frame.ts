/** So many frames are looked at; advertisements may have more. */
const MOST_FRAMES = 20;
/** A frame with less text than this holds no article (UTF-16 units). */
const SHORTEST = 400;

/**
 * The frame of the page's own origin that holds the most text, when it is enough for an article; frames of other origins
 * are closed to us. Null when there is none, or not yet.
 */
export function articleFrame(page: Document): HTMLIFrameElement | null {
  const frames = [...page.querySelectorAll('iframe')].slice(0, MOST_FRAMES);
  const lengths = frames.map(({ contentDocument }) => contentDocument?.body?.textContent?.trim().length ?? 0);
  const longest = Math.max(0, ...lengths);
  return longest < SHORTEST ? null : (frames[lengths.indexOf(longest)] ?? null);
}
