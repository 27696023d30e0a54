import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What a page tells of the marks on its links when the popup asks. */
export const listAnswerSchema = v.object({
  /** Whether marks are on in this tab. */
  on: v.boolean(),
  /** How many different articles and videos it links to, by kind; null while marks are off, for then nobody reads. */
  counts: v.nullable(v.object({ 'self-media': count, editorial: count, video: count })),
});

export type ListAnswer = v.InferOutput<typeof listAnswerSchema>;
