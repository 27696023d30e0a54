import type { PlacedArticle, Segment } from '../../lib/article/article';
import type { Note } from '../../lib/notes/note';

/** An article made of paragraphs in the document's body, each one text node. */
export function placedText(document: Document, ...paragraphs: string[]): PlacedArticle {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('article'));
  const segments: Segment[] = [];
  let start = 0;
  for (const text of paragraphs) {
    const node = document.createTextNode(text);
    root.appendChild(document.createElement('p')).append(node);
    segments.push({ node, offset: 0, start, end: start + text.length });
    start += text.length + 1;
  }
  const parts = segments.map(({ start: from, end }) => ({ start: from, end, part: 'paragraph' as const }));
  return { page: 'article', text: paragraphs.join('\n'), parts, links: [], pictures: [], segments };
}

/** A note on these words of the article. */
export function noteOn(article: PlacedArticle, quote: string, given: Partial<Note>): Note {
  const start = article.text.indexOf(quote);
  return {
    kind: 'vague-attribution', severity: 'high', level: 'quiet', shown: true, evidence: [], related: [],
    start, end: start + quote.length, quote, ...given,
  }; // prettier-ignore
}
