import { bareHost } from './bare-host';
import { platforms } from './index';

/**
 * The domains of publishers whose readers have a mailbox or an account there: NetEase's families (its mail lives on
 * several), and those of the other platforms that readers may ask for. Each with all hosts below it.
 */
const DOMAINS = [
  '163.com',
  '126.com',
  '188.com',
  'yeah.net',
  'netease.com',
  'lofter.com',
  '127.net',
  '126.net',
  'youdao.com',
  'baidu.com',
  'sohu.com',
  'sogou.com',
  'toutiao.com',
  'snssdk.com',
  'bytedance.com',
  'qq.com',
  'tencent.com',
  'sina.com',
  'sina.cn',
  'sina.com.cn',
  'sina.net',
  'weibo.com',
  'weibo.cn',
  'ifeng.com',
  'thepaper.cn',
  'eastmoney.com',
  'xueqiu.com',
  'jianshu.com',
  'zhihu.com',
  'douban.com',
  'people.com.cn',
  'xinhuanet.com',
  'news.cn',
  'guancha.cn',
] as const;

/**
 * Names of hosts behind which readers have letters, log-ins, accounts or money: as one part of the host's name, between
 * dots or hyphens, digits at its end left off (`ssl.ptlogin2.qq.com`, `passport2.eastmoney.com`).
 */
const PRIVATE = new Set(
  (
    'mailbox smtp imap pop qiye ym entry reg register signup zc urs login signin logon passport account accounts sso ' +
    'auth oauth openid id uc ucenter usercenter member members vip safe aq security mima password identity captcha ' +
    'ptlogin pay epay ecard wallet cashier'
  ).split(' '),
);
/** 「wapmail」「webmail」「exmail」: of mail there are many sorts. */
const MAIL = /mail$/;

/** Hosts, with all below them, that are readers' own though their names do not tell: authors' back-ends, letters, notes. */
const HOSTS = [
  'qiye163.com',
  'mp.163.com',
  'note.163.com',
  'note.youdao.com',
  'mp.toutiao.com',
  'mp.sohu.com',
  'mp.sina.com.cn',
  'om.qq.com',
  'i.qq.com',
  'user.qzone.qq.com',
  'wx.qq.com',
  'docs.qq.com',
  'pan.baidu.com',
] as const;

const isBelow = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/**
 * Whether a host is one of mail, log-in, accounts or payment at NetEase or another platform that we know: such a page is
 * never read, whatever the reader or the browser allows. Takes the host's name as `URL.hostname` gives it; a dot at
 * its end makes no difference.
 */
export function isPrivateHost(hostname: string): boolean {
  const host = bareHost(hostname.toLowerCase());
  if (HOSTS.some((one) => isBelow(host, one))) return true;
  const domain = [...DOMAINS, ...platforms.flatMap(({ domains }) => domains)].find((one) => isBelow(host, one));
  if (domain === undefined) return false;
  const own = host
    .slice(0, -domain.length)
    .split(/[.-]/)
    .map((part) => part.replace(/(?<!\d)\d+$/, ''));
  return own.some((part) => PRIVATE.has(part) || MAIL.test(part));
}
