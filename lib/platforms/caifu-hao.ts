import type { Platform } from './platform-data';

/** 财富号: Eastmoney's platform for uploaders; its newsroom has a host of its own. Known from a copy and a tool. */
export default {
  id: 'caifu-hao',
  name: '财富号',
  domains: ['eastmoney.com'],
  hosts: [],
  knownHosts: ['caifuhao.eastmoney.com'],
  urls: [
    {
      id: 'article',
      page: 'article',
      hosts: ['caifuhao.eastmoney.com'],
      path: /^\/news\/\d{20}$/,
      confirmed: false,
      side: 'self-media',
    },
  ],
  templates: [],
  notices: [
    {
      id: 'solemn',
      lang: 'zh',
      pattern:
        /(?:郑重声明[：:]\s?)?用户在财富号\/股吧\/博客等?社区发表的所有信息\s?(?:\([^()]{0,60}\)\s?)?仅代表个人观点(?:[，,]\s?与本网站立场无关)?(?:[，,]\s?不对您构成任何投资建议)?(?:[，,。]\s?据此操作[，,]?\s?风险自担[。.]?)?/g,
    },
  ],
  noticeHint: /[财財].{0,9}富[号號]/,
} as const satisfies Platform;
