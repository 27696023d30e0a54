import type { Platform } from './platform-data';

/** 企鹅号: Tencent's newsrooms publish under the same addresses, so that the page has to tell. */
export default {
  id: 'qie-hao',
  name: '企鹅号',
  domains: ['qq.com'],
  hosts: [],
  knownHosts: ['news.qq.com', 'new.qq.com', 'view.inews.qq.com'],
  urls: [
    {
      id: 'article', // copies of 2021 to 2026; no page seen
      page: 'article',
      hosts: ['news.qq.com', 'new.qq.com'],
      path: /^\/rain\/a\/\d{8}[A-Z][0-9A-Z]{4,9}$/,
      confirmed: false,
      side: null,
    },
    {
      id: 'article-old', // 2019
      page: 'article',
      hosts: ['new.qq.com'],
      path: /^\/omn\/(?:\d{8}\/)?\d{8}[A-Z][0-9A-Z]{4,9}(?:\.html)?$/,
      confirmed: true,
      side: null,
    },
    {
      id: 'share', // by tools; no page seen
      page: 'article',
      hosts: ['view.inews.qq.com'],
      path: /^\/a\/\d{8}[A-Z][0-9A-Z]{4,9}$/,
      confirmed: false,
      side: null,
    },
    {
      id: 'account', // linked from pages of 2019
      page: 'account',
      hosts: ['new.qq.com'],
      path: /^\/omn\/author\/(?<account>[\w%=-]{1,60})$/,
      confirmed: false,
      side: 'self-media',
    },
  ],
  templates: [
    {
      id: 'desktop', // by tools of 2026; no page seen
      seen: null,
      body: '#article-content',
      title: 'h1',
      account: '#article-author',
      noise: 'h1, #article-author',
    },
    {
      id: 'desktop-2019',
      seen: '2019-10',
      body: '.content-article, .rich_media_content',
      title: 'h1',
      account: 'a.author',
      accountLink: 'a.author[href*="/omn/author/"]',
    },
    {
      id: 'desk-2019',
      seen: '2019-09',
      body: '#Cnt-Main-Article-QQ',
      title: '.qq_article h1',
      time: '.a_time',
      noise: '#backqqcom',
    },
  ],
  notices: [
    {
      id: 'client', // 自媒体 in copies of 2019, 创作者 in 2021 and 2022; none after that was seen
      lang: 'zh',
      pattern:
        /(?:免责声明[：:]\s?)?本文来自腾讯新闻客户端(?:自媒体|创作者)(?:[，,]\s?不代表腾讯(?:网|新闻)?的?观点[和或]立场[。.]?)?/g,
    },
  ],
  noticeHint: /[腾騰].{0,9}[讯訊].{0,9}新[闻聞]/,
  uploaderMark: 'span.qiehao',
} as const satisfies Platform;
