import en from '../../assets/locales/en.json';
import zhCN from '../../assets/locales/zh-CN.json';
import zhTW from '../../assets/locales/zh-TW.json';
import type { LanguageChoice } from '../extension/settings';
import type { Kind } from '../rules/kind';

export type Language = Exclude<LanguageChoice, 'auto'>;

/** All words that readers see. The Simplified file decides the shape; a key that another lacks does not compile. */
export type Words = typeof zhCN;

/** A whole sentence for one and one for many, each with its placeholders. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

const catalogues: Record<Language, Words> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** The words of one kind; every kind has them in every language. */
export const kindWords = (words: Words, kind: Kind): Words['kinds'][Kind] => words.kinds[kind];

export const wordsOf = (language: Language): Words => catalogues[language];

/** The language to speak: the reader's choice, or else the nearest to the browser's (a BCP 47 tag). */
export function chooseLanguage(choice: LanguageChoice, browserLanguage: string): Language {
  if (choice !== 'auto') return choice;
  const tag = browserLanguage.toLowerCase();
  if (!/^zh\b/.test(tag)) return 'en';
  return /-(?:hant|tw|hk|mo)\b/.test(tag) && !tag.includes('hans') ? 'zh-TW' : 'zh-CN';
}

/** Fills `{placeholders}`; one without a value stays as it is, so that the gap can be seen. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));

/** The sentence for a count, in the language's own plural rule, with `{count}` filled in its digits. */
export function plural(language: Language, sentences: Plural, count: number): string {
  const form = new Intl.PluralRules(language).select(count) === 'one' ? sentences.one : sentences.other;
  return fill(form, { count: new Intl.NumberFormat(language).format(count) });
}

/** An entry of a table by an id that comes from a page's reading; `otherwise` for an id without words. */
export const wordFor = (table: object, id: string, otherwise: string): string =>
  Object.hasOwn(table, id) ? String((table as Record<string, unknown>)[id]) : otherwise;
