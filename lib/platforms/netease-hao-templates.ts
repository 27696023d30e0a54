import type { Template } from './platform-data';

const DESKTOP_NOISE =
  '.post_top, .post_columnad_top, .post_columnad_btm, .post_adtop_main, .common_ad_item, .at_item, .gg200x300, ' +
  '.related_article, .post_comment, .tie-areas, .post_recommends, .post_next, .post_statement, .post_author';

/** The layouts of NetEase's article pages, newest first. */
export const templates = [
  {
    id: 'desktop', // 2021 to this day, uploaders and desks
    seen: '2026-06',
    body: '.post_main .post_body',
    title: '.post_main h1.post_title',
    statement: '.post_main .post_statement',
    account: '.post_main .post_info a[href*="/dy/media/T"], .post_side .post_wemedia_name a',
    accountLink: '.post_main .post_info a[href*="/dy/media/T"], .post_side .post_wemedia_name a[href*="/dy/media/T"]',
    place: '.post_main .post_info img[src*="ipLocation"]',
    time: '.post_main .post_info',
    breadcrumb: '.post_crumb',
    editor: '.post_main .post_author',
    noise: DESKTOP_NOISE,
  },
  {
    id: 'mobile', // 2022 to 2025
    seen: '2025-04',
    body: '.js-article .article-body',
    title: '.js-article h1.article-title',
    statement: '.js-article .statement, .js-article .article-statement',
    account: '.js-article .article-info address, .js-article .article-info a.author-homePage',
    place: '.js-article .s-author .s-time span',
    time: '.js-article .s-author .s-time time',
    editor: '.js-article .article-footer',
    noise: '.s-tip, .js-open-app, .main-openApp, .js-unfold-wrap, .comment, .recommend, .hot-search, .bot_word',
  },
  {
    id: 'old-desk', // 2016 to 2020
    seen: '2020-02',
    body: '#endText.post_text',
    title: '#epContentLeft h1',
    time: '#epContentLeft .post_time_source',
    breadcrumb: '.post_crumb',
    editor: '#endText .ep-source',
    noise: `${DESKTOP_NOISE}, .ep-source`,
  },
  {
    id: 'old-desktop', // dy.163.com, 2018 to 2020
    seen: '2020-01',
    body: '#contain .article_box #content',
    title: '#contain .article_title h2',
    statement: '#contain .article_box .statement',
    account: '#contain .article_title .share_box .time span:last-of-type',
    time: '#contain .article_title .share_box .time',
    breadcrumb: '#contain .dy_logo',
    noise: `${DESKTOP_NOISE}, .statement, .next`,
  },
  {
    id: 'cut', // the desktop layout without its frame, as readers' copies and mirrors keep it
    seen: '2023-04',
    body: '.post_body',
    title: 'h1.post_title',
    statement: '.post_statement',
    account: '.post_info a[href*="/dy/media/T"]',
    accountLink: '.post_info a[href*="/dy/media/T"]',
    place: '.post_info img[src*="ipLocation"]',
    time: '.post_info',
    breadcrumb: '.post_crumb',
    editor: '.post_author',
    noise: DESKTOP_NOISE,
  },
  {
    id: 'share', // c.m.163.com; account and time stand only in the page's data
    seen: '2026-08',
    hosts: ['c.m.163.com'],
    body: 'article, .content',
    title: 'h1',
    statement: '.statement',
    noise: 'h1, header, footer, .statement, .bot_word, .s-tip, .js-open-app, .recommend, .comment, .hot-search',
  },
] as const satisfies readonly Template[];
