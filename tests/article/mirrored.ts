import { throughMirror } from '../text/mirror-converter';
import { parsePage } from './parse-page';

/** The page with every text of its body converted, as a mirror serves it. */
export function mirrored(html: string, listed: readonly string[], keepsClasses: boolean): Document {
  const page = parsePage(html);
  const nodes = page.createTreeWalker(page.body, 4);
  while (nodes.nextNode()) nodes.currentNode.nodeValue = throughMirror(nodes.currentNode.nodeValue ?? '', listed);
  page.head.replaceChildren();
  for (const name of page.documentElement.getAttributeNames()) page.documentElement.removeAttribute(name);
  for (const element of page.body.querySelectorAll('[data-docid]')) element.removeAttribute('data-docid');
  if (!keepsClasses)
    for (const element of page.body.querySelectorAll('[class], [id]')) {
      element.removeAttribute('class');
      element.removeAttribute('id');
    }
  return page;
}
