/** Longer quotes are cut in the list; the page itself has the whole. UTF-16 units. */
export const LONGEST_QUOTE = 400;

/** The quote, cut with an ellipsis when it is too long for the list; a surrogate pair is not cut in two. */
export function cutQuote(quote: string): string {
  if (quote.length <= LONGEST_QUOTE) return quote;
  return `${quote.slice(0, LONGEST_QUOTE).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
