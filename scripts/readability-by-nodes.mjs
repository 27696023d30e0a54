/**
 * A Vite plugin: Readability moves nodes where it set markup. It works on a copy that nobody shows, but no page text of
 * ours goes through `innerHTML`, and the linter of addons.mozilla.org need not take our word for that.
 */
const CHANGES = [
  ['var pageCacheHtml = page.innerHTML;', 'var pageCache = page.cloneNode(true);'],
  ['page.innerHTML = pageCacheHtml;', 'page.replaceChildren(...pageCache.cloneNode(true).childNodes);'],
  // Where scripts run, a noscript holds its markup as text: then there is no picture in it to unwrap.
  ['tmp.innerHTML = noscript.innerHTML;', 'tmp.append(...noscript.cloneNode(true).childNodes);'],
];

/** @returns {import('vite').Plugin} The plugin; the build ends when Readability no longer reads as it did. */
export function readabilityByNodes() {
  return {
    name: 'readability-by-nodes',
    transform(code, id) {
      if (!/@mozilla\/readability\/Readability\.js/.test(id)) return null;
      return CHANGES.reduce((text, [from, to]) => {
        if (text.split(from).length !== 2) throw new Error(`Readability has changed: “${from}” stands there not once.`);
        return text.replace(from, to);
      }, code);
    },
  };
}
