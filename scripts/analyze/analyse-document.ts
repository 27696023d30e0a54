import { readPage } from '../../lib/read-page';
import type { PageSource } from '../../lib/read-page';
import type { Article } from '../../lib/article/article';
import { documentSource } from '../../lib/article/read-document';
import { textSource } from '../../lib/article/read-text';
import type { PageReading } from '../../lib/page-reading';
import { dictionaries } from '../../lib/text/dictionaries';
import { provideDictionaries } from '../../lib/text/traditional';
import { parseHtml } from './parse-html';

provideDictionaries(dictionaries);

/** One document to analyse; `html` wins where both are there. */
export type Input = { readonly url: URL | null } & ({ readonly text: string } | { readonly html: string });

/** Runs the same reading as the page does, without its pauses. */
function drain(source: PageSource<Article>): PageReading {
  const steps = readPage(source);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

async function readInput(input: Input): Promise<PageReading> {
  if (!('html' in input)) return drain(textSource(input.text, input.url));
  const { document, close } = await parseHtml(input.html);
  try {
    return drain(documentSource(document, input.url));
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
