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
 * Names of hosts behind which readers have letters, log-ins, accounts or money: as one part of the host's name, digits
 * at its end left off (`ssl.ptlogin2.qq.com`, `passport2.eastmoney.com`).
 */
const PRIVATE = new Set(
  (
    'mail email webmail cwebmail hmail exmail vipmail qiyemail smtp imap pop qiye ym entry ' +
    'reg zc urs login signin logon passport account accounts sso auth oauth id uc ucenter usercenter ' +
    'member members vip safe aq security mima identity captcha ptlogin pay epay wallet cashier'
  ).split(' '),
);

/** Hosts that belong to readers' accounts though their names do not tell: authors' back-ends, letters, notes. */
const HOSTS = new Set([
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
]);

const isBelow = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/**
 * Whether a host is one of mail, log-in, accounts or payment at NetEase or another platform that we know: such a page is
 * never read, whatever the reader or the browser allows. Takes the host's name as `URL.hostname` gives it; a dot at
 * its end makes no difference.
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.+$/, '');
  if (HOSTS.has(host)) return true;
  const domain = [...DOMAINS, ...platforms.flatMap(({ domains }) => domains)].find((one) => isBelow(host, one));
  if (domain === undefined) return false;
  const own = host.slice(0, -domain.length).split('.').filter(Boolean);
  return own.some((part) => PRIVATE.has(part.replace(/\d+$/, '')));
}
