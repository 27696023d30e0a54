import type { Platform } from './platform-data';

/** 百家号: Baidu's platform for uploaders. Pages of 2019 and 2020 carry no notice. */
export default {
  id: 'baijia-hao',
  name: '百家号',
  domains: ['baidu.com'],
  hosts: [],
  knownHosts: ['baijiahao.baidu.com', 'mbd.baidu.com'],
  urls: [
    {
      id: 'article', // pages of 2019 and 2020
      page: 'article',
      hosts: ['baijiahao.baidu.com'],
      path: /^\/s$/,
      query: /[?&]id=\d{16,19}(?:&|$)/,
      confirmed: true,
      side: 'self-media',
    },
    {
      id: 'shared', // named by tools; no page seen
      page: 'article',
      hosts: ['mbd.baidu.com'],
      path: /^\/newspage\/[\w/-]{1,60}$/,
      confirmed: false,
      side: 'self-media',
    },
  ],
  templates: [
    { id: 'desktop', seen: null, body: '[data-testid="article"]', title: 'h1' },
    {
      id: 'desktop-2019',
      seen: '2020-01',
      body: '#article .article-content',
      title: '.article-title h2',
      account: '.author-txt .author-name, p.author-name',
    },
  ],
  notices: [
    {
      id: 'old', // one copy, before 2019
      lang: 'zh',
      pattern: /(?:特别声明[：:]\s?)?本文由百家号作者上传并发布(?:[，,]\s?百家号仅提供信息发布平台[。.]?)?/g,
    },
  ],
  noticeHint: /百家[号號]/,
} as const satisfies Platform;
