/** The one element of ours in a page. A name of its own, so that no rule of the page is meant for it. */
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

/** A part of the host that belongs to one of our scripts; `close` takes it away, and with the last one the host. */
export interface Layer {
  readonly element: HTMLElement;
  /** False when the page threw our host out. */
  isThere(): boolean;
  close(): void;
}

function rootIn(document: Document): ShadowRoot {
  const known = globalThis as Known;
  const before = known[KEY];
  if (before?.host.isConnected && before.ownerDocument === document) return before;
  // What a former version of the extension left behind when it was updated under the page.
  for (const stray of document.querySelectorAll(HOST)) stray.remove();
  const host = document.createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
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
    isThere: () => element.isConnected,
    close() {
      style.remove();
      element.remove();
      if (root.querySelector('div') === null) root.host.remove();
    },
  };
}
