import { decidedBy } from '../claims/words-that-decided';
import type { Decided } from '../claims/words-that-decided';
import type { Kind, Severity } from './kind';
import { shift } from '../text/span';
import type { Span } from '../text/span';
import { rules as allRules } from './index';
import type { ArticleInput, Finding, ReadLine, Rule, SentenceInput } from './rule';

/** What a rule found, at its place in the article. */
export interface Found extends Span {
  readonly kind: Kind;
  readonly severity: Severity;
  readonly words: readonly Decided[];
  readonly related: readonly Span[];
  /** How plainly its sentence is worth checking; 0 for what is about the whole article. */
  readonly strength: number;
  readonly checkWorthy: boolean;
  /** The start of its sentence in the article; notes of one sentence share it. */
  readonly sentence: number;
}

/** Which rules run, and who hears of one that throws. */
export interface RuleRun {
  readonly rules: readonly Rule[];
  readonly onError: (rule: Rule, error: unknown) => void;
}

/** All rules; a failure is logged, and in tests thrown on, so that none goes unseen. */
const USUAL: RuleRun = {
  rules: allRules,
  onError: ({ id }, error) => {
    if (import.meta.env?.MODE === 'test') throw error;
    console.error(`Suyuan: the rule ${id} failed`, error);
  },
};

const NOTHING: readonly never[] = [];

/** A rule that throws loses only itself, with all that it found before. */
function findings(rule: Rule, input: SentenceInput, onError: RuleRun['onError']): readonly Finding[] {
  const { findInSentence, concerns } = rule;
  let found: Finding[] | null = null;
  try {
    if (!findInSentence || concerns?.(input.sentence) === false) return NOTHING;
    for (const one of findInSentence.call(rule, input)) (found ??= []).push(one);
  } catch (error) {
    onError(rule, error);
    return NOTHING;
  }
  return found ?? NOTHING;
}

/** What all rules find in sentence `index` of a line. */
export function runOnSentence(line: ReadLine, index: number, { rules, onError }: RuleRun = USUAL): readonly Found[] {
  const { sentences, isTitle, toArticle } = line;
  const sentence = sentences[index];
  if (!sentence?.readable) return NOTHING;
  const input: SentenceInput = { sentence, line: sentences, index, isTitle };
  const whole = { start: sentence.start, end: sentence.start + sentence.text.length };
  let found: Found[] | null = null;
  for (const rule of rules) {
    for (const { span, words } of findings(rule, input, onError)) {
      const { start, end } = toArticle(span ? shift(span, sentence.start) : whole);
      (found ??= []).push({
        kind: rule.id,
        severity: rule.severity,
        start,
        end,
        words: words.map((word) => decidedBy(toArticle(shift(word, sentence.start)), word.reason)),
        related: NOTHING,
        strength: sentence.strength,
        checkWorthy: sentence.checkWorthy,
        sentence: toArticle(whole).start,
      });
    }
  }
  return found ?? NOTHING;
}

/**
 * What all rules find in the article as a whole, rule by rule; also yields, nothing, where the work may be interrupted. A
 * rule that throws loses only itself, with all that it found before.
 */
export function* runOnArticle(input: ArticleInput, { rules, onError }: RuleRun = USUAL): Generator<readonly Found[]> {
  for (const rule of rules) {
    const { findInArticle, id: kind, severity } = rule;
    if (!findInArticle) continue;
    let found: Found[] = [];
    try {
      for (const one of findInArticle.call(rule, input)) {
        if (one === null) yield NOTHING;
        else {
          const { start, end, words, related } = one;
          found.push({ kind, severity, start, end, words, related, strength: 0, checkWorthy: false, sentence: start });
        }
      }
    } catch (error) {
      onError(rule, error);
      found = [];
    }
    yield found;
  }
}
