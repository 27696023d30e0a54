import { describe, expect, test } from 'vitest';
import { readText } from '../../lib/article/read-text';
import { recognise } from '../../lib/platforms/recognise';

/** The text's parts as `part: words`. */
const partsOf = (text: string): string[] =>
  readText(text, null).article.parts.map(({ part, start, end }) => `${part}: ${text.slice(start, end)}`);

const BODY = '镇上的石桥修了三年，居民每天要绕路四公里才能到学校。';

describe('title', () => {
  test.each([
    ['青岚镇的桥为什么修了三年', 'title'],
    ['青岚镇的桥为什么修了三年？', 'title'],
    ['三年！青岚镇的桥终于通车了！', 'title'],
    ['青岚镇的桥修了三年。', 'paragraph'],
    ['上周五，', 'paragraph'],
    ['镇上的石桥修了三年居民每天要绕路四公里才能到学校镇政府说第二期工程要等拨款大家都很着急', 'paragraph'],
    ['文 | 山城慢谈', 'byline'],
    ['分享至', 'noise'],
  ])('%s is a %s', (line, part) => {
    expect(partsOf(`${line}\n${BODY}`)).toEqual([`${part}: ${line}`, `paragraph: ${BODY}`]);
  });

  test('a heading mark is no part of it', () => {
    expect(partsOf(`# 青岚镇的桥\n\n${BODY}`)).toEqual(['title: 青岚镇的桥', `paragraph: ${BODY}`]);
  });

  test('menu and byline may stand before it, and only one line is one', () => {
    const text = [
      '网易首页 > 网易号 > 正文 申请入驻',
      '青岚镇的桥',
      '2026-06-18 10:34:36　来源: 山城慢谈',
      '小标题',
      BODY,
    ].join('\n');
    expect(partsOf(text).map((line) => line.split(':')[0])).toEqual([
      'noise',
      'title',
      'byline',
      'paragraph',
      'paragraph',
    ]);
  });
});

describe('lines that are no article text', () => {
  test.each([
    [
      'noise',
      [
        '网易首页 > 网易号 > 正文 申请入驻',
        '網易首頁 > 網易號 > 正文',
        '网易首页>网易号>正文',
        '网易首页 › 网易号 › 正文',
      ],
    ],
    ['noise', ['举报', '分享至', '用微信扫码二维码', '分享至好友和朋友圈', '进入关怀版', '跟贴', '打开APP发贴']],
    [
      'noise',
      ['打开网易新闻 查看精彩图片', '打開網易新聞 查看精彩圖片', '打开网易新闻 查看更多视频', '打开网易新闻体验更佳'],
    ],
    [
      'noise',
      [
        '打开今日头条查看图片详情',
        '返回搜狐，查看更多',
        '去听全文',
        '（点击看清晰大图）',
        '您的浏览器不支持 video 标签',
      ],
    ],
    [
      'noise',
      [
        'https://nimg.example/?url=http%3A%2F%2Fa.jpg&quality=80',
        '![](https://nimg.example/a.jpg)',
        '![]()',
        '![]()![]()',
      ],
    ],
    ['noise', ['版权归原作者所有，如有侵权，请联系我们', '未经授权，禁止转载']],
    ['byline', ['文 | 山城慢谈', '文|山城 编辑|河口', '文｜山城', '文丨山城', '文/山城', '图文：山城', '編輯|木生']],
    [
      'byline',
      [
        '作者：山城慢谈',
        '作者 | 山城 来源 | 河口观察',
        '来源：河口村委会',
        '来源| 河口 作者| 山城/木生',
        '责任编辑：沈青_NX1234',
      ],
    ],
    [
      'byline',
      [
        '本文来源：云川日报',
        '(来源:云川日报)',
        '【文/专栏作者 山城】',
        '（原标题：云川省印发通知）',
        '监制/山城 主编/木生 校对/河口',
      ],
    ],
    ['byline', ['2026-06-18 10:34:36　来源: 山城慢谈湖北', '2026-06-18 10:34:36', '2026年6月18日 10:34']],
    ['byline', ['资料来源：云川统计局、河口年鉴', '山城原创 作者 | 木生 编辑 | 河口']],
    [
      'caption',
      [
        '图源：河口日报',
        '图源:河口日报',
        '圖源:河口日報',
        '图片来源：镇上居民',
        '▲桥头的老码头。',
        '图/山城',
        '图|山城',
        '（资料图）',
        '【资料图】',
        '【資料圖】',
      ],
    ],
    [
      'caption',
      [
        '图片来自于网络',
        '文中图片均来自网络',
        '(图片来自网络)',
        '桥头的老码头。(图/山城)',
        '▲橋頭的老碼頭。(圖/山城)',
        '桥头的老码头 山城 摄',
        '*头图来源：河口日报',
        '图片来自网络，如有侵权，请联系删除。',
      ],
    ],
    ['declaration', ['声明：个人原创，仅供参考', '聲明：個人原創，僅供參考', '以上内容仅供参考']],
    ['notice', ['特别声明：以上内容为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。']],
    [
      'paragraph',
      [
        '作者在文章里说，桥修了三年。',
        '来源不明的钱有一千万元。',
        '文化站昨天开门了。',
        '图书馆今天闭馆。',
        '编辑部没有回复。',
      ],
    ],
    [
      'paragraph',
      [
        '分享至今仍是一种美德。',
        '举报人没有出现。',
        '图上的桥已经塌了。',
        '2026年6月18日，桥通车了。',
        '2026年6月18日 桥通车',
      ],
    ],
    [
      'paragraph',
      [
        '记者问：桥什么时候通车？他没有回答。',
        '摄影师拍下了这座桥',
        '来源于山里的水流进水库。',
        '12345',
        '“我们也想早点通车。”',
      ],
    ],
  ])('%s: %j', (part, lines) => {
    for (const line of lines) expect(partsOf(`${BODY}\n${line}\n${BODY}`)[1]).toBe(`${part}: ${line}`);
  });

  test('a notice glued to a paragraph is a part of its own', () => {
    const notice = '特别声明：以上内容为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。';
    expect(partsOf(`桥\n${BODY} ${notice}`)).toEqual(['title: 桥', `paragraph: ${BODY}`, `notice: ${notice}`]);
    expect(partsOf(`${BODY}${notice}`)).toEqual([`paragraph: ${BODY}`, `notice: ${notice}`]);
  });

  test('a bare number is a counter beside the menu, and text elsewhere', () => {
    expect(partsOf(`${BODY}\n0\n分享至\n${BODY}`)[1]).toBe('noise: 0');
    expect(partsOf(`${BODY}\n0\n${BODY}`)[1]).toBe('paragraph: 0');
  });
});

describe('offsets are those of the text as given', () => {
  test.each([
    ['\n', '\n'],
    ['\r\n', '\r\n'],
    ['\r', '\r'],
    ['\n\n', '\n\n'],
  ])('with %j', (_, end) => {
    const text = `\uFEFF桥${end}　　${BODY}　${end}  来源：村委会${end}`;
    expect(partsOf(text)).toEqual(['title: 桥', `paragraph: ${BODY}`, 'byline: 来源：村委会']);
    expect(readText(text, null).article.text).toBe(text);
  });

  test.each(['', ' \n\r\n　\n', '\u0000', '\n'.repeat(1000)])('nothing in %j', (text) => {
    expect(partsOf(text).filter((line) => !line.includes('\u0000'))).toEqual([]);
  });
});

describe('links and pictures', () => {
  test('a link covers its words; a bare address covers itself', () => {
    const text = `${BODY}\n据[公告](https://gov.example/7)，见 https://gov.example/8。\n[无](javascript:x) [空]()`;
    const { links } = readText(text, null).article;
    expect(links.map(({ start, end, href }) => [text.slice(start, end), href])).toEqual([
      ['公告', 'https://gov.example/7'],
      ['https://gov.example/8', 'https://gov.example/8'],
    ]);
  });

  test('a picture stands at the line that follows it, and takes the caption there', () => {
    const text = ['桥', '![]()', BODY, '![老码头](https://a.example/b.jpg)', '图源：河口日报', '![]()'].join('\n');
    const { pictures } = readText(text, null).article;
    expect(
      pictures.map(({ at, caption }) => [
        text.slice(at).split('\n')[0],
        caption && text.slice(caption.start, caption.end),
      ]),
    ).toEqual([
      [BODY, null],
      ['图源：河口日报', '图源：河口日报'],
      ['', null],
    ]);
  });
});

describe('whose it is', () => {
  const NOTICE = '特别声明：以上内容为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。';
  const ADDRESS = new URL('https://www.163.com/dy/article/GA1LTCMN051480KF.html');
  const DESK = new URL('https://www.163.com/news/article/JST65UOV000181BR.html');
  const MIRROR = new URL('http://www.copy.example/dy/article/GA1LTCMN051480KF.html');

  test.each([
    ['a notice at the end', `${BODY}\n${NOTICE}`, null, 'copy likely notice-in-text'],
    ['a breadcrumb', `网易首页 > 网易号 > 正文\n${BODY}`, null, 'copy likely breadcrumb'],
    ['the address alone', BODY, ADDRESS, 'self-media likely url-id'],
    ['address and notice', `${BODY}\n${NOTICE}`, ADDRESS, 'self-media certain url-id notice-in-text'],
    ['a desk’s address', BODY, DESK, 'editorial likely url-id'],
    ['a desk’s address under a notice', `${BODY}\n${NOTICE}`, DESK, 'unknown unknown url-id notice-in-text'],
    ['a mirror’s address', BODY, MIRROR, 'copy likely url-id'],
    [
      'a notice on a foreign host',
      `${BODY}\n${NOTICE}`,
      new URL('https://forum.example/42'),
      'copy likely notice-in-text',
    ],
    ['nothing', BODY, null, null],
    ['a foreign address', BODY, new URL('https://news.example/42'), null],
    ['a quoted notice', `${BODY}\n文末写着“${NOTICE}”，没有人读。\n${BODY}`, null, null],
    [
      'another platform’s notice',
      `${BODY}\n声明：该文观点仅代表作者本人，搜狐号系信息发布平台，搜狐仅提供信息存储空间服务。`,
      null,
      'copy likely notice-in-text', // of theirs, not NetEase's: the table of notices says whose each is
    ],
    [
      'another platform’s notice at the platform’s address',
      `${BODY}\n声明：该文观点仅代表作者本人，搜狐号系信息发布平台，搜狐仅提供信息存储空间服务。`,
      ADDRESS,
      'self-media likely url-id',
    ],
    ['an empty text', '', null, null],
  ])('%s', (_, text, url, expected) => {
    const reading = recognise(readText(text, url).evidence);
    expect(reading && [reading.role, reading.confidence, ...reading.evidence].join(' ')).toBe(expected);
  });

  test('a copy that names its original leads there', () => {
    const text = `> 原文地址 [www.163.com](${ADDRESS.href})\n${BODY}\n${NOTICE}`;
    expect(recognise(readText(text, null).evidence)?.originalUrl).toBe(ADDRESS.href);
  });
});
