import type { Platform } from './platform-data';

/** 澎湃号, 湃客 with it: The Paper's newsroom has the same addresses; path, notice and source line tell them apart. */
export default {
  id: 'pengpai-hao',
  name: '澎湃号',
  domains: ['thepaper.cn'],
  hosts: [],
  knownHosts: ['www.thepaper.cn'],
  urls: [
    {
      id: 'article', // pages of 2019 and 2020, copies to 2025
      page: 'article',
      hosts: ['www.thepaper.cn'],
      path: /^\/newsDetail_forward_\d{5,10}$/,
      confirmed: true,
      side: null,
    },
  ],
  templates: [
    {
      id: 'desktop-2019',
      seen: '2020-02',
      body: '.newscontent .news_txt',
      title: '.newscontent h1.news_title',
      statement: '.disclaimer',
      account: '.newscontent .news_path a:last-of-type',
      breadcrumb: '.newscontent .news_path, .newscontent .news_about p',
      time: '.newscontent .news_about',
      noise: '.disclaimer',
    },
  ],
  notices: [
    {
      id: 'standing', // 政务等机构 in 2019 and 2020, 澎湃号作者或机构 in 2025
      lang: 'zh',
      pattern:
        /(?:特别声明[：:]\s?)?本文为(?:澎湃号作者或机构|[^，。；：“”\s]{1,8}机构)在澎湃新闻上传并发布(?:[，,]\s?仅代表该(?:作者或)?机构观点)?(?:[，,]\s?不代表澎湃新闻的观点或立场)?(?:[，,]\s?澎湃新闻仅提供信息发布平台)?[。.]?(?:\s?申请澎湃号请用电脑访问\s?[\x21-\x7E]{0,60}。?)?/g,
    },
  ],
  noticeHint: /澎湃/,
  breadcrumb: {
    holds: '湃',
    pattern: /[>›»]\s{0,3}(?:澎湃号|湃客)|^来源\s{0,2}[：:]\s{0,2}澎湃新闻·(?:澎湃号|湃客)/,
  },
  notAccounts: ['首页', '澎湃号', '湃客', '政务', '媒体', '澎湃新闻'],
} as const satisfies Platform;
