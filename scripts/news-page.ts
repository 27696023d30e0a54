import type { SampleArticle } from './sample-article';

/** How a page of a site that we know nothing of differs from an ordinary one. */
export interface NewsOptions {
  /** Source of a script of the page's own, or null. */
  readonly script: string | null;
  /** So many elements of menus and lists are put around the article. */
  readonly around: number;
}

const PLAIN: NewsOptions = { script: null, around: 0 };
const STYLE = 'body{font:17px/1.8 sans-serif;max-width:760px;margin:0 auto}nav a,footer a{margin-right:12px}';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The paragraphs of an article that are text, as elements. */
export const newsBody = (article: SampleArticle): string =>
  article.paragraphs
    .filter((text) => !text.startsWith('!['))
    .map((text) => `<p>${escape(text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1'))}</p>`)
    .join('\n');

/** An article as any news site might print it: our words, and a structure that is no platform's. */
export function newsPage(article: SampleArticle, options: NewsOptions = PLAIN): string {
  const menu = Array.from(
    { length: options.around },
    (_, index) => `<li><a href="/list/${index}">栏目 ${index}</a></li>`,
  );
  return `<!DOCTYPE html>
<html lang="${article.lang}">
<head><meta charset="utf-8"><title>${escape(article.title)} - 河湾日报</title><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body>
<header><nav><a href="/">首页</a><a href="/news">要闻</a><a href="/life">生活</a></nav></header>
<main id="app"><h1>${escape(article.title)}</h1><div class="meta">2026-06-18 09:30　记者 何岸</div>
<div class="story">
${newsBody(article)}
</div></main>
<aside class="related"><h3>相关阅读</h3><ul><li><a href="/a">据悉，超过九成的人都读错了这条新闻</a></li><li><a href="/b">专家称明年一定会涨价</a></li></ul></aside>
<ul class="menu">${menu.join('')}</ul>
<footer><a href="/about">关于我们</a><a href="/contact">联系方式</a></footer>
${options.script === null ? '' : `<script>${options.script}</script>`}
</body>
</html>
`;
}
