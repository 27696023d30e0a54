type Attribute = string | number | boolean | null | undefined;

/** Attributes by name; `true` sets an empty one, `false`, null and undefined none. `onclick` and `onchange` listen. */
export interface Attributes {
  readonly [name: string]: Attribute | ((event: Event) => void);
}

export type Child = Node | string | null | false | undefined;

/**
 * Makes an element. Strings become text nodes, never markup, so page text can be given as it is. A `javascript:`
 * address is never set.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.replace(/^on/, ''), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) setAttribute(element, name, String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== false && child !== undefined));
  return element;
}

function setAttribute(element: HTMLElement, name: string, value: string): void {
  if (name === 'href' && !/^(?:https?:|[\w./#?=&-]*$)/.test(value)) return;
  element.setAttribute(name, value);
}
