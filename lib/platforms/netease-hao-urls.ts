import type { UrlForm } from './platform-data';

const WWW = 'www.163.com';
const MOBILE = 'm.163.com';
const OLD_MOBILE = '3g.163.com';
const SHARE = 'c.m.163.com';
const OLD = 'dy.163.com';
const desks = (names: string): string[] => names.split(' ').map((name) => `${name}.163.com`);

/** Hosts of NetEase's channels, where desks published until about 2020 (seen in pages of 2019 to 2021). */
export const deskHosts = desks(
  'news war money auto tech sports ent edu lady travel renjian home data jiankang mobile digi fashion house discovery ' +
    'caozhi.news bj.news gz.house sz.house bj.house',
);

/** The forms of NetEase's addresses. The id tells uploaders from desks; the path does so only where `side` says it. */
export const urlForms = [
  {
    id: 'article', // 2021 to this day
    page: 'article',
    hosts: [WWW, MOBILE],
    path: /^\/dy\/article\/(?<docid>[0-9A-Z]{16})\.html$/,
    match: '/dy/article/*',
    confirmed: true,
    side: null,
  },
  {
    id: 'article-3g', // named by desktop pages as their mobile twin; no page seen
    page: 'article',
    hosts: [OLD_MOBILE],
    path: /^\/(?:[a-z]{1,20}\/article|news\/\d{2}\/\d{4}\/\d{2})\/(?<docid>[0-9A-Z]{16})\.html$/,
    match: '/*/*',
    confirmed: false,
    side: null,
  },
  {
    id: 'article-accessible', // 关怀版; only text of it was seen (2026)
    page: 'article',
    hosts: [WWW, MOBILE, OLD_MOBILE],
    path: /^\/dy\/article\/(?<docid>[0-9A-Z]{16})_pdya11y\.html$/,
    match: '/dy/article/*',
    confirmed: false,
    side: null,
  },
  {
    id: 'share', // what the app shares; both kinds (2026-08)
    page: 'article',
    hosts: [SHARE],
    path: /^\/news\/a\/(?<docid>[0-9A-Z]{16})\.html$/,
    match: '/news/a/*',
    confirmed: true,
    side: null,
  },
  {
    id: 'article-old', // 2018 to 2020; the short forms stood in links of 2020
    page: 'article',
    hosts: [OLD],
    path: /^\/(?:v2\/)?article\/(?:detail\/)?(?<docid>[0-9A-Z]{16})\.html$/,
    match: '/*article/*',
    confirmed: true,
    side: null,
  },
  {
    id: 'channel', // /news/article/ and its like; one uploader's id was seen under it
    page: 'article',
    hosts: [WWW, MOBILE],
    path: /^\/(?!dy\/)[a-z0-9]{1,20}\/article\/(?<docid>[0-9A-Z]{16})\.html$/,
    match: '/*/article/*',
    confirmed: true,
    side: null,
  },
  {
    id: 'dated', // /20/0229/18/ID.html, to about 2020
    page: 'article',
    hosts: [...deskHosts, WWW],
    path: /^\/(?:[a-z]{1,20}\/)?\d{2}\/\d{4}\/\d{2}\/(?<docid>[0-9A-Z]{16})\.html$/,
    match: '/*/*/*/*',
    confirmed: true,
    side: null,
  },
  {
    id: 'video', // 2025; the id does not tell whose it is
    page: 'video',
    hosts: [WWW, MOBILE],
    path: /^\/v\/video\/(?<docid>V[0-9A-Z]{8})\.html$/,
    match: '/v/video/*',
    confirmed: true,
    side: null,
  },
  {
    id: 'account', // 2022 to this day
    page: 'account',
    hosts: [WWW],
    path: /^\/dy\/media\/(?<account>T\d{13})\.html$/,
    match: '/dy/media/*',
    confirmed: true,
    side: 'self-media',
  },
  {
    id: 'account-old', // to about 2020
    page: 'account',
    hosts: [OLD],
    path: /^\/v2\/media\/(?<account>T\d{13})\.html$/,
    match: '/v2/media/*',
    confirmed: true,
    side: 'self-media',
  },
  {
    id: 'account-mobile', // 2025; columns of NetEase's desks stand here too
    page: 'account',
    hosts: [MOBILE],
    path: /^\/news\/sub\/(?<account>T\d{13})\.html$/,
    match: '/news/sub/*',
    confirmed: true,
    side: null,
  },
  {
    id: 'list', // the home page, and the fronts of channels and rankings
    page: 'list',
    hosts: [WWW, MOBILE, OLD_MOBILE, OLD, ...deskHosts],
    path: /^\/(?:touch\/)?(?:[a-z]{1,20}\/?|special\/[0-9A-Za-z/_]{1,40}\.html)?$/,
    match: '/*',
    confirmed: true,
    side: null,
  },
] as const satisfies readonly UrlForm[];
