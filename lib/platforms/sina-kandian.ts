import type { Platform } from './platform-data';

/** 新浪看点: Sina's platform for uploaders; its newsroom has hosts of its own (news.sina.com.cn). */
export default {
  id: 'sina-kandian',
  name: '新浪看点',
  domains: ['sina.com.cn', 'sina.cn'],
  hosts: [],
  knownHosts: ['k.sina.com.cn', 'k.sina.cn', 'cj.sina.com.cn'],
  urls: [
    {
      id: 'article', // one page and seven copies
      page: 'article',
      hosts: ['k.sina.com.cn'],
      path: /^\/article_(?<account>\d{5,12})_[0-9a-z]{6,40}\.html$/,
      confirmed: true,
      side: 'self-media',
    },
    {
      id: 'article-mobile', // by a tool; no page seen
      page: 'article',
      hosts: ['k.sina.cn'],
      path: /^\/article_(?<account>\d{5,12})_[0-9a-z]{6,40}\.html$/,
      confirmed: false,
      side: 'self-media',
    },
    {
      id: 'finance', // 财经头条, by hearsay
      page: 'article',
      hosts: ['cj.sina.com.cn'],
      path: /^\/articles\/view\/(?<account>\d{5,12})\/[0-9a-z]{6,40}$/,
      confirmed: false,
      side: 'self-media',
    },
  ],
  templates: [
    {
      id: 'desktop', // the box of the notice was seen; body and title are those of the newsroom's pages of 2019
      seen: null,
      body: '#article.article, #artibody',
      title: 'h1.main-title',
      statement: '.article-notice',
      noise: '.article-notice, .show_author',
    },
  ],
  notices: [
    {
      id: 'opinion',
      lang: 'zh',
      pattern:
        /(?:特别声明[：:]\s?)?以上文章内容仅代表作者本人观点[，,]\s?不代表新浪网观点或立场[。.]?(?:\s?如有?关于作品内容、版权或其[它他]问题请于作品发表后的\d{1,3}日内与新浪网联系[。.]?)?/g,
    },
    {
      id: 'nothing-to-do',
      lang: 'zh',
      pattern: /(?:声明[：:]\s?)?本文内容仅代表作者个人观点[，,]\s?与新浪网无关[。.]?/g,
    },
  ],
  noticeHint: /新浪[网網]/,
} as const satisfies Platform;
