import type { Platform } from './platform-data';

/** 头条号. Newsrooms publish by accounts here too; pages of 2019 and 2020 carry no notice. */
export default {
  id: 'toutiao-hao',
  name: '头条号',
  domains: ['toutiao.com'],
  hosts: [],
  knownHosts: ['www.toutiao.com'],
  urls: [
    {
      id: 'article-old', // pages of 2019 and 2020
      page: 'article',
      hosts: ['www.toutiao.com'],
      path: /^\/(?:a|group\/)\d{16,19}\/?$/,
      confirmed: true,
      side: 'self-media',
    },
    {
      id: 'article', // 2024 and 2025, by tools; no page seen
      page: 'article',
      hosts: ['www.toutiao.com'],
      path: /^\/article\/\d{19}\/?$/,
      confirmed: false,
      side: 'self-media',
    },
    {
      id: 'account', // by tools; no page seen
      page: 'account',
      hosts: ['www.toutiao.com'],
      path: /^\/c\/user\/token\/(?<account>[\w-]{10,200})\/?$/,
      confirmed: false,
      side: 'self-media',
    },
  ],
  templates: [
    {
      id: 'desktop-2019',
      seen: '2020-01',
      body: '.article-box .article-content',
      title: '.article-box h1.article-title',
      account: '.article-box .article-sub span:not(.original)',
      time: '.article-box .article-sub',
    },
    {
      id: 'desktop', // the account's selector is known from tools of 2024 and 2025, the rest is not
      seen: null,
      body: '.article-content article',
      title: '.article-content h1',
      account: '.article-meta .name a',
      noise: '.article-meta',
    },
  ],
  notices: [],
  noiseLines: [
    '打开今日头条查看图片详情',
    '打开今日头条查看全部',
    '去今日头条看专享资讯',
    '头条听资讯，时事尽掌握',
    '去听全文',
  ],
} as const satisfies Platform;
