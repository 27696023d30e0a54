import type { PlacedArticle } from '../../article/article';
import { toRange } from '../../article/to-range';
import type { PageAnswer, ToldNote } from '../../extension/page-answer';
import { Guesses } from '../../highlights/guesses';
import type { Span } from '../../text/span';
import type { PracticeGround } from './practice-ground';

/** An article that stands on this page, and how its marks are shown. */
export interface TextHere {
  readonly article: PlacedArticle;
  readonly sentences: readonly Span[];
  readonly notes: readonly ToldNote[];
  readonly lang: PageAnswer['lang'];
  showMarks(shown: boolean): void;
}

/** A practice on an article of the page itself. The page brings `guess.css` for what is marked. */
export function groundHere(document: Document, text: TextHere): PracticeGround {
  let guesses: Guesses | null = null;
  let tell: ((guesses: readonly Span[]) => void) | null = null;
  return {
    begin(onGuesses) {
      tell = onGuesses;
      guesses?.end();
      guesses = new Guesses(document, text, () => tell?.(guesses?.guesses ?? []));
      text.showMarks(false);
      const quoted = text.sentences.map(({ start, end }) => ({
        start,
        end,
        quote: text.article.text.slice(start, end),
      }));
      return Promise.resolve({ lang: text.lang, sentences: quoted, notes: text.notes });
    },
    toggle(sentence) {
      guesses?.toggle(sentence);
      tell?.(guesses?.guesses ?? []);
    },
    compare() {
      guesses?.close();
      text.showMarks(true);
    },
    end() {
      guesses?.end();
      guesses = null;
      text.showMarks(true);
    },
    goTo(span) {
      const place = toRange(text.article, span, document)?.startContainer.parentElement;
      place?.scrollIntoView({ block: 'center', behavior: 'instant' });
    },
  };
}
