import type { PlacedArticle } from '../../lib/article/article';
import type { Note } from '../../lib/notes/note';
import type { PageReading } from '../../lib/page-reading';
import type { PlatformReading } from '../../lib/platforms/platform';

export const PLATFORM: PlatformReading = {
  id: 'netease-hao', role: 'self-media', confidence: 'certain', evidence: ['url-id', 'statement'],
  account: '岚江旧事', place: '湖北', statedTime: '2026-09-23 11:24:11', originalUrl: null,
  createdAbout: '2026-09-23T03:24:11.000Z',
}; // prettier-ignore

const COVERAGE = { sentences: 3, factual: 2, checkWorthy: 2, linked: 0, named: 1, vague: 1, none: 0, unverified: 1 };

/** A reading of an article with these notes; what is given replaces the rest. */
export const readingOf = (
  article: PlacedArticle,
  notes: readonly Note[],
  given: Partial<PageReading<PlacedArticle>> = {},
): PageReading<PlacedArticle> => ({
  article, notes, platform: PLATFORM, disclaimers: [], sentences: [], lookups: [], coverage: COVERAGE, ...given,
}); // prettier-ignore
