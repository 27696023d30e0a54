/** An article of our own, for the demo, the browser tests and the bench. */
export interface SampleArticle {
  /** Sixteen characters, made as NetEase makes them: a clock and an uploader's column code. */
  readonly id: string;
  readonly account: string;
  readonly accountId: string;
  readonly time: string;
  readonly place: string;
  readonly lang: 'zh-Hans' | 'zh-Hant';
  /** The creator's own line above the platform's notice, or null. */
  readonly declaration: string | null;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/**
 * Reads a file of assets/articles: lines of 「名: 值」, an empty line, the title, and the paragraphs with an empty line
 * between them. In a paragraph `[…](https://…)` is a link and `![…]()` alone a picture with its caption.
 * Throws when a line of the head is missing.
 */
export function parseSampleArticle(file: string): SampleArticle {
  const [head = '', title = '', ...paragraphs] = file.trim().split(/\n{2,}/);
  const fields = new Map(head.split('\n').map((line) => [line.slice(0, line.indexOf(':')), after(line)]));
  const field = (name: string): string => {
    const value = fields.get(name);
    if (!value) throw new Error(`The sample article 「${title}」 has no line 「${name}:」 in its head.`);
    return value;
  };
  return {
    id: field('编号'),
    account: field('账号'),
    accountId: field('主页'),
    time: field('时间'),
    place: field('地点'),
    lang: field('文字') === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans',
    declaration: fields.get('声明') || null,
    title,
    paragraphs,
  };
}

/** The address at which the article stands. */
export const addressOf = (article: SampleArticle): string => `https://www.163.com/dy/article/${article.id}.html`;

const after = (line: string): string => line.slice(line.indexOf(':') + 1).trim();
