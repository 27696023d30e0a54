type Parser = (html: string) => Document;

let parser: Promise<Parser> | null = null;

/** jsdom parses as browsers do; it is loaded only when HTML comes, since that takes half a second. */
async function loadParser(): Promise<Parser> {
  const { JSDOM } = await import('jsdom');
  const { window } = new JSDOM('');
  return (html) => new window.DOMParser().parseFromString(html, 'text/html');
}

/** A document without a window: nothing in it runs or loads. */
export async function parseHtml(html: string): Promise<Document> {
  parser ??= loadParser();
  return (await parser)(html);
}
