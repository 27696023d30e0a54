import type { Article } from './article/article';
import type { Reading } from './claims/reading';
import type { Coverage, Lookup, Note } from './notes/note';
import type { Disclaimer } from './platforms/disclaimers';
import type { PlatformReading } from './platforms/platform';

/** All that is known of one page. Offsets are those of `article.text`. */
export interface PageReading<Text extends Article = Article> {
  readonly article: Text;
  readonly platform: PlatformReading | null;
  readonly disclaimers: readonly Disclaimer[];
  readonly sentences: readonly Reading[];
  readonly notes: readonly Note[];
  readonly lookups: readonly Lookup[];
  readonly coverage: Coverage;
}
