/** So many frames are looked at; advertisements may have more. */
const MOST_FRAMES = 20;
/** Frames in frames in frames are looked into, and no deeper. */
const DEEPEST = 3;
/** A frame with less text than this holds no article (UTF-16 units). */
const SHORTEST = 400;

const framesIn = (page: Document): readonly HTMLIFrameElement[] => [
  ...page.querySelectorAll<HTMLIFrameElement>('iframe, frame'),
];

/** The frames of the page's own origin, those in them too, in page order; frames of other origins are closed to us. */
export function ownFrames(page: Document): readonly HTMLIFrameElement[] {
  const found: HTMLIFrameElement[] = [];
  const look = (document: Document, depth: number): void => {
    for (const frame of framesIn(document)) {
      if (found.length === MOST_FRAMES) return;
      const inner = frame.contentDocument;
      if (!inner) continue;
      found.push(frame);
      if (depth < DEEPEST) look(inner, depth + 1);
    }
  };
  look(page, 1);
  return found;
}

/** How much text there is in a page's body, without what only looks like text to the tree (UTF-16 units). */
function wordsIn(body: Element | null): number {
  const unread = [...(body?.querySelectorAll('script, style, noscript, template') ?? [])];
  return unread.reduce(
    (sum, { textContent }) => sum - (textContent?.length ?? 0),
    body?.textContent?.trim().length ?? 0,
  );
}

/**
 * The frame of the page's own origin that holds the most text, when it is enough for an article. Null when there is none,
 * or not yet.
 */
export function articleFrame(page: Document): HTMLIFrameElement | null {
  const frames = ownFrames(page);
  const lengths = frames.map(({ contentDocument }) => wordsIn(contentDocument?.body ?? null));
  const longest = Math.max(0, ...lengths);
  return longest < SHORTEST ? null : (frames[lengths.indexOf(longest)] ?? null);
}
