import { heldIn, pattern } from '../text/pattern';
import type { Pattern } from '../text/pattern';
import type { Span } from '../text/span';

/** An identifier by which a reader can open the document itself. */
export interface Identifier extends Span {
  readonly scheme: string;
  readonly url: string;
}

interface Scheme {
  readonly id: string;
  readonly pattern: Pattern;
  /** Words at the head of a match that invoke the document and are not its name. */
  readonly invoked?: RegExp;
  /** The address of a public finding aid for what was matched. */
  readonly url: (match: string) => string;
}

const search = (words: string): string => `https://www.gov.cn/search/zhengce/?q=${encodeURIComponent(words)}`;

/**
 * The schemes that are known, each with a public finding aid. Each pattern has bounded repetitions only.
 * UN symbols: docs.un.org takes one symbol for all languages. 〔年〕号: the State Council's document search.
 */
export const SCHEMES: readonly Scheme[] = [
  {
    id: 'un-symbol',
    pattern: pattern(
      /(?<![A-Za-z/])(?:A|S|E|ST|TD|UNEP|HRC|CCPR|CEDAW|DP|ECE)\/(?=[A-Z0-9./]{0,40}\d\d)[A-Z0-9.]{1,12}(?:\/[A-Z0-9.]{1,12}){0,5}(?:\([IVXL\d]{1,8}\))?(?![A-Za-z0-9/])/g,
      '/',
    ),
    url: (symbol) => `https://docs.un.org/zh/${encodeURI(symbol)}`,
  },
  {
    id: 'doi',
    pattern: pattern(/(?<![\w.])10\.\d{4,9}\/[-._;()/:A-Za-z0-9]{2,80}[A-Za-z0-9]/g, '/', '0123456789'),
    url: (doi) => `https://doi.org/${encodeURI(doi)}`,
  },
  {
    id: 'document-number',
    pattern: pattern(/[\u4E00-\u9FFF]{1,8}[〔[(【](?:19|20)\d{2}[〕\])】]第?\d{1,5}号/g, '号', '0123456789', '〔[(【'),
    invoked:
      /^[\u4E00-\u9FFF]*(?:[文编]号|[根依]据|[按依]照|[印下]发|文件|通知|执行|违反|落实)[是为了的]?(?=[\u4E00-\u9FFF]{2})|^[据按由见]|^[\u4E00-\u9FFF]*[是为的](?=[\u4E00-\u9FFF]{2})/,
    url: search,
  },
  {
    id: 'arxiv',
    pattern: pattern(/(?<![\w.])arXiv:\d{4}\.\d{4,5}(?:v\d{1,2})?/gi, 'xX', ':'),
    url: (id) => `https://arxiv.org/abs/${id.slice(6)}`,
  },
  {
    id: 'gb-standard',
    pattern: pattern(/(?<![A-Za-z])GB(?:\/T|\/Z)? ?\d{3,6}(?:\.\d{1,3})?(?:[-—]\d{4})?/g, 'G', '0123456789'),
    url: (number) => `https://openstd.samr.gov.cn/bzgk/gb/std_list?p.p2=${encodeURIComponent(number)}`,
  },
  {
    id: 'iso-standard',
    pattern: pattern(/(?<![A-Za-z])ISO(?:\/IEC)? ?\d{3,6}(?:-\d{1,3})?(?::\d{4})?/g, 'S', '0123456789'),
    url: (number) => `https://www.iso.org/search.html?q=${encodeURIComponent(number)}`,
  },
  {
    id: 'isbn',
    pattern: pattern(
      /(?<![\w-])ISBN[:： ]{0,2}(?:97[89][- ]?)?\d{1,5}[- ]?\d{1,7}[- ]?\d{1,7}[- ]?[\dX](?!\d)/gi,
      'bB',
      '0123456789',
    ),
    url: (isbn) => `https://search.worldcat.org/search?q=${encodeURIComponent(`bn:${isbn.replace(/[^\dX]/gi, '')}`)}`,
  },
  {
    id: 'case-number',
    pattern: pattern(
      /[(〔](?:19|20)\d{2}[)〕][\u4E00-\u9FFF]{1,4}\d{0,6}[\u4E00-\u9FFF]{1,4}\d{1,6}号/g,
      '号',
      '0123456789',
      '(〔',
    ),
    url: (number) => `https://wenshu.court.gov.cn/?q=${encodeURIComponent(number)}`,
  },
  {
    id: 'statute-article',
    pattern: pattern(
      /(?:《[^《》]{1,30}(?:法|条例|[公条和]约|法典|规定|办法|细则|规则|章程|解释)[^《》]{0,10}》|[\u4E00-\u9FFF]{1,16}(?:(?<![办方做想说看用语])法|条例|公约|宪法|法典))第[\d一二三四五六七八九十百千零]{1,8}条/g,
      '条',
      '第',
    ),
    invoked: /^[^《》]*(?:根据|依据|依照|按照|遵照|违反|触犯|适用|援引|符合|按|现行)了?|^据/,
    url: search,
  },
];

/** The identifiers in a normal text, in order; where two schemes meet the first of the list counts. */
export function findIdentifiers(text: string, held = heldIn(text)): Identifier[] {
  const found: Identifier[] = [];
  // Matches are short: to note each of their units costs less than to hold every match against every other.
  let taken: Set<number> | null = null;
  for (const { id, pattern: form, invoked, url } of SCHEMES) {
    for (const match of form.all({ text, held })) {
      const name = invoked ? match[0].replace(invoked, '') : match[0];
      const end = match.index + match[0].length;
      const units = Array.from(name, (_, at) => end - name.length + at);
      if (units.some((unit) => taken?.has(unit))) continue;
      taken ??= new Set();
      for (const unit of units) taken.add(unit);
      found.push({ start: end - name.length, end, scheme: id, url: url(name) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
