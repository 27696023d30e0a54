import { AnyPage } from '../../lib/article/any-page';
import { textSource } from '../../lib/article/read-text';
import type { PageReading } from '../../lib/page-reading';
import { readPage } from '../../lib/read-page';
import { dictionaries } from '../../lib/text/dictionaries';
import { provideDictionaries } from '../../lib/text/traditional';
import { parseHtml } from './parse-html';

provideDictionaries(dictionaries);

/** One document to analyse; `html` wins where both are there. */
export type Input = { readonly url: URL | null } & ({ readonly text: string } | { readonly html: string });

/** Does at once what the page does in slices. */
function drain<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Pages are read as the extension reads those that a reader asks for: by a platform's layout, or by the extractor. */
async function readInput(input: Input): Promise<PageReading> {
  const { url } = input;
  if (!('html' in input)) return drain(readPage(textSource(input.text, url)));
  const { document, close } = await parseHtml(input.html);
  try {
    const reading = drain(new AnyPage().read(document, url, true));
    return drain(readPage({ url, read: () => reading }));
  } finally {
    close();
  }
}

/** The answer for one document in the form of the contract; `text` is there only for HTML, whose text is ours. */
export async function analyseDocument(input: Input) {
  const reading = await readInput(input);
  const { article, platform, disclaimers, sentences, notes, lookups, coverage } = reading;
  return {
    ...('html' in input ? { text: article.text } : {}),
    page: article.page,
    platform: platform && {
      id: platform.id,
      role: platform.role,
      confidence: platform.confidence,
      evidence: platform.evidence,
      account: platform.account,
      place: platform.place,
      statedTime: platform.statedTime,
      originalUrl: platform.originalUrl,
      createdAbout: platform.createdAbout,
    },
    parts: article.parts.map(({ start, end, part }) => ({ start, end, part })),
    disclaimers,
    sentences,
    notes,
    lookups,
    coverage,
  };
}

export type Answer = Awaited<ReturnType<typeof analyseDocument>>;
