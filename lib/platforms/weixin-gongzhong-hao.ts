import type { Platform } from './platform-data';

/** 微信公众号: institutions and persons alike; the platform puts no notice of its own, authors choose a label. */
export default {
  id: 'weixin-gongzhong-hao',
  name: '微信公众号',
  domains: ['weixin.qq.com'],
  hosts: [],
  knownHosts: ['mp.weixin.qq.com'],
  urls: [
    {
      id: 'article',
      page: 'article',
      hosts: ['mp.weixin.qq.com'],
      path: /^\/s\/[\w-]{16,40}$/,
      confirmed: true,
      side: 'self-media',
    },
    {
      id: 'article-long',
      page: 'article',
      hosts: ['mp.weixin.qq.com'],
      path: /^\/s$/,
      query: /[?&]__biz=[\w%=-]{4,60}(?:&|$)/,
      confirmed: true,
      side: 'self-media',
    },
  ],
  templates: [
    {
      id: 'article',
      seen: '2025-01',
      body: '#js_content',
      title: 'h1#activity-name, h1.rich_media_title',
      account: '#js_name, #profileBt a',
    },
  ],
  notices: [],
} as const satisfies Platform;
