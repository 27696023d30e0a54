import { deskHosts, urlForms } from './netease-hao-urls';
import { noiseLines } from './netease-hao-noise';
import { templates } from './netease-hao-templates';
import type { Platform } from './platform-data';

/** Any style of quotation mark or none, and white space that copies put around it. */
const QUOTE = String.raw`\s{0,3}["'“”‘’《》【】]{0,2}\s{0,3}`;
const NAME = `${QUOTE}网易[号號]${QUOTE}`;
/** Where a mirror's converter has put a gloss between two bytes of a character: 「号?yàn)庇脩羯蟼鞑l布」 */
const DAMAGE = String.raw`[?？][^()?？\s，。“”]{1,8}\)`;
const UPLOADER = String.raw`(?:(?:用户|使用者|作者)\s{0,3}上[传载](?:并|和|及|、)?\s{0,3}(?:发布|发表|刊登)|[用作]?${DAMAGE}[^，。“”]{2,16}布)`;

/**
 * 网易号: NetEase's platform for uploaders. Institutions upload here too; the notice says who uploaded, no more.
 * The pages that this was read from are imitated in tests/fixtures/pages.
 */
export default {
  id: 'netease-hao',
  name: '网易号',
  domains: ['163.com'],
  hosts: ['www.163.com', 'm.163.com', '3g.163.com', 'c.m.163.com', 'dy.163.com'],
  deskHosts,
  urls: urlForms,
  originalUrl: 'https://www.163.com/dy/article/{id}.html',
  copyPath: /^\/dy\/article\/(?<docid>[0-9A-V]{8}05[0-9A-Z]{6})\.html$/,
  templates,
  notices: [
    {
      id: 'N2', // 2019 to this day on article pages
      lang: 'zh',
      pattern: new RegExp(
        String.raw`(?:特别声明[：:]?\s{0,3})?(?:以上内容\s{0,3}(?:\([^()]{0,24}(?:${DAMAGE}[^()]{0,20})?\)\s{0,3})?为?\s{0,3})?自媒体平台${NAME}${UPLOADER}` +
          String.raw`(?:[，,。]?\s{0,3}本平台仅提供[信资]息?讯?(?:存储|储存)(?:空间)?服务[。.]?)?`,
        'g',
      ),
    },
    {
      id: 'N1', // 2017 and 2018, and still on pages shared from the app in 2026-08
      lang: 'zh',
      pattern: new RegExp(
        String.raw`(?:特别声明[：:]?\s{0,3})?(?:本文为\s{0,3})?网易自媒体平台${NAME}${UPLOADER}` +
          String.raw`(?:[，,。]?\s{0,3}仅代表该?(?:作者个?人?观点|${DAMAGE}[^，。“”]{2,8}点)[。.]?)?(?:\s{0,3}网易仅提供[信资]息?讯?发布平台[。.]?)?`,
        'g',
      ),
    },
    {
      id: 'N2-EN', // always with N2; plain ASCII, so it survives on mirrors
      lang: 'en',
      pattern: new RegExp(
        String.raw`(?:Notice\s{0,3}[：:]\s{0,3})?(?:The\s{1,3}content\s{1,3}above\s{0,3}(?:\([^()]{0,80}\)\s{0,3})?is\s{1,3})?` +
          String.raw`(?:uploaded\s{1,3}and\s{1,3})?posted\s{1,3}by\s{1,3}(?:a|the)\s{1,3}user\s{1,3}of\s{1,3}NetEase\s{0,3}Hao` +
          String.raw`(?:\s{0,3}[，,]\s{0,3}which\s{1,3}is\s[a-z\s]{0,100}services?\s{0,3}[。.]?)?`,
        'gi',
      ),
    },
  ],
  noticeHint: /[网網].{0,10}易.{0,14}[号號]|NetEase.{0,4}Hao/i,
  titleSuffix: '_网易订阅',
  breadcrumb: {
    holds: '网易首页',
    pattern: /^网易首页\s{0,3}[>›»]\s{0,3}网易号\s{0,3}[>›»]\s{0,3}正文(?:\s{0,3}申请入驻)?$/,
  },
  editorialLine: /(?:责任编辑|本文来源)\s{0,3}[：:]|责任编辑.{0,12}_N[A-Z0-9]{3,8}/,
  uploaderMark: '#contain[data-wemediaid]:not([data-wemediaid=""])',
  idAttributes: [
    ['#contain[data-docid]', 'data-docid'],
    ['html[data-id]', 'data-id'],
  ],
  timeAttributes: [
    ['html[data-publishtime]', 'data-publishtime'],
    ['#contain[data-ptime]', 'data-ptime'],
  ],
  pageData: {
    variable: '__INITIAL_STATE__',
    // Items that the page recommends carry accounts of their own: nothing outside `main` is looked at for one.
    docId: ['main.docid', 'main.docId', 'docId', 'docid'],
    account: ['main.source', 'main.sourceinfo.tname'],
    time: ['main.ptime'],
    uploader: { path: 'main.articleType', value: 'wemedia' },
  },
  accountPage: { list: '.tab_content, .js-item, a[href*="spss=dy_author"]', name: 'h2', place: '.iplocation' },
  notAccounts: ['网易', '网易号', '网易新闻', '手机网易网'],
  noiseLines,
} as const satisfies Platform;
