/** The one element of ours in a document. A name of its own, so that no rule of the page is meant for it. */
const HOST = 'suyuan-host';
/** All our scripts of a page share one world, which the page cannot see; the host's root is known in it by this key. */
const KEY = Symbol.for('suyuan.shadow-root');

/** Out of flow and without a size: nothing of the page moves. `!important`: rules of the page must not reach in. */
const HOST_STYLE = `:host { all: initial !important; color-scheme: inherit !important; position: absolute !important;
  inset: 0 auto auto 0 !important; inline-size: 0 !important; block-size: 0 !important; pointer-events: none !important;
  z-index: 2147483646 !important; }
@media print { :host { display: none !important; } }`;

interface Known {
  [KEY]?: ShadowRoot | undefined;
}

/**
 * A part of the host that one of our scripts has for itself; `close` takes it away, and with the last one the host. It
 * takes no clicks unless its own style says so, and is not printed.
 */
export interface Layer {
  readonly element: HTMLElement;
  /** The shadow root in which all layers stand. */
  readonly root: ShadowRoot;
  /** False when the page threw our host out. */
  isThere(): boolean;
  close(): void;
}

/** The root that our scripts have in this document, whichever of them made it; null when there is none to be seen. */
function knownRoot(document: Document): ShadowRoot | null {
  const root = (globalThis as Known)[KEY];
  return root?.host.isConnected && root.ownerDocument === document ? root : null;
}

/**
 * Takes away the hosts that a former version of the extension left in this document when it was updated under the page:
 * its world is not ours, so ours does not know them. The host of a script that runs beside the caller stays.
 */
export function removeStrayHosts(document: Document): void {
  const own = knownRoot(document)?.host;
  for (const host of document.querySelectorAll(HOST)) if (host !== own) host.remove();
}

/**
 * The root is open: a closed one keeps nothing from a page that wants to know (the marks stand in a registry that it can
 * read), and would keep the tests, axe among them, from what readers get. What a page clicks in it does not count.
 */
function rootIn(document: Document): ShadowRoot {
  removeStrayHosts(document);
  const before = knownRoot(document);
  if (before) return before;
  const known = globalThis as Known;
  // The page threw it out: should it put it back beside the new one, nothing is in it, and its layers know they are gone.
  known[KEY]?.replaceChildren();
  const host = document.createElement(HOST);
  const root = host.attachShadow({ mode: 'open' });
  root.append(styleElement(document, HOST_STYLE));
  document.documentElement.append(host);
  known[KEY] = root;
  return root;
}

function styleElement(document: Document, css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  return style;
}

/** Opens a layer in the host of this document, which comes with the first layer. `css` holds inside the shadow root. */
export function openLayer(document: Document, css: string): Layer {
  const root = rootIn(document);
  const element = document.createElement('div');
  const style = styleElement(document, css);
  root.append(style, element);
  return {
    element,
    root,
    isThere: () => element.isConnected,
    close() {
      style.remove();
      element.remove();
      if (root.querySelector('div') === null) root.host.remove();
    },
  };
}
