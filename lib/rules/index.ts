import absoluteOrSuperlative from './absolute-or-superlative';
import cherryPickedComparison from './cherry-picked-comparison';
import imageWithoutSource from './image-without-source';
import internalInconsistency from './internal-inconsistency';
import loadedLanguage from './loaded-language';
import motiveOrCauseAsFact from './motive-or-cause-as-fact';
import namedStatementWithoutLink from './named-statement-without-link';
import predictionAsCertainty from './prediction-as-certainty';
import type { Rule } from './rule';
import selfMediaDisclaimer from './self-media-disclaimer';
import statisticWithoutSource from './statistic-without-source';
import undatedEvent from './undated-event';
import unlinkedDocument from './unlinked-document';
import unsourcedClaim from './unsourced-claim';
import untraceableQuotation from './untraceable-quotation';
import vagueAttribution from './vague-attribution';

/** Every rule, by name. Their order means nothing: notes/ orders what they find. */
export const rules: readonly Rule[] = [
  absoluteOrSuperlative,
  cherryPickedComparison,
  imageWithoutSource,
  internalInconsistency,
  loadedLanguage,
  motiveOrCauseAsFact,
  namedStatementWithoutLink,
  predictionAsCertainty,
  selfMediaDisclaimer,
  statisticWithoutSource,
  undatedEvent,
  unlinkedDocument,
  unsourcedClaim,
  untraceableQuotation,
  vagueAttribution,
];
