import type { Platform } from './platform-data';

/** 搜狐号: the second number of an address is the account's. */
export default {
  id: 'sohu-hao',
  name: '搜狐号',
  domains: ['sohu.com'],
  hosts: [],
  knownHosts: ['www.sohu.com', 'm.sohu.com'],
  urls: [
    {
      id: 'article', // one page and nine copies, to 2026
      page: 'article',
      hosts: ['www.sohu.com'],
      path: /^\/a\/\d{6,12}_(?<account>\d{3,12})\/?$/,
      confirmed: true,
      side: 'self-media',
    },
    {
      id: 'article-mobile', // supposed to have the desktop's form; none seen
      page: 'article',
      hosts: ['m.sohu.com'],
      path: /^\/a\/\d{6,12}_(?<account>\d{3,12})\/?$/,
      confirmed: false,
      side: 'self-media',
    },
  ],
  templates: [
    {
      id: 'desktop',
      seen: '2019-09',
      body: 'article#mp-editor',
      title: '.text-title h1',
      statement: 'div.statement',
      account: 'h4 a',
      noise: '.statement, .backword, #backsohucom',
    },
  ],
  notices: [
    {
      id: 'standing', // 声明 in copies before 2026, 平台声明 in 2026
      lang: 'zh',
      pattern:
        /(?:(?:平台)?声明[：:]\s?)?(?:该文观点仅代表作者本人[，,]\s?)?搜狐号系信息发布平台[，,]\s?搜狐仅提供信息存储空间服务[。.]?/g,
    },
  ],
  noticeHint: /搜狐[号號]/,
  noiseLines: ['返回搜狐，查看更多'],
} as const satisfies Platform;
