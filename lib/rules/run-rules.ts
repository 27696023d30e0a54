import type { Decided } from '../claims/words-that-decided';
import type { Kind, Severity } from './kind';
import { shift } from '../text/span';
import type { Span } from '../text/span';
import { rules as allRules } from './index';
import type { ArticleInput, ReadLine, Rule } from './rule';

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

/** The one place that catches: a rule that throws loses only itself, with all that it found before. */
function guarded(rule: Rule, run: () => Found[], onError: RuleRun['onError']): Found[] {
  try {
    return run();
  } catch (error) {
    onError(rule, error);
    return [];
  }
}

/** What all rules find in sentence `index` of a line. */
export function runOnSentence(line: ReadLine, index: number, { rules, onError }: RuleRun = USUAL): Found[] {
  const { sentences, isTitle, toArticle } = line;
  const sentence = sentences[index];
  if (!sentence?.readable) return [];
  const whole = { start: sentence.start, end: sentence.start + sentence.text.length };
  const place = toArticle(whole).start;
  return rules.flatMap((rule) => {
    const find = () =>
      Array.from(rule.findInSentence?.({ sentence, line: sentences, index, isTitle }) ?? [], ({ span, words }) => ({
        kind: rule.id,
        severity: rule.severity,
        ...toArticle(span ? shift(span, sentence.start) : whole),
        words: words.map((word) => ({ ...toArticle(shift(word, sentence.start)), reason: word.reason })),
        related: [],
        strength: sentence.strength,
        checkWorthy: sentence.checkWorthy,
        sentence: place,
      }));
    return guarded(rule, find, onError);
  });
}

/** What all rules find in the article as a whole; one rule at a time, so that the work may be interrupted. */
export function* runOnArticle(input: ArticleInput, { rules, onError }: RuleRun = USUAL): Generator<Found[]> {
  for (const rule of rules) {
    if (!rule.findInArticle) continue;
    const find = () =>
      Array.from(rule.findInArticle?.(input) ?? [], ({ start, end, words, related }) => ({
        kind: rule.id,
        severity: rule.severity,
        start,
        end,
        words,
        related,
        strength: 0,
        checkWorthy: false,
        sentence: start,
      }));
    yield guarded(rule, find, onError);
  }
}
