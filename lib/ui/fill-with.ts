import { fill } from './catalogue';
import type { Child } from './h';

/** A sentence whose one placeholder is an element, such as words of the page with their own language. */
export function fillWith(
  sentence: string,
  name: string,
  element: Node,
  values: Readonly<Record<string, string | number>> = {},
): readonly Child[] {
  const [before = '', after = ''] = sentence.split(`{${name}}`);
  return [fill(before, values), element, fill(after, values)];
}
