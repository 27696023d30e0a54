import { findNotices, mayHoldNotice } from '../platforms/find-notices';
import type { PlacedArticle } from './article';
import { partsOfLine } from './classify-line';
import type { PageNodes } from './page-nodes';
import { isHidden } from './walk';

/** The platform's own notice on a page: the element that holds it and nothing else. */
export interface StandingNotice {
  readonly element: Element;
  readonly platform: string;
}

/** Elements in which words are somebody's quotation, a word beside the article, or are not read. */
const QUOTING = 'blockquote, q, pre, code, aside, nav, textarea, script, style, noscript, template';
/** Boxes of what readers write, as pages call them. */
const COMMENTS = /(?:^|[\s_-])(?:comments?|commentlist|repl(?:y|ies)|tie|gentie|pinglun|liuyan)(?:[\s_-]|$)/i;
const BLOCK = 'p, div, section, li, td, article, footer, aside, main, body';
const HEADINGS: ReadonlySet<string> = new Set('H1 H2 H3 H4 H5 H6 DT'.split(' '));
/** What holds a line of text on pages that have no paragraphs. */
const LINES: ReadonlySet<string> = new Set('P DIV SECTION LI'.split(' '));
const SHOW_TEXT = 4;
/** Text nodes that are looked at; no article page comes near (a count). */
const MOST_NODES = 100_000;
/** So many blocks that hold a notice are looked into: a page may append one article after another, but not more. */
const MOST_NOTICES = 50;
/** So many nodes beside a notice are looked at; what is further off does not belong to it. */
const MOST_BESIDE = 200;
/** A notice is never longer than this, in both its languages and with all its glosses (UTF-16 units). */
const LONGEST_NOTICE = 1500;
/** A notice followed by more text than this in its own place stands inside a text (UTF-16 units). */
const MOST_TEXT_AFTER = 160;
/** Names, times and headings are shorter than this, and end no sentence (UTF-16 units). */
const PLAINLY_TEXT = 100;
const SENTENCE = /[。！？!?]/;

const wordsOf = (node: Node): string => (node.textContent ?? '').trim();
const isNotice = (words: string): boolean => words.length <= LONGEST_NOTICE && findNotices(words)?.alone === true;
/** Articles, too, are called after whether one may comment on them. */
const isComment = (box: Element): boolean =>
  (COMMENTS.test(box.id) || COMMENTS.test(box.getAttribute('class') ?? '')) &&
  !box.matches('body, main, article') &&
  box.querySelector('h1') === null;

/** Whether words in this element are no words of the page's own: quoted, hidden, a reader's. */
function isSomebodys(element: Element, root: Element): boolean {
  if (element.closest(QUOTING)) return true;
  for (let box: Element | null = element; box && box !== root; box = box.parentElement)
    if (isHidden(box) || isComment(box)) return true;
  return false;
}

/** Whether hardly any text of the notice's own place comes after it. */
function isLast(notice: Element): boolean {
  let after = 0;
  let next = notice.nextElementSibling;
  for (let count = 0; next && count < MOST_BESIDE; count += 1, next = next.nextElementSibling) {
    const name = next.nodeName.toUpperCase();
    const isLine = LINES.has(name) && (name === 'P' || next.firstElementChild?.matches(BLOCK) !== true);
    const text = isLine ? wordsOf(next) : '';
    if (!isNotice(text)) after += text.length;
    if (after > MOST_TEXT_AFTER) return false;
  }
  return true;
}

/** Whether a line is a desk's signature, another notice, a word of the menu. */
const isFurniture = (line: string): boolean =>
  partsOfLine(line, { caption: false, underPicture: false }).every(({ part }) => part !== 'paragraph');

/** 「文末写着：」, or the heading under which notices are shown: what comes before hands over to the notice. */
function isAnnounced(notice: Element): boolean {
  const before = notice.previousElementSibling;
  const words = before ? wordsOf(before) : '';
  return /[：:]$/.test(words) || (HEADINGS.has(before?.nodeName.toUpperCase() ?? '') && !isFurniture(words));
}

/**
 * Whether an article comes before the notice, in the smallest box that holds anything before it: in a comment that is
 * a reader's name, beside an article the heading of a box.
 */
function endsArticle(notice: Element, root: Element): boolean {
  for (let inner = notice; inner !== root && inner.parentElement; inner = inner.parentElement) {
    let isEmpty = true;
    let node = inner.previousSibling;
    for (let count = 0; node && count < MOST_BESIDE; count += 1, node = node.previousSibling) {
      const words = node.nodeType === 1 || node.nodeType === 3 ? wordsOf(node) : '';
      if (words === '' || isNotice(words)) continue;
      if (words.length >= PLAINLY_TEXT || SENTENCE.test(words)) return true;
      isEmpty &&= isFurniture(words);
    }
    if (!isEmpty) return false;
  }
  return false;
}

/** The largest element around the block that still holds nothing but the notice, in both its languages. */
function wholeNotice(block: Element, root: Element): Element {
  let whole = block;
  for (let next = block.parentElement; next && next !== root; next = next.parentElement) {
    if (!isNotice(wordsOf(next))) break;
    whole = next;
  }
  return whole;
}

/**
 * The block that holds a platform's notice and nothing else, at the end of an article, wherever on the page that is: the
 * notice's place is not known for every layout. Null when there is none.
 */
export function findStandingNotice(document: PageNodes): StandingNotice | null {
  const root = document.body;
  if (!root) return null;
  for (const { block, platform } of noticeBlocks(document, root)) {
    if (isSomebodys(block, root)) continue;
    const element = wholeNotice(block, root);
    if (isLast(element) && !isAnnounced(element) && endsArticle(element, root)) return { element, platform };
  }
  return null;
}

/** The blocks that hold a platform's notice and nothing else, in page order; each block is looked at once. */
function* noticeBlocks(document: PageNodes, root: Element): Generator<{ block: Element; platform: string }> {
  const seen = new Set<Element>();
  const nodes = document.createTreeWalker(root, SHOW_TEXT);
  let notices = 0;
  for (let count = 0; count < MOST_NODES && notices < MOST_NOTICES && nodes.nextNode(); count += 1) {
    const node = nodes.currentNode;
    const block = mayHoldNotice(node.nodeValue ?? '') ? (node.parentElement?.closest(BLOCK) ?? null) : null;
    if (!block || seen.has(block)) continue;
    seen.add(block);
    const words = wordsOf(block);
    const found = words.length <= LONGEST_NOTICE ? findNotices(words) : null;
    const [notice] = found?.alone ? found.notices : [];
    if (!notice) continue;
    notices += 1;
    yield { block, platform: notice.platform };
  }
}

/** Whether the words at this offset of an article are quoted or a reader's on the page that it was read from. */
export function isQuotedAt({ segments }: PlacedArticle, offset: number): boolean {
  const parent = segments.find(({ end }) => end > offset)?.node.parentElement;
  return parent ? isSomebodys(parent, parent.ownerDocument.documentElement) : false;
}
