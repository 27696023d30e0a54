import type { Sentence } from './sentence';
import { namedSource } from './source';
import type { Source } from './source';

/** 「……下降12%[3]。」 The mark of a footnote leads straight to the reference. */
const FOOTNOTE = /(?:\[\d{1,3}(?:[-,，、]\d{1,3}){0,4}\]|〔\d{1,3}〕|[¹²³⁴⁵⁶⁷⁸⁹]{1,3})(?=[\s[，。；：！？…)]|$)/g;
/** 「(来源：某某局2024年年报)」 A source in brackets behind the claim. */
const IN_BRACKETS = /\((?:数据|资料|图表)?(?:来源|出处|引自|见|参见|据)[:：]?\s?([^()]{2,60})\)/g;
/** 「(陈远山，2019)」「(Doe et al., 2019)」 Author and year, as papers cite. */
const AUTHOR_YEAR =
  /\((?:[A-Z][A-Za-z'-]{1,20}(?:\s(?:et al\.?|and|&)\s?[A-Z]?[A-Za-z'-]{0,20})?|[\u4E00-\u9FFF]{2,4}等?)[,，]\s?(?:19|20)\d{2}[a-z]?\)/g;
/** An address without its scheme. */
const ADDRESS = /(?<![\w.@/])www\.[a-z\d-]{1,40}(?:\.[a-z\d-]{1,30}){1,4}(?:\/[\w./%?=&#-]{0,200})?/gi;

/** Sources that are cited rather than told of: a footnote's mark, a source in brackets, author and year, an address. */
export function* citations({ text }: Sentence): Generator<Source> {
  for (const pattern of [FOOTNOTE, AUTHOR_YEAR, ADDRESS]) {
    for (const match of text.matchAll(pattern)) {
      yield { ...namedSource(match.index, match[0]), attribution: 'linked', reason: 'citation' };
    }
  }
  for (const match of text.matchAll(IN_BRACKETS)) yield namedSource(match.index, match[0]);
}
