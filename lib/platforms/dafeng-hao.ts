import type { Platform } from './platform-data';

const CHANNELS =
  'news finance ent sports fashion auto house tech book games culture history mil travel fo guoxue health home gongyi jiu';
const channels = CHANNELS.split(' ').map((name) => `${name}.ifeng.com`);

/** 大风号: Phoenix's platform for uploaders. Its newsrooms have the same addresses; data and notice tell them apart. */
export default {
  id: 'dafeng-hao',
  name: '大风号',
  domains: ['ifeng.com'],
  hosts: [],
  knownHosts: [...channels, 'ishare.ifeng.com'],
  urls: [
    {
      id: 'article', // a page of 2019
      page: 'article',
      hosts: channels,
      path: /^\/c\/[0-9A-Za-z]{8,20}$/,
      confirmed: true,
      side: null,
    },
    {
      id: 'share', // by tools; no page seen
      page: 'article',
      hosts: ['ishare.ifeng.com'],
      path: /^\/c\/s\/[0-9A-Za-z-]{8,24}$/,
      confirmed: false,
      side: null,
    },
  ],
  templates: [
    {
      id: 'desktop', // the ends of its class names change from build to build
      seen: '2019-11',
      body: '[class*="main_content-"] [class*="text-"]',
      title: 'h1[class*="topic-"]',
    },
  ],
  notices: [
    {
      id: 'standing', // in two tools' test pages; the words between vary
      lang: 'zh',
      pattern:
        /(?:特别声明[：:]\s?)?(?:以上作品内容\s?(?:\([^()]{0,60}\)\s?)?为?\s?)?凤凰网旗下自媒体平台\s?["“‘]?大风号["”’]?\s?用户上传并发布(?:[，,]\s?本平台仅提供信息存储(?:空间)?服务[。.]?)?/g,
    },
    {
      id: 'standing-en',
      lang: 'en',
      pattern:
        /(?:Notice\s{0,3}[：:]\s{0,3})?(?:The\s{1,3}content\s{1,3}above\s{0,3}(?:\([^()]{0,80}\)\s{0,3})?is\s{1,3})?(?:uploaded\s{1,3}and\s{1,3})?posted\s{1,3}by\s{1,3}(?:a|the)\s{1,3}user\s{1,3}of\s{1,3}Dafeng\s{0,3}Hao(?:\s{0,3}[，,]\s{0,3}which\s{1,3}is\s[a-z\s]{0,100}services?\s{0,3}[。.]?)?/gi,
    },
  ],
  noticeHint: /大[风風].{0,10}[号號]|Dafeng/,
  pageData: {
    variable: 'allData',
    account: ['docData.source'],
    time: ['docData.newsTime'],
    uploader: { path: 'docData.wemediaEAccountId' },
  },
} as const satisfies Platform;
