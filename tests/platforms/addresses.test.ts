import { describe, expect, test } from 'vitest';
import { noEvidence } from '../../lib/platforms/evidence';
import { platforms } from '../../lib/platforms/index';
import { readUrl } from '../../lib/platforms/read-url';
import { recognise } from '../../lib/platforms/recognise';

/** Ids in the form of real ones; none is of an article. */
const UP = 'GA1LTCMN051480KF';
const DESK = 'JST65UOV000181BR';

/** What an address alone says, in a line: whose, what page, and who would answer for it. */
function said(address: string): string {
  const url = readUrl(address);
  if (!url) return 'no address';
  const reading = recognise(noEvidence(url));
  const who = reading ? `${reading.role} ${reading.confidence}` : 'nobody';
  return [url.platform ?? '-', url.host, url.page, url.form ?? '-', who].join(' ');
}

const rows = (expected: string, ...addresses: readonly string[]) =>
  addresses.map((address) => [address, expected] as const);

const BAIJIA = 'https://baijiahao.baidu.com/s?id=1646000000000000001';
const SOHU = 'https://www.sohu.com/a/345678901_120012';
const TOUTIAO = 'https://www.toutiao.com/article/7300000000000000001/';
const QQ = 'https://news.qq.com/rain/a/20260918A03KLM00';
const SINA = 'https://k.sina.com.cn/article_1600000001_5f00a1b2001001c3d.html';
const IFENG = 'https://news.ifeng.com/c/7rABCdefGh1';
const PAPER = 'https://www.thepaper.cn/newsDetail_forward_31000001';
const WEIXIN = 'https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv';
const XUEQIU = 'https://xueqiu.com/1234567890/298765432';
const CAIFU = 'https://caifuhao.eastmoney.com/news/20260918101500123456';
const JIANSHU = 'https://www.jianshu.com/p/0a1b2c3d4e5f';
const ZHIHU = 'https://zhuanlan.zhihu.com/p/712345678';

const OTHERS = [
  ...rows(
    'baijia-hao known article article self-media likely',
    BAIJIA,
    `${BAIJIA}&wfr=spider&for=pc`,
    'http://baijiahao.baidu.com/s?wfr=spider&id=1646000000000000001',
    'https://baijiahao.baidu.com/s?id=1646000000000000001#comments',
  ),
  ...rows(
    'baijia-hao known article shared self-media likely',
    'https://mbd.baidu.com/newspage/data/landingsuper?context=%7B%22nid%22%3A%22news_1%22%7D',
    'https://mbd.baidu.com/newspage/data/landingshare',
  ),
  ...rows('sohu-hao known article article self-media likely', SOHU, `${SOHU}/`, `${SOHU}?scm=10001.1&spm=smpc.home`),
  ...rows('sohu-hao known article article-mobile self-media likely', 'https://m.sohu.com/a/345678901_120012'),
  ...rows('toutiao-hao known article article self-media likely', TOUTIAO, TOUTIAO.slice(0, -1)),
  ...rows(
    'toutiao-hao known article article-old self-media likely',
    'https://www.toutiao.com/a6734000000000000001/',
    'https://www.toutiao.com/group/6734000000000000001/',
    'http://www.toutiao.com/a6734000000000000001',
  ),
  ...rows(
    'toutiao-hao known account account self-media likely',
    'https://www.toutiao.com/c/user/token/MS4wLjABAAAAabcDEF_gh-12/',
  ),
  // Newsrooms have these forms, too: the address alone says nothing of who speaks.
  ...rows('qie-hao known article article nobody', QQ, 'https://new.qq.com/rain/a/20260918A03KLM00'),
  ...rows(
    'qie-hao known article article-old nobody',
    'https://new.qq.com/omn/20191018/20191018A0000000.html',
    'https://new.qq.com/omn/20191018A0ABCD00',
  ),
  ...rows('qie-hao known article share nobody', 'https://view.inews.qq.com/a/20260918A03KLM00'),
  ...rows('qie-hao known account account self-media likely', 'https://new.qq.com/omn/author/5107513'),
  ...rows('sina-kandian known article article self-media likely', SINA, `${SINA}?from=news&subch=onews`),
  ...rows(
    'sina-kandian known article article-mobile self-media likely',
    'https://k.sina.cn/article_1600000001_5f00a1b2001001c3d.html',
  ),
  ...rows(
    'sina-kandian known article finance self-media likely',
    'https://cj.sina.com.cn/articles/view/1600000001/5f00a1b200100',
  ),
  ...rows('dafeng-hao known article article nobody', IFENG, 'http://tech.ifeng.com/c/8aBcDeFgH12'),
  ...rows('dafeng-hao known article share nobody', 'https://ishare.ifeng.com/c/s/7rABCdefGh1'),
  ...rows('pengpai-hao known article article nobody', PAPER, `${PAPER}?commTag=true`),
  ...rows('weixin-gongzhong-hao known article article self-media likely', WEIXIN, `${WEIXIN}?scene=1#rd`),
  ...rows(
    'weixin-gongzhong-hao known article article-long self-media likely',
    'https://mp.weixin.qq.com/s?__biz=MjM5MDAwMDAwMA==&mid=2650000001&idx=1&sn=0a1b2c3d',
    'http://mp.weixin.qq.com/s?mid=2650000001&__biz=MjM5MDAwMDAwMA%3D%3D',
  ),
  ...rows('xueqiu known article post self-media likely', XUEQIU, `${XUEQIU}?page=2`),
  ...rows('caifu-hao known article article self-media likely', CAIFU),
  ...rows('jianshu known article article self-media likely', JIANSHU, `${JIANSHU}?utm_campaign=haruki`),
  ...rows('zhihu-zhuanlan known article article self-media likely', ZHIHU),
];

/** The platforms' hosts, but not an article of theirs; and hosts of theirs where newsrooms or readers are at home. */
const NEARLY = [
  ...rows(
    'baijia-hao known other - nobody',
    'https://baijiahao.baidu.com/',
    'https://baijiahao.baidu.com/s',
    'https://baijiahao.baidu.com/s?id=16',
    'https://baijiahao.baidu.com/s?id=1646000000000000001x',
    'https://baijiahao.baidu.com/s?xid=1646000000000000001',
    'https://baijiahao.baidu.com/s/?id=1646000000000000001',
    'https://baijiahao.baidu.com/s%3Fid=1646000000000000001',
    'https://baijiahao.baidu.com/s#?id=1646000000000000001',
    'https://mbd.baidu.com/',
  ),
  ...rows(
    '- foreign other - nobody',
    'https://www.baidu.com/s?id=1646000000000000001',
    'https://author.baidu.com/home/1600000000000001',
    'https://pan.baidu.com/s?id=1646000000000000001',
    'https://passport.baidu.com/',
  ),
  ...rows(
    'sohu-hao known other - nobody',
    'https://www.sohu.com/',
    'https://www.sohu.com/a/345678901',
    'https://www.sohu.com/a/_120012',
    'https://www.sohu.com/a/345678901_120012/comments',
    'https://www.sohu.com/picture/345678901_120012',
  ),
  ...rows(
    '- foreign other - nobody',
    'https://sohu.com/a/345678901_120012',
    'https://mail.sohu.com/a/345678901_120012',
    'https://mp.sohu.com/a/345678901_120012',
    'https://www.toutiao.com.example/article/7300000000000000001/',
    'https://m.toutiao.com/i7300000000000000001/',
    'https://mp.toutiao.com/article/7300000000000000001/',
  ),
  ...rows(
    'toutiao-hao known other - nobody',
    'https://www.toutiao.com/',
    'https://www.toutiao.com/article/73/',
    'https://www.toutiao.com/video/7300000000000000001/',
    'https://www.toutiao.com/w/1730000000000001/',
  ),
  ...rows(
    'qie-hao known other - nobody',
    'https://news.qq.com/',
    'https://news.qq.com/rain/a/',
    'https://news.qq.com/rain/a/2026A',
    'https://news.qq.com/zt2020/page/feiyan.htm',
  ),
  ...rows(
    '- foreign other - nobody',
    'https://mail.qq.com/rain/a/20260918A03KLM00',
    'https://finance.qq.com/a/20190923/001234.htm',
    'https://news.sina.com.cn/c/2019-11-25/doc-iihnzahi0000001.shtml',
    'https://finance.sina.com.cn/stock/2019-11-25/doc-iihnzahi0000001.shtml',
    'https://mail.sina.com.cn/article_1600000001_5f00a1b2001001c3d.html',
    'https://i.ifeng.com/c/7rABCdefGh1',
    'https://thepaper.cn/newsDetail_forward_31000001',
    'https://weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv',
    'https://finance.eastmoney.com/a/202609180000000001.html',
    'https://www.zhihu.com/question/20000001/answer/30000001',
    'https://jianshu.com/p/0a1b2c3d4e5f',
    'https://36kr.com/p/2900000000000001',
  ),
  ...rows('sina-kandian known other - nobody', 'https://k.sina.com.cn/', 'https://k.sina.com.cn/article_1_x.html'),
  ...rows('dafeng-hao known other - nobody', 'https://news.ifeng.com/', 'https://news.ifeng.com/shanklist/3-35191-/'),
  ...rows(
    'pengpai-hao known other - nobody',
    'https://www.thepaper.cn/',
    'https://www.thepaper.cn/list_25434',
    'https://www.thepaper.cn/newsDetail_forward_31000001/x',
  ),
  ...rows(
    'weixin-gongzhong-hao known other - nobody',
    'https://mp.weixin.qq.com/',
    'https://mp.weixin.qq.com/s',
    'https://mp.weixin.qq.com/s?biz=MjM5MDAwMDAwMA==',
    'https://mp.weixin.qq.com/mp/homepage?__biz=MjM5MDAwMDAwMA==',
    'https://mp.weixin.qq.com/cgi-bin/loginpage',
  ),
  ...rows('xueqiu known other - nobody', 'https://xueqiu.com/', 'https://xueqiu.com/S/SH600000'),
  ...rows(
    'caifu-hao known other - nobody',
    'https://caifuhao.eastmoney.com/',
    'https://caifuhao.eastmoney.com/news/2026',
    'https://caifuhao.eastmoney.com/news/202609181015001234567',
  ),
  ...rows(
    'jianshu known other - nobody',
    'https://www.jianshu.com/',
    'https://www.jianshu.com/p/0a1b2c3d4e5g',
    'https://www.jianshu.com/u/0a1b2c3d4e5f',
  ),
  ...rows('zhihu-zhuanlan known other - nobody', 'https://zhuanlan.zhihu.com/', 'https://zhuanlan.zhihu.com/c_1200001'),
];

const UPLOADED = 'netease-hao named article article self-media likely';
const COPY = 'netease-hao foreign article copy copy likely';
const OTHER = 'netease-hao named other - nobody';
const NOBODY = '- foreign other - nobody';

/** What an address can be dressed up as. The browser's own parser decides first; nothing is compared by a part. */
const HOSTILE = [
  ...rows(
    'sohu-hao known other - nobody',
    'https://www.sohu.com/a/345678901%5F120012',
    'https://www.sohu.com/a%2F345678901_120012',
  ),
  ...rows(
    'baijia-hao known article article self-media likely',
    'https://baijiahao.baidu.com:8443/s?id=1646000000000000001',
    'https://reader@baijiahao.baidu.com/s?id=1646000000000000001',
    'https://baijiahao.baidu.com./s?id=1646000000000000001',
    'https://BAIJIAHAO.baidu.com/s?id=1646000000000000001',
  ),
  ...rows('pengpai-hao known other - nobody', 'https://www.thepaper.cn//newsDetail_forward_31000001'),
  ...rows('xueqiu known other - nobody', 'https://xueqiu.com/1234567890/298765432/'),
  ...rows(
    UPLOADED,
    `https://WwW.163.CoM/dy/article/${UP}.html`,
    `https://www.163.com./dy/article/${UP}.html`,
    `https://www.163.com:443/dy/article/${UP}.html`,
    `https://www.163.com:65535/dy/article/${UP}.html`,
    `https://mail.163.com@www.163.com/dy/article/${UP}.html`, // a user name
    `https://a:b@www.163.com/dy/article/${UP}.html`,
    `https:www.163.com/dy/article/${UP}.html`, // without slashes it is the same host
    `https:\\\\www.163.com\\dy\\article\\${UP}.html`, // backslashes are slashes
    `https://www.163.com/dy/x/../article/${UP}.html`,
    `https://www.163.com/./dy/article/${UP}.html`,
    `https://www.163.com/dy/%2e/article/${UP}.html`,
    `  https://www.163.com/dy/article/${UP}.html  `,
    `https://www.163\t.com/dy/article/${UP}.html`, // tabs and line ends are dropped
    `https://www.163.com/dy/arti\ncle/${UP}.html`,
    `ht\ntps://www.163.com/dy/article/${UP}.html`,
    `https://ｗｗｗ.１６３.ｃｏｍ/dy/article/${UP}.html`, // full-width letters are the letters
    `https://www。163。com/dy/article/${UP}.html`,
    `https://www.163%2ecom/dy/article/${UP}.html`,
    `https://www.163.com/dy/article/${UP}.html?${'x'.repeat(100_000)}`,
    `https://www.163.com/dy/article/${UP}.html#${'/dy/article/'.repeat(10_000)}`,
    `https://www.163.com.\u200B/dy/article/${UP}.html`, // nothing that is seen
    `https://www.\u00AD163.com/dy/article/${UP}.html`,
    `https://www.①⑥③.com/dy/article/${UP}.html`,
    `https://www.163.com:0443/dy/article/${UP}.html`,
    `https://www.163.com/dy/article/${UP}.html/../${UP}.html`,
    `https://www.163.com/dy/article/${UP}.html?url=https://mail.163.com/`,
  ),
  ...rows(
    COPY,
    `https://www.163.com@copy.example/dy/article/${UP}.html`,
    `https://www.163.com%40x@copy.example/dy/article/${UP}.html`,
    `https://www.163.com.copy.example/dy/article/${UP}.html`,
    `https://www-163.com/dy/article/${UP}.html`,
    `https://xn--163-x68d.com/dy/article/${UP}.html`,
    `https://www.１６３.ｃｏｍ.copy.example/dy/article/${UP}.html`,
    `https://www.16з.com/dy/article/${UP}.html`, // a Cyrillic letter for the 3
    `https://www.163.соm/dy/article/${UP}.html`, // Cyrillic letters in com
    `https://ԝww.copy.example/dy/article/${UP}.html`,
    `https://163.com.cn/dy/article/${UP}.html`,
    `https://www.163.co/dy/article/${UP}.html`,
    `http://[2001:db8::7]/dy/article/${UP}.html`,
    `http://0x7f.1/dy/article/${UP}.html`,
    `http://copy.example.:8080/dy/article/${UP}.html`,
    `http://${'a.'.repeat(100)}example/dy/article/${UP}.html`,
    `https://www.sohu.com.copy.example/dy/article/${UP}.html`,
    `https://www.163.com:@copy.example/dy/article/${UP}.html`,
    `http://copy.example/a/../dy/article/${UP}.html`,
    `http://2130706433/dy/article/${UP}.html`,
    `http://localhost/dy/article/${UP}.html`,
  ),
  ...rows(
    'netease-hao named list list nobody', // all after the sign is no path
    `https://www.163.com#@copy.example/dy/article/${UP}.html`,
    `https://www.163.com?@copy.example/dy/article/${UP}.html`,
  ),
  ...rows(
    OTHER,
    `https://www.163.com//dy/article/${UP}.html`,
    `https://www.163.com/dy//article/${UP}.html`,
    `https://www.163.com/dy/article/${UP}.html/`,
    `https://www.163.com/dy%2farticle/${UP}.html`,
    `https://www.163.com/dy/article%2F${UP}.html`,
    `https://www.163.com/dy/article/${UP}%2ehtml`,
    `https://www.163.com/dy/article/${UP}.html%00`,
    `https://www.163.com/dy/article/${UP}.html;x=1`,
    `https://www.163.com/dy/article/${UP}.html%0A`,
    `https://www.163.com/%64y/article/${UP}.html`, // an escaped letter is another path
    `https://www.163.com/DY/ARTICLE/${UP}.html`,
    `https://www.163.com/dy/article/${UP.toLowerCase()}.html`,
    `https://www.163.com/dy/article/${UP.replace('0', '０')}.html`,
    `https://www.163.com/dy/article/${'A'.repeat(100_000)}.html`,
    `https://www.163.com/${'dy/article/'.repeat(10_000)}${UP}.html`,
    `https://www.163.com/dy/article/../article/article/${UP}.html`,
    `https://www.163.com\\@copy.example/dy/article/${UP}.html`, // a backslash ends the host
    `https://www.163.com/@copy.example/dy/article/${UP}.html`,
    `https://www.163.com/dy/article/${UP}.html/..`,
    `https://www.163.com/dy/article%5C${UP}.html`,
    `https://www.163.com/dy/article/%47${UP.slice(1)}.html`,
  ),
  ...rows(
    NOBODY,
    `https://www.163.com../dy/article/${UP}.html`, // no name ends so, and it is no stranger's copy either
    `https://copy.example\\@www.163.com/dy/article/${UP}.html`,
    `https://xn--fiq228c.163.com/dy/article/${UP}.html`,
    `https://mail.163.com./dy/article/${UP}.html`,
    `https://copy.example/dy/article/${UP}.html/`,
    `https://copy.example/dy/article/${UP}.html%20`,
    `https://copy.example/dy/article/WWWWWWWW051480KF.html`, // no such clock
    'https://baijiahao.baidu.com@copy.example/s?id=1646000000000000001',
    'https://copy.example/baijiahao.baidu.com/s?id=1646000000000000001',
    'https://k.sina.com.cn.copy.example/article_1600000001_5f00a1b2001001c3d.html',
    'https://evil-ifeng.com/c/7rABCdefGh1',
    'https://a.news.ifeng.com/c/7rABCdefGh1',
    `https://mail.163.com/dy/article/${UP}.html`,
    `https://www.163.com@mail.163.com/dy/article/${UP}.html`,
    `https://www.163.com..copy.example/x/dy/article/${UP}.html`,
    `https://xwww.163.com/dy/article/${UP}.html`,
    `https://www.www.163.com/dy/article/${UP}.html`,
    `https://163.com/dy/article/${UP}.html`,
    `https://copy.example/dy/article/${DESK}.html`,
    `https://copy.example/dy/article/${UP}.html.exe`,
    `https://copy.example//dy/article/${UP}.html`,
    `https://copy.example/DY/article/${UP}.html`,
    `https://copy.example/?/dy/article/${UP}.html`,
    `https://copy.example/${encodeURIComponent(`dy/article/${UP}.html`)}`,
    'https://www.sohu.com.copy.example/a/345678901_120012',
    'https://www.sohu.com@copy.example/a/345678901_120012',
    'https://wwwxsohu.com/a/345678901_120012',
    'https://notxueqiu.com/1234567890/298765432',
    'https://xueqiu.com.copy.example/1234567890/298765432',
    'https://хueqiu.com/1234567890/298765432', // a Cyrillic х
    'https://mp.weixin.qq.com.copy.example/s/AbCdEfGhIjKlMnOpQrStUv',
    'https://copy.example/https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv',
  ),
  ...rows(
    'no address',
    `file:///dy/article/${UP}.html`,
    `ftp://www.163.com/dy/article/${UP}.html`,
    `javascript://www.163.com/dy/article/${UP}.html`,
    `data:text/html,//www.163.com/dy/article/${UP}.html`,
    `blob:https://www.163.com/dy/article/${UP}.html`,
    `view-source:https://www.163.com/dy/article/${UP}.html`,
    `//www.163.com/dy/article/${UP}.html`,
    `www.163.com/dy/article/${UP}.html`,
    `https://www.163.com:99999/dy/article/${UP}.html`,
    `https://www.163 .com/dy/article/${UP}.html`,
    `https://www.163.com\u0000/dy/article/${UP}.html`,
    `https:///`,
    'https://',
    'https://xn--mp-weixin-qq-com.example/s/AbCdEfGhIjKlMnOpQrStUv', // no punycode
    `about:srcdoc`,
    `chrome-extension://abcdefgh/dy/article/${UP}.html`,
    `https://[::1/dy/article/${UP}.html`,
    `https://www.163.com%00.copy.example/dy/article/${UP}.html`,
    `https://xn--www-163-com.example/dy/article/${UP}.html`,
    `https://www.163.com.:443./dy/article/${UP}.html`,
    `wss://www.163.com/dy/article/${UP}.html`,
    `filesystem:https://www.163.com/dy/article/${UP}.html`,
  ),
];

const short = (address: string): string => JSON.stringify(address.length > 120 ? `${address.slice(0, 120)}…` : address);

describe.each([
  ['other platforms', OTHERS],
  ['near misses', NEARLY],
  ['hostile addresses', HOSTILE],
])('%s', (_, table) => {
  test.each(table.map(([address, expected]) => [short(address), expected, address] as const))(
    '%s: %s',
    (_name, expected, address) => expect(said(address)).toBe(expected),
  );
});

describe('the tables', () => {
  const all = [...OTHERS, ...NEARLY, ...HOSTILE];

  test('hold at least 150 addresses, each once', () => {
    expect(new Set(all.map(([address]) => address)).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(150);
  });

  test('reach every form of every platform but NetEase’s, which has a table of its own', () => {
    const forms = platforms.slice(1).flatMap(({ id, urls }) => urls.map((form) => `${id} ${form.id}`));
    const reached = new Set(OTHERS.map(([, expected]) => expected.split(' ')).map(([id, , , form]) => `${id} ${form}`));
    expect(forms.filter((form) => !reached.has(form))).toEqual([]);
  });

  test('are decided in no time, whatever their length', () => {
    const start = performance.now();
    for (let round = 0; round < 20; round += 1) for (const [address] of all) said(address);
    expect((performance.now() - start) / 20 / all.length).toBeLessThan(2);
  });
});
