/** A front page of our own, in the ways in which such pages show links; every id is made up. */

/** Ids of made-up articles: a clock, and the column of an uploader or of a desk. */
export const uploadedId = (n: number): string => `KP${n.toString(32).toUpperCase().padStart(6, '0')}05SUYUAN`;
export const deskId = (n: number): string => `KP${n.toString(32).toUpperCase().padStart(6, '0')}00SUYUAN`;

export const uploaded = (n: number): string => `https://www.163.com/dy/article/${uploadedId(n)}.html`;
export const fromDesk = (n: number): string => `https://www.163.com/news/article/${deskId(n)}.html`;
export const video = (n: number): string => `https://www.163.com/v/video/V${String(n).padStart(8, '0')}.html`;

const PICTURE = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="280" height="160"><rect width="280" height="160" fill="#dfe7ec"/>' +
    '<path d="M0 120q70-40 140 0t140 0v40H0z" fill="#9fb6c3"/></svg>',
)}`;

const STYLE = `body{margin:0;font:16px/1.75 'Noto Sans CJK SC',sans-serif;color:#404040;background:#fff}a{color:#2b4d6b;text-decoration:none}
header{position:fixed;top:0;left:0;right:0;height:56px;background:#fff;border-bottom:2px solid #d44;z-index:10;padding:0 24px;box-sizing:border-box;line-height:54px}
main{margin:80px auto 0;width:1040px;display:grid;grid-template-columns:300px 320px 300px;gap:60px}ul{margin:0;padding:0;list-style:none}
.cut li{overflow:hidden;white-space:nowrap;text-overflow:ellipsis}.card{position:relative;display:block;width:280px}.card img{display:block;width:280px;height:160px}
.card .caption{position:absolute;left:0;right:0;bottom:0;background:#0009;color:#fff;padding:2px 8px;font-size:14px}
.box{height:120px;overflow:auto;border:1px solid #ddd}.box li{height:40px}.time{float:right;color:#888;font-size:13px}.none{display:none}.unseen{visibility:hidden}
.clear{opacity:0}.reader{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.more{min-height:900px}`;

const item = (href: string, id: string, words: string, after = ''): string =>
  `<li><a id="${id}" href="${href}">${words}</a>${after}</li>`;

/** The whole page; `extra` stands at its end, `head` in its head. */
export function sampleList(extra = '', head = ''): string {
  return `<!DOCTYPE html>
<html lang="zh-Hans"><head><meta charset="utf-8"><title>首页</title><link rel="icon" href="data:,"><style>${STYLE}</style>${head}</head>
<body>
<header><a id="nav" href="https://news.163.com/">新闻</a> <a id="nav-account" href="https://www.163.com/dy/media/T1536566896022.html">河岸通讯</a> <a id="fixed" href="${uploaded(1)}">置顶的一篇</a></header>
<main>
<section><ul>
${item(uploaded(2), 'text', '旧码头要改成图书馆')}
${item(fromDesk(3), 'desk', '春茶减产，茶农怎么办')}
${item(video(4), 'video', '夜市的灯，一段航拍')}
${item(uploaded(5), 'timed', '潮汐农场的第一季', '<span class="time">3小时前</span>')}
${item(uploaded(6), 'long', '这一条标题很长很长，长到一行放不下，于是要折到第二行才能写完')}
${item('https://www.163.com/special/0077jt/tipoff.html', 'other', '专题页')}
${item('https://copy.example/dy/article/KP00000705SUYUAN.html', 'foreign', '别处的一篇')}
</ul><ul class="cut">
${item(uploaded(8), 'cut', '这一条标题也很长很长，放不下的部分用省略号来代替，后面的字看不见')}
</ul></section>
<section>
<a class="card" id="picture" href="${fromDesk(9)}"><img src="${PICTURE}" alt="河湾"></a>
<div class="card"><a id="captioned" href="${uploaded(10)}"><img src="${PICTURE}" alt="桥"></a><div class="caption">桥头的早市</div></div>
<div><div><h3><a id="nested" href="${uploaded(11)}"><span><em>层层</em>嵌套的<b>标题</b></span></a></h3></div></div>
</section>
<section>
<p class="none"><a id="none" href="${uploaded(12)}">看不见的一篇</a></p>
<p class="unseen"><a id="unseen" href="${uploaded(13)}">看不见的二篇</a></p>
<p class="clear"><a id="clear" href="${uploaded(14)}">看不见的三篇</a></p>
<p><a class="reader" id="reader" href="${uploaded(15)}">只给读屏软件的一篇</a></p>
<ul class="box" id="box">${Array.from({ length: 12 }, (_, i) => item(uploaded(20 + i), `box-${i}`, `排行榜第${i + 1}位`)).join('')}</ul>
<p>正文里夹着<a id="inline" href="${fromDesk(16)}">一个链接</a>，后面还有很多字，标签放哪里都会碰到字。</p>
</section>
</main>
<div class="more" id="more"></div><p><a id="last" href="${uploaded(17)}">最后一篇</a></p>
${extra}
</body></html>`;
}

/** A front page with so many links and nothing else, in three columns. */
export function manyLinks(count: number): string {
  const links = [uploaded, fromDesk, video];
  const items = Array.from({ length: count }, (_, i) => {
    const address = (links[i % 3] ?? uploaded)(i);
    return `<li><a href="${address}">河岸通讯第${i}条：桥、码头与市集的一天</a></li>`;
  });
  return `<!DOCTYPE html>
<html lang="zh-Hans"><head><meta charset="utf-8"><title>首页</title><link rel="icon" href="data:,">
<style>body{margin:24px;font:16px/1.75 sans-serif}ul{columns:3;list-style:none}</style></head><body><ul>${items.join('')}</ul></body></html>`;
}
