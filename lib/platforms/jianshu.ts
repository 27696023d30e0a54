import type { Platform } from './platform-data';

/** 简书: a community of writers. Known from copies and tools; no page was seen. */
export default {
  id: 'jianshu',
  name: '简书',
  domains: ['jianshu.com'],
  hosts: [],
  knownHosts: ['www.jianshu.com'],
  urls: [
    {
      id: 'article',
      page: 'article',
      hosts: ['www.jianshu.com'],
      path: /^\/p\/[0-9a-f]{12}$/,
      confirmed: false,
      side: 'self-media',
    },
  ],
  templates: [],
  notices: [
    {
      id: 'standing',
      lang: 'zh',
      pattern:
        /(?:平台声明[：:]\s?)?(?:文章内容\s?(?:\([^()]{0,24}\)\s?)?由作者上传并发布[，,]\s?)?(?:文章内容仅代表作者本人观点[，,]\s?)?简书系信息发布平台[，,]\s?仅提供信息存储服务[。.]?/g,
    },
  ],
  noticeHint: /[简簡].{0,10}[书書].{0,10}系/,
} as const satisfies Platform;
