import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/project-root.mjs';

const FOLDER = join(projectRoot, '..', 'shared', 'pages');

/** A real saved page that may stand beside the project: not part of it, and not needed by it. */
export interface SharedPage {
  readonly file: string;
  readonly address: string;
  /** `outside`: not one of the hosts that the extension is installed for, so that nothing of ours may be there. */
  readonly expected: 'self-media' | 'editorial' | 'outside';
  /** What it is when its reader asks for it: who speaks, and how sure that is; `nobody` that we know; `list`. */
  readonly asked: 'self-media certain' | 'self-media likely' | 'editorial certain' | 'nobody' | 'list';
  /** Where the page itself shows the account's name; null on a page that does not. */
  readonly account: string | null;
  readonly html: () => string;
}

type Entry = Omit<SharedPage, 'html'>;
const outside = (asked: Entry['asked'], file: string, address: string): Entry => ({
  file,
  address,
  expected: 'outside',
  asked,
  account: null,
});

const PAGES: readonly Entry[] = [
  {
    file: '163-visible-1.html',
    address: 'https://www.163.com/dy/article/G33O1QTA05372UZS.html',
    expected: 'self-media',
    asked: 'self-media certain',
    account: '.post_wemedia_name a, .post_info a[href*="/dy/media/"]',
  },
  {
    file: 'fragment-i1f8q261.html',
    address: 'https://www.163.com/dy/article/I1F8Q261053159A3.html',
    expected: 'self-media',
    asked: 'self-media certain',
    account: null,
  },
  {
    file: '163-9.html',
    address: 'https://dy.163.com/v2/article/detail/EFDAIN1E054550F0.html',
    expected: 'self-media',
    asked: 'self-media certain',
    account: '.share_box .time span:last-of-type',
  },
  {
    file: 'm163.html',
    address: 'https://m.163.com/news/article/JST65UOV000181BR.html',
    expected: 'editorial',
    asked: 'editorial certain',
    account: null,
  },
  outside('editorial certain', '163-1.html', 'https://money.163.com/19/0907/13/EOFOC8MJ00258105.html'),
  outside('editorial certain', '163-8.html', 'https://news.163.com/20/0229/18/F6ISIFBD0001899O.html'),
  outside('list', '163-list-1.html', 'https://news.163.com/'),
  outside('list', 'netease_leaderboard_news.html', 'https://news.163.com/rank/'),
  outside('self-media likely', 'baijiahao-1.html', 'https://baijiahao.baidu.com/s?id=1653000000000000000'),
  outside('self-media likely', 'toutiao-3.html', 'https://www.toutiao.com/a6734571327346190000/'),
  outside('nobody', 'sina-1.html', 'https://news.sina.com.cn/c/2019-11-25/doc-iihnzahi3275702.shtml'),
  outside('nobody', 'ifeng-1.html', 'https://news.ifeng.com/c/7rtKNyg6PU9'),
  outside('nobody', 'thepaper-1.html', 'https://www.thepaper.cn/newsDetail_forward_4300000'),
  outside('nobody', 'qq-2.html', 'https://new.qq.com/omn/20191018/20191018A0000000.html'),
  outside('nobody', 'guancha-2.html', 'https://www.guancha.cn/internation/2019_11_25_000000.shtml'),
  outside('nobody', 'people-1.html', 'http://politics.people.com.cn/n1/2019/1125/c1001-00000000.html'),
  outside('nobody', 'xinhuanet-1.html', 'http://www.xinhuanet.com/politics/2019-11/25/c_0000000000.htm'),
];

/** The pages that are there; none on a machine without that folder. */
export const sharedPages: readonly SharedPage[] = PAGES.filter(({ file }) => existsSync(join(FOLDER, file))).map(
  (page) => ({
    ...page,
    html: () => readFileSync(join(FOLDER, page.file), 'utf8'),
  }),
);
