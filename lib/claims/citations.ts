import { pattern } from '../text/pattern';
import { BODY_FORM } from './body-form';
import type { Sentence } from './sentence';
import { namedSource } from './source';
import type { Give } from './source';

/** 「……下降12%[3]。」 The mark of a footnote leads straight to the reference. */
const FOOTNOTE = pattern(
  /(?:\[\d{1,3}(?:[-,，、]\d{1,3}){0,4}\]|〔\d{1,3}〕|[¹²³⁴⁵⁶⁷⁸⁹]{1,3})(?=[\s[，。；：！？…)]|$)/g,
  '[〔¹²³⁴⁵⁶⁷⁸⁹',
);
/** 「(来源：某某局2024年年报)」 A source in brackets behind the claim. */
const IN_BRACKETS = pattern(
  /\((?:数据|资料|图表)?(?:来源|出处|引自|见|参见|据)[:：]?\s?([^()]{2,60})\)/g,
  '(',
  '源处自见据',
);
/** 「(陈远山，2019)」「(Doe et al., 2019)」 Author and year, as papers cite. */
const AUTHOR_YEAR = pattern(
  /\((?:[A-Z][A-Za-z'-]{1,20}(?:\s(?:et al\.?|and|&)\s?[A-Z]?[A-Za-z'-]{0,20})?|[\u4E00-\u9FFF]{2,4}等?)[,，]\s?(?:19|20)\d{2}[a-z]?\)/g,
  '(',
  '0123456789',
);
/** 「(某社3月5日)」 An outlet alone in brackets, with its day. */
const BRACKETS = pattern(/\(([^()]{2,40})\)/g, '(');
/** Brackets that stand alone are a line of their own, and no claim's (UTF-16 units). */
const SHORTEST_CLAIM = 6;
/** What stands in them: a name, and its day or page. */
const NAME_AND_DAY =
  /^([^,，\s\d]{2,18})([,，\s]{0,2}(?:\d{4}[年—-]*)?(?:\d{4}年)?(?:\d{1,2}月\d{1,2}日)?(?:电|讯|报道|消息|第.{1,4}版)?)$/;
/** 「安理会第2735号决议」「第14024号行政令」「台上字第4087号」 */
const NUMBERED = pattern(
  /字第\d{2,6}号|\d[\d()./A-Z-]{0,12}号(?:决议|行政令|法案|公告|条例|指令|裁决|文件|通告)|(?:令|公告)(?:\d{4}年)?第\d{1,5}号|案例\d{1,3}号/g,
  '号',
);
/** An address without its scheme. */
const ADDRESS = pattern(/(?<![\w.@/])www\.[a-z\d-]{1,40}(?:\.[a-z\d-]{1,30}){1,4}(?:\/[\w./%?=&#-]{0,200})?/gi, 'wW');

/** Sources that are cited rather than told of: a footnote's mark, a source in brackets, author and year, an address. */
export function citations(sentence: Sentence, give: Give): void {
  for (const form of [FOOTNOTE, AUTHOR_YEAR, ADDRESS, NUMBERED]) {
    for (const match of form.all(sentence)) {
      give({ ...namedSource(match.index, match[0]), attribution: 'linked', reason: 'citation' });
    }
  }
  for (const match of IN_BRACKETS.all(sentence)) give(namedSource(match.index, match[0]));
  for (const match of BRACKETS.all(sentence)) {
    const [, name = '', day = ''] = NAME_AND_DAY.exec(match[1] ?? '') ?? [];
    const outlet = sentence.cues.some(({ list, start }) => list === 'outlets' && start === match.index + 1);
    if (name === '' || match.index <= SHORTEST_CLAIM) continue;
    if (outlet || (day !== '' && (BODY_FORM.test(name) || /^《.+》$/.test(name))))
      give(namedSource(match.index, match[0]));
  }
}
