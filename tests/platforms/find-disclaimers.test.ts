import { describe, expect, test } from 'vitest';
import { readText } from '../../lib/article/read-text';
import { findDisclaimers } from '../../lib/platforms/find-disclaimers';

/** The text with its disclaimers in brackets that say by whom they are: `[platform zh-Hans|…]`. */
function marked(text: string): string {
  const found = findDisclaimers(readText(text, null).article);
  return found.toReversed().reduce((result, { start, end, quote, by, lang }) => {
    expect(text.slice(start, end)).toBe(quote);
    return `${result.slice(0, start)}[${by} ${lang}|${quote}]${result.slice(end)}`;
  }, text);
}

const BODY = '镇上的石桥修了三年，居民每天要绕路四公里才能到学校，镇政府说第二期工程要等拨款。';
const LONG = `${BODY}${BODY}`;
const EN =
  'Notice: The content above (including the pictures and videos if any) is uploaded and posted by a user of NetEase Hao, which is a social media platform and only provides information storage services.';

describe('platform’s notice, a line of its own', () => {
  test.each([
    // N2 and the marks that copies give it
    [
      'zh-Hans',
      '特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。',
    ],
    [
      'zh-Hans',
      '特别声明:以上内容(如有图片或视频亦包括在内)为自媒体平台“网易号”用户上传并发布,本平台仅提供信息存储服务。',
    ],
    [
      'zh-Hans',
      '特别声明：以上内容（如有图片或视频亦包括在内）为自媒体平台「网易号」用户上传并发布，本平台仅提供信息存储服务。',
    ],
    [
      'zh-Hans',
      '特别声明：以上内容 (如有图片或视频亦包括在内) 为自媒体平台 “网易号” 用户上传并发布，本平台仅提供信息存储服务。',
    ],
    ['zh-Hans', "特别声明：以上内容为自媒体平台'网易号'用户上传并发布，本平台仅提供信息存储服务。"],
    ['zh-Hans', '特别声明：以上内容为自媒体平台"网易号"用户上传并发布，本平台仅提供信息存储服务。'],
    ['zh-Hans', '特别声明：以上内容为自媒体平台网易号用户上传并发布，本平台仅提供信息存储服务。'],
    ['zh-Hans', '特别声明：以上内容为自媒体平台《网易号》用户上传并发布，本平台仅提供信息存储服务'],
    ['zh-Hans', '以上内容(如有图片或视频亦包括在内)为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。'],
    ['zh-Hans', '以上内容为自媒体平台“网易号”用户上传并发布'],
    ['zh-Hans', '特\u200B别声明：以上内容为自媒体平台“网\u200B易号”用户上传并发布，本平台仅提供信息存储服务。'],
    // N1
    ['zh-Hans', '特别声明：本文为网易自媒体平台“网易号”作者上传并发布，仅代表该作者观点。网易仅提供信息发布平台。'],
    ['zh-Hans', '特别声明:本文为网易自媒体平台“网易号”作者上传并发布,仅代表该作者观点。网易仅提供信息发布平台。'],
    ['zh-Hans', '本文为网易自媒体平台 “网易号” 作者上传并发布，仅代表该作者观点。网易仅提供信息发布平台。'],
    // machine-made Traditional, with and without glosses
    [
      'zh-Hant',
      '特別聲明：以上內容(如有圖片或視頻亦包括在內)為自媒體平臺“網易號”用戶上傳并發布，本平臺僅提供信息存儲服務。',
    ],
    [
      'zh-Hant',
      '特別聲明：以上內容（如有圖片或視頻亦包括在內）為自媒體平台「網易號」用戶上傳並發佈，本平台僅提供信息存儲服務。',
    ],
    [
      'zh-Hant',
      '特別聲明：以上內(nèi)容(如有圖片或視頻亦包括在內(nèi))為自媒體平臺“網(wǎng)易號(hào)”用戶上傳(chuán)并發(fā)布，本平臺僅提供信息存儲服務(wù)。',
    ],
    [
      'zh-Hant',
      '特別聲明：本文為網(wǎng)易自媒體平臺“網(wǎng)易號(hào)”作者上傳并發(fā)布，僅代表該作者觀點(diǎn)。網(wǎng)易僅提供信息發(fā)布平臺。',
    ],
    ['zh-Hant', '特別聲明：本文為網易自媒體平臺“網易號”作者上傳並發佈，僅代表該作者觀點。網易僅提供信息發布平臺。'],
    // English
    ['en', EN],
    ['en', EN.replace('Notice: ', '')],
    ['en', EN.toLowerCase()],
    ['en', EN.replaceAll(' (', '(').replaceAll(') ', ')')],
  ])('%s %s', (lang, line) => {
    expect(marked(`${BODY}\n${line}`)).toBe(`${BODY}\n[platform ${lang}|${line}]`);
  });

  test.each([
    ['glued together', '以上内容为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。', EN, ''],
    [
      'with a desk’s signature',
      '本文为网易自媒体平台“网易号”作者上传并发布，仅代表该作者观点。网易仅提供信息发布平台。',
      '',
      '(责任编辑：沈青_NBJS1234)',
    ],
    ['with a menu word', '以上内容为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。', '', ' [...] 新闻'],
  ])('%s', (_, first, second, rest) => {
    const english = second === '' ? '' : `[platform en|${second}]`;
    expect(marked(`${BODY}\n${first}${second}${rest}`)).toBe(`${BODY}\n[platform zh-Hans|${first}]${english}${rest}`);
  });

  test('glued to the end of a paragraph', () => {
    const notice = '特别声明：以上内容为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。';
    expect(marked(`${BODY} ${notice}${EN}`)).toBe(`${BODY} [platform zh-Hans|${notice}][platform en|${EN}]`);
    expect(marked(`他说：“桥修好了。”${notice}`)).toBe(`他说：“桥修好了。”[platform zh-Hans|${notice}]`);
  });

  test('menus and related headlines may follow it', () => {
    const notice = '以上内容为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。';
    const tail = ['跟贴', '阅读下一篇', '河口村办起了夜市', '雾岭茶的价钱'].join('\n');
    expect(marked(`${BODY}\n${notice}\n${tail}`)).toBe(`${BODY}\n[platform zh-Hans|${notice}]\n${tail}`);
  });
});

/** Whose notice each disclaimer of the text is, and by whom. */
const told = (text: string) =>
  findDisclaimers(readText(text, null).article).map(({ platform, by, quote }) => [platform, by, quote]);

describe('other platforms’ notices are theirs', () => {
  test.each([
    ['baijia-hao', '本文由百家号作者上传并发布，百家号仅提供信息发布平台。'],
    ['baijia-hao', '特别声明：本文由百家号作者上传并发布'],
    ['sohu-hao', '声明：该文观点仅代表作者本人，搜狐号系信息发布平台，搜狐仅提供信息存储空间服务。'],
    ['sohu-hao', '平台声明：该文观点仅代表作者本人，搜狐号系信息发布平台，搜狐仅提供信息存储空间服务。'],
    ['sohu-hao', '声明:该文观点仅代表作者本人,搜狐号系信息发布平台,搜狐仅提供信息存储空间服务'],
    ['sohu-hao', '聲明：該文觀點僅代表作者本人，搜狐號系信息發布平臺，搜狐僅提供信息存儲空間服務。'],
    ['sohu-hao', '聲明：該文觀點(diǎn)僅代表作者本人，搜狐號(hào)系信息發(fā)布平臺，搜狐僅提供信息存儲空間服務(wù)。'],
    ['qie-hao', '免责声明：本文来自腾讯新闻客户端自媒体，不代表腾讯网的观点和立场。'],
    ['qie-hao', '免责声明：本文来自腾讯新闻客户端创作者，不代表腾讯网的观点和立场。'],
    ['qie-hao', '免責聲明：本文來自騰訊新聞客戶端自媒體，不代表騰訊網的觀點和立場。'],
    [
      'sina-kandian',
      '特别声明：以上文章内容仅代表作者本人观点，不代表新浪网观点或立场。如有关于作品内容、版权或其它问题请于作品发表后的30日内与新浪网联系。',
    ],
    [
      'sina-kandian',
      '特别声明：以上文章内容仅代表作者本人观点，不代表新浪网观点或立场。如关于作品内容、版权或其它问题请于作品发表后的30日内与新浪网联系。',
    ],
    ['sina-kandian', '声明：本文内容仅代表作者个人观点，与新浪网无关。'],
    [
      'dafeng-hao',
      '特别声明：以上作品内容(包括在内的视频、图片或音频)为凤凰网旗下自媒体平台“大风号”用户上传并发布，本平台仅提供信息存储空间服务。',
    ],
    [
      'dafeng-hao',
      'Notice: The content above (including the videos, pictures and audios if any) is uploaded and posted by the user of Dafeng Hao, which is a social media platform and merely provides information storage space services.',
    ],
    [
      'pengpai-hao',
      '本文为澎湃号作者或机构在澎湃新闻上传并发布，仅代表该作者或机构观点，不代表澎湃新闻的观点或立场，澎湃新闻仅提供信息发布平台。申请澎湃号请用电脑访问http://renzheng.example.cn。',
    ],
    [
      'pengpai-hao',
      '本文为政务等机构在澎湃新闻上传并发布，仅代表该机构观点，不代表澎湃新闻的观点或立场，澎湃新闻仅提供信息发布平台。',
    ],
    ['xueqiu', '风险提示：本文所提到的观点仅代表个人的意见，所涉及标的不作推荐，据此买卖，风险自负。'],
    [
      'caifu-hao',
      '郑重声明：用户在财富号/股吧/博客社区发表的所有信息（包括但不限于文字、视频、音频、数据及图表）仅代表个人观点，与本网站立场无关，不对您构成任何投资建议，据此操作风险自担。',
    ],
    [
      'jianshu',
      '平台声明：文章内容（如有图片或视频亦包括在内）由作者上传并发布，文章内容仅代表作者本人观点，简书系信息发布平台，仅提供信息存储服务。',
    ],
    [
      'jianshu',
      '平臺聲明：文章內容（如有圖片或視頻亦包括在內）由作者上傳并發布，文章內容僅代表作者本人觀點，簡書系信息發布平臺，僅提供信息存儲服務。',
    ],
  ])('%s: %s', (id, line) => {
    expect(told(`${BODY}\n${line}`)).toEqual([[id, 'platform', line]]);
    expect(told(`${BODY}${line}`)).toEqual([[id, 'platform', line]]); // glued to the paragraph's end
    expect(told(`${BODY}\n他说，文末写着“${line}”可是没有人读。`)).toEqual([[id, 'quoted', line]]);
  });

  test.each([
    '他在百家号和搜狐号都有账号，文章由自己上传并发布。',
    '百家号仅提供信息发布平台。', // half of it, too short to be known
    '搜狐号系信息发布平台。',
    '本文来自腾讯新闻客户端。',
    '本文内容仅代表作者个人观点。', // a declaration of the author's: it names no platform
    '大风号是凤凰网旗下自媒体平台，用户可以上传文章。',
    '他写的文章先在澎湃新闻上传，后来又在别处发表。',
    '风险提示：股市有风险，据此买卖，风险自负。',
    '用户在社区发表的所有信息仅代表个人观点，与本网站立场无关。',
    '简书系列丛书第三册今天出版，仅提供电子版。',
    '以上文章内容仅代表作者本人观点，不代表本网观点或立场。',
  ])('none: %s', (line) => {
    expect(told(`${BODY}\n${line}`).filter(([platform]) => platform !== null)).toEqual([]);
  });
});

describe('author’s declaration, a line of its own', () => {
  test.each([
    '声明：个人原创，仅供参考',
    '声明:个人原创,仅供参考',
    '声明：个人原创，仅供参考。',
    '声明：内容由AI生成',
    '声明：取材网络，谨慎甄别',
    '声明：虚构演绎，请勿对号入座',
    '作者声明：内容由AI生成',
    '【声明】：文章内容来源于网络，仅供参考',
    '免责声明：文章描述过程、图片都来源于网络，此文章旨在倡导社会正能量',
    '本故事纯属虚构',
    '内容来源于网络，仅供参考',
    '以上内容仅供参考，不构成投资建议。',
    '素材来源于网络，侵删',
    '部分素材来自网络，如有侵权，请联系删除',
    '聲明：個人原創，僅供參考',
    '聲(shēng)明：個(gè)人原創(chuàng)，僅供參考',
    '聲明：虛構演繹，請勿對號入座',
    '内容來源於網絡，僅供參考',
  ])('%s', (line) => {
    const lang = /[聲僅來]/.test(line) ? 'zh-Hant' : 'zh-Hans';
    expect(marked(`${BODY}\n${line}`)).toBe(`${BODY}\n[creator ${lang}|${line}]`);
  });
});

describe('quoted', () => {
  test.each([
    '[quoted zh-Hans|特别声明：以上内容为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。]这句话每篇文章的末尾都有，读者却很少想一想它究竟说了什么。',
    '文末总有这样一句话：[quoted zh-Hans|以上内容为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。]',
    '每篇文章末尾都写着：“[quoted zh-Hans|特别声明：以上内容为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。]”读者很少留意。',
    '“[quoted zh-Hans|以上内容为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。]”',
    '页面上的英文写的是 [quoted en|uploaded and posted by a user of NetEase Hao, which is a social media platform and only provides information storage services.] 很少有人读。',
    '每篇文末都寫著：「[quoted zh-Hant|特別聲明：本文為網易自媒體平臺「網易號」作者上傳并發布，僅代表該作者觀點。]」讀者很少留意。',
    '他在文末加了一句“[quoted zh-Hans|声明：个人原创，仅供参考]”，然后就不再回复。',
  ])('%s', (line) => {
    const text = line.replaceAll(/\[quoted [\w-]+\|([^\]]*)\]/g, '$1');
    expect(marked(`${BODY}\n${text}`)).toBe(`${BODY}\n${line}`);
  });

  test('a notice with an article going on after it is what that article is about', () => {
    const notice = '以上内容为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。';
    const text = [LONG, notice, LONG, LONG, LONG].join('\n');
    expect(marked(text)).toBe([LONG, `[quoted zh-Hans|${notice}]`, LONG, LONG, LONG].join('\n'));
  });
});

describe('none', () => {
  test.each([
    // the same skeleton under names that we do not know
    '该文观点仅代表作者本人，36氪平台仅提供信息存储空间服务。',
    '特别声明：以上内容为自媒体平台用户上传并发布，本平台仅提供信息存储服务。', // nobody's name
    // about the platform
    '他在自媒体平台“网易号”上发表过三篇文章。',
    '网易号是网易旗下的自媒体平台，用户可以上传文章。',
    '网易号用户上传的视频要先审核。',
    'NetEase Hao is a platform for self-media writers.',
    // words of declarations inside sentences
    '这部剧完全是虚构演绎。',
    '专家提醒，以上数据仅供参考，具体要看当地公告。',
    '外交部发表声明，要求双方保持克制。',
    '声明：公司与此事无关，将依法追责。',
    '双方发表联合声明：两国将恢复通航。',
    '她说消息来源于网络上的一段视频。',
    '这张照片来自网络平台的一位用户，拍摄于河口村。',
    'AI生成的图像越来越难分辨。',
    '版权归原作者所有，如有侵权，请联系我们', // of copyright only
    '图片来源于网络，如有侵权，请联系删除', // of the picture only
    '文中图片均来自网络',
  ])('%s', (line) => {
    expect(marked(`${BODY}\n${line}\n${BODY}`)).toBe(`${BODY}\n${line}\n${BODY}`);
  });
});

test('a line made to slow the patterns down is read in no time', () => {
  const lines = [
    `声明：${'本文内容均'.repeat(20)}`,
    '仅为'.repeat(60),
    `以上内容${'('.repeat(50_000)}`,
    `自媒体平台${' '.repeat(50_000)}“网易号”`,
    `网易号${'“声明：'.repeat(20_000)}`,
    `posted by a user of NetEase Hao${' , which is '.repeat(20_000)}`,
  ];
  const start = performance.now();
  marked([BODY, ...lines].join('\n'));
  expect(performance.now() - start).toBeLessThan(1500);
});
