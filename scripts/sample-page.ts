import { addressOf, type SampleArticle } from './sample-article';

/** How a page differs from an ordinary one. */
export interface PageOptions {
  /** Milliseconds after which the page's own script puts the article into an empty page; null: it is there at once. */
  readonly lateBy: number | null;
  /** Source of a script of the page's own, or null. */
  readonly script: string | null;
}

const PLAIN: PageOptions = { lateBy: null, script: null };

// A drawing instead of a photograph, so that a page asks for nothing but itself.
const PICTURE = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="660" height="280"><rect width="660" height="280" fill="#dfe7ec"/>' +
    '<path d="M0 210q165-60 330 0t330 0v70H0z" fill="#9fb6c3"/><path d="M250 200V90h120v110z" fill="#c8a27a"/></svg>',
)}`;

const STYLE = `body{margin:0;font:18px/1.9 'Noto Sans CJK SC',sans-serif;color:#404040;background:#fff}
a{color:#3a6ea5}.wrapper{max-width:1000px;margin:0 auto;padding:0 24px}.post_main{max-width:660px;float:left}.post_side{width:280px;float:right}
.post_crumb,.post_info,.post_statement,.post_top,.f_center,.post_side,.N-nav-bottom{font-size:14px;color:#707070}
.post_top>*{display:inline;margin-right:12px}.N-nav-bottom{clear:both;text-align:center}.post_body img{max-width:100%;display:block}
.post_title{font-size:28px;line-height:1.4}.post_statement{border-top:1px solid #eee;margin-top:24px}.f_center{text-align:center}`;

/** The article as a 网易号 page: their structure (facts of 2021–2026), our own words and our own code. */
export function samplePage(article: SampleArticle, options: PageOptions = PLAIN): string {
  const body = bodyOf(article);
  const url = addressOf(article);
  return `<!DOCTYPE html>
<html id="ne_wrap" data-publishtime="${article.time}" lang="${article.lang}">
<head>
<meta charset="utf-8">
<title>${escape(article.title)}_网易订阅</title>
<meta name="author" content="网易">
<meta property="article:author" content="网易">
<meta property="og:type" content="news">
<meta property="og:title" content="${escape(article.title)}">
<meta property="og:url" content="${url}">
<link rel="canonical" href="${url}">
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<div id="contain" class="wrapper clearfix" data-docid="${article.id}" data-ptime="${article.time}">
<div class="post_main">
<div class="post_crumb"><a href="https://www.163.com/">网易首页</a> &gt; <a href="https://dy.163.com/">网易号</a> &gt; 正文 <a class="to_reg" href="https://dy.163.com/wemedia/index.html">申请入驻</a></div>
<h1 class="post_title">${escape(article.title)}</h1>
<div class="post_info">${article.time}　来源: <a href="https://www.163.com/dy/media/${article.accountId}.html">${escape(article.account)}</a> <img src="data:image/gif;name=ipLocation;base64,R0lGODlhAQABAAAAACw=" alt="">${article.place} <a class="post_jubao" href="https://www.163.com/special/tipoff.html">举报</a></div>
<div class="post_content" id="content">
<div class="post_top"><span>分享至</span><p>用微信扫码二维码</p><p>分享至好友和朋友圈</p></div>
${options.lateBy === null ? body : '<div id="late"></div>'}
</div>
<div class="tie-areas post_comment" id="post_comment_area"><div id="tie"><p>据说九成读者都没有看到最后。</p></div></div>
<div class="post_recommends js-tab-mod"><ul><li class="post_recommend"><h3 class="post_recommend_title"><a href="https://www.163.com/dy/article/KO00000005SUYUAN.html">专家称，超过九成的人都做错了这件事</a></h3><p class="post_recommend_time">${escape(article.account)} 3小时前</p></li></ul></div>
</div>
<div class="post_side"><div class="post_wemedia"><div class="post_wemedia_name"><a href="https://www.163.com/dy/media/${article.accountId}.html">${escape(article.account)}</a></div><div class="post_wemedia_title">小地方的大事情</div></div></div>
</div>
<div class="N-nav-bottom">关于我们</div>
${options.lateBy === null ? '' : lateScript(body, options.lateBy)}${options.script === null ? '' : `<script>${options.script}</script>`}
</body>
</html>
`;
}

function bodyOf(article: SampleArticle): string {
  const declaration = article.declaration === null ? '' : `\n<p>${escape(article.declaration)}</p>`;
  return `<div class="post_body">
${article.paragraphs.map(paragraph).join('\n')}${declaration}
</div>
<div class="post_statement"><span class="bg"></span><p>特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。</p><p>Notice: The content above (including the pictures and videos if any) is uploaded and posted by a user of NetEase Hao, which is a social media platform and only provides information storage services.</p></div>`;
}

function paragraph(text: string): string {
  const caption = /^!\[(.*)\]\(\)$/.exec(text)?.[1];
  if (caption !== undefined) {
    return `<p class="f_center"><img src="${PICTURE}" alt="${escape(caption)}"><br>${escape(caption)}</p>`;
  }
  return `<p>${escape(text).replaceAll(/\[([^\]]*)\]\((https:[^)]*)\)/g, '<a href="$2">$1</a>')}</p>`;
}

function lateScript(body: string, delay: number): string {
  const source = JSON.stringify(body).replaceAll('<', String.raw`\u003c`);
  return `<script>setTimeout(() => { const box = document.createElement('template'); box.innerHTML = ${source}; document.getElementById('late').replaceWith(box.content); }, ${delay});</script>`;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A page that has appended one article after another under the first, each in a container of its own. */
export function endlessPage([first, ...others]: readonly SampleArticle[]): string {
  if (!first) throw new Error('An endless page begins with an article.');
  const container = (article: SampleArticle): string => {
    const page = samplePage(article);
    return page.slice(page.indexOf('<div id="contain"'), page.indexOf('<div class="N-nav-bottom">'));
  };
  return samplePage(first).replace(
    '<div class="N-nav-bottom">',
    () => `${others.map(container).join('')}<div class="N-nav-bottom">`,
  );
}
