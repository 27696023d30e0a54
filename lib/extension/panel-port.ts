import * as v from 'valibot';
import { MOST_TOLD, spanSchema } from './page-answer';

/** The name of the port that an open panel holds to the page beside it. While there is none, the page tells nothing. */
export const PANEL_PORT = 'suyuan-panel';

/** How far a practice is: `guess`, marks are hidden and selecting counts; `compare`, both are shown; `off`. */
const STAGES = ['off', 'guess', 'compare'] as const;

/** Panel → page. */
export const toPageSchema = v.variant('is', [
  v.object({ is: v.literal('stage'), stage: v.picklist(STAGES) }),
  /** Marks a sentence as a guess, or takes it away. */
  v.object({ is: v.literal('toggle'), span: spanSchema }),
]);

/** Page → panel. */
export const toPanelSchema = v.variant('is', [
  /** The sentence at the reader's eyes; null below the article. */
  v.object({ is: v.literal('view'), span: v.nullable(spanSchema) }),
  /** The article holds other words than before: all is to be asked anew. */
  v.object({ is: v.literal('changed') }),
  v.object({ is: v.literal('guesses'), guesses: v.pipe(v.array(spanSchema), v.maxLength(MOST_TOLD)) }),
]);

export type ToPage = v.InferOutput<typeof toPageSchema>;
export type ToPanel = v.InferOutput<typeof toPanelSchema>;
export type Stage = (typeof STAGES)[number];
