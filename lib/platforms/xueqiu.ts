import type { Platform } from './platform-data';

/** 雪球: posts of investors. Known from copies and tools; no page was seen. */
export default {
  id: 'xueqiu',
  name: '雪球',
  domains: ['xueqiu.com'],
  hosts: [],
  knownHosts: ['xueqiu.com'],
  urls: [
    {
      id: 'post',
      page: 'article',
      hosts: ['xueqiu.com'],
      path: /^\/(?<account>\d{5,12})\/\d{5,12}$/,
      confirmed: false,
      side: 'self-media',
    },
  ],
  templates: [],
  notices: [
    {
      id: 'risk', // it names nobody, so that all of it has to stand
      lang: 'zh',
      pattern:
        /风险提示[：:]\s?本文所提到的观点仅代表个人的意见[，,]\s?所涉及标的不作推荐[，,]\s?据此买卖[，,]\s?风险自负[。.]?/g,
    },
  ],
  noticeHint: /据此[买買]|據此[买買]/,
} as const satisfies Platform;
