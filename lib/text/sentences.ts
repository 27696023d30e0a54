import type { Span } from './span';

/** A quotation longer than this may be cut into sentences (UTF-16 units; the annotation guideline's measure). */
const LONGEST_WHOLE_QUOTATION = 120;
const MARK = /[“‘。！？!?…]/g;
const CLOSER: Readonly<Record<string, string>> = { '“': '”', '‘': '’' };
/** What may stand between a full stop and the next sentence and still belongs to the first. */
const TAIL = /[。！？!?…”’)】》〕]/;

/** Marks of footnotes behind a full stop: they belong to what they prove. */
const FOOTNOTES = /(?:\[\d{1,3}\]){1,6}/y;

/** Where a sentence that ends before `offset` ends with its footnotes. */
function pastFootnotes(text: string, offset: number): number {
  FOOTNOTES.lastIndex = offset;
  return offset + (FOOTNOTES.exec(text)?.[0].length ?? 0);
}

/** Where the quotation that opens at `offset` closes, or -1 when it does not within the longest whole quotation. */
function closingMark(text: string, offset: number): number {
  const closer = CLOSER[text[offset] ?? ''];
  if (!closer) return -1;
  const words = text.slice(offset + 1, offset + 1 + LONGEST_WHOLE_QUOTATION);
  const close = words.indexOf(closer);
  // Another opening mark before it: the closing mark is that one's.
  const isOwn = close >= 0 && !words.slice(0, close).includes(text[offset] ?? '');
  return isOwn ? offset + 1 + close : -1;
}

/** Whether a sentence ends with the mark at `offset`: 。！？ and their half-width twins, or ……. */
function endsSentence(text: string, offset: number): boolean {
  const mark = text[offset];
  if (mark === '。' || mark === '！' || mark === '？') return true;
  if (mark === '…') return text[offset + 1] === '…';
  if (mark !== '!' && mark !== '?') return false;
  return !/[\w=&]/.test(text[offset + 1] ?? ' ');
}

/** Where the next mark stands that may open a quotation or end a sentence; the text's length when there is none. */
function nextMark(text: string, offset: number): number {
  MARK.lastIndex = offset;
  return MARK.exec(text)?.index ?? text.length;
}

/** The span without white space at its ends, or null when nothing else is in it. */
function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

/** After 。” the sentence goes on when the text names who spoke („……。”他说) or a mark joins the next words. */
const GOES_ON = /^(?:[，、；：)的]|[^“”，。！？]{1,14}(?:说|道|称|表示|问|写道|答道|回应|解释|强调)[，。：！]?)/;

/** Whether the sentence goes on after the quotation that closes at `close`. */
function goesOnAfter(text: string, close: number): boolean {
  if (!/[。！？!?…]/.test(text[close - 1] ?? '')) return true;
  return GOES_ON.test(text.slice(close + 1, close + 20));
}

/** Longer than this nobody writes: such a run is cut, so that the work on one sentence stays bounded (UTF-16 units). */
const LONGEST_SENTENCE = 1000;

/** The trimmed span, in pieces when it is longer than any sentence. */
function* bounded(text: string, start: number, end: number): Generator<Span> {
  for (let from = start; from < end;) {
    const last = text.charCodeAt(from + LONGEST_SENTENCE - 1);
    const to = Math.min(end, from + LONGEST_SENTENCE - (last >= 0xd800 && last <= 0xdbff ? 1 : 0));
    const span = trimmed(text, from, to);
    if (span) yield span;
    from = to;
  }
}

/**
 * The sentences of one line of normal text, as spans of it. A sentence ends at 。！？ and …… outside quotation marks,
 * and with a quotation that ends in one of these; inside a quotation only when that is longer than 120 characters;
 * ； does not end one; footnote marks behind the end belong to it. A quotation whose closing mark is missing is no quotation.
 */
export function* splitSentences(text: string): Generator<Span> {
  let start = 0;
  let offset = nextMark(text, 0);
  while (offset < text.length) {
    const close = closingMark(text, offset);
    if (close >= 0 && goesOnAfter(text, close)) {
      offset = nextMark(text, close + 1);
    } else if (close >= 0 || endsSentence(text, offset)) {
      offset = Math.max(offset, close);
      while (TAIL.test(text[offset] ?? '')) offset += 1;
      offset = pastFootnotes(text, offset);
      yield* bounded(text, start, offset);
      start = offset;
      offset = nextMark(text, offset);
    } else offset = nextMark(text, offset + 1);
  }
  yield* bounded(text, start, text.length);
}
