/** Why a sentence is noted; the ids and criteria are those of the annotation guideline. */
export const KINDS = [
  'self-media-disclaimer',
  'statistic-without-source',
  'vague-attribution',
  'untraceable-quotation',
  'unlinked-document',
  'named-statement-without-link',
  'motive-or-cause-as-fact',
  'absolute-or-superlative',
  'prediction-as-certainty',
  'loaded-language',
  'internal-inconsistency',
  'image-without-source',
  'undated-event',
  'cherry-picked-comparison',
  'unsourced-claim',
] as const;

export type Kind = (typeof KINDS)[number];

/** high: weighty, and no way to a source; medium: a weak way; low: tone, or findable; info: about the page. */
export type Severity = 'high' | 'medium' | 'low' | 'info';
